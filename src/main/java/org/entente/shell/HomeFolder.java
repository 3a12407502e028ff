package org.entente.shell;

/** The user's home folder, as shells write it. */
final class HomeFolder {

  private HomeFolder() {}

  /** {@code path} with a leading {@code ~} replaced by the user's home folder. */
  static String expand(String path) {
    return path.equals("~") || path.startsWith("~/")
        ? System.getProperty("user.home", "~") + path.substring(1)
        : path;
  }
}
