package org.entente.shell;

import java.util.List;

/** The commands of one task, or of a few that belong together. */
interface CommandGroup {

  List<ShellCommand> commands();
}
