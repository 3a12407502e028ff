package org.entente.problem;

/**
 * Something outside the program is wrong: a file, a setting, a store. The message is one line for
 * the user; the cause, if any, is for the log.
 */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param where the file, line, address or setting at fault
   * @param what which value is wrong there, and why
   * @param remedy what the user can do
   */
  public ProblemException(String where, String what, String remedy) {
    super(message(where, what, remedy));
  }

  /** As {@link #ProblemException(String, String, String)}, with the exception that revealed it. */
  public ProblemException(String where, String what, String remedy, Throwable cause) {
    super(message(where, what, remedy), cause);
  }

  private static String message(String where, String what, String remedy) {
    return "%s: %s; %s%s".formatted(where, what, remedy, remedy.endsWith("?") ? "" : ".");
  }
}
