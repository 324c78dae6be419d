package dev.inkling.cli;

import dev.inkling.words.Problem;

/** What a shell is told at the end. */
public final class ExitCode {

  public static final int OK = 0;

  /** The line was clear, the work could not be done. */
  public static final int FAILED = 1;

  /** The line could not be read. */
  public static final int USAGE = 2;

  /** Ctrl-C. */
  public static final int INTERRUPTED = 130;

  private ExitCode() {}

  static int of(Problem problem) {
    return problem.kind() == Problem.Kind.USAGE ? USAGE : FAILED;
  }
}
