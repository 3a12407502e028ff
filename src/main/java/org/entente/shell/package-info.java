/**
 * The commands a user types, one group a task, and how their results are shown. Comes in: command
 * lines. Goes out: tables, JSON, CSV or TSV on standard output, messages on standard error, an exit
 * code. Nothing may depend on it.
 */
@NullMarked
package org.entente.shell;

import org.jspecify.annotations.NullMarked;
