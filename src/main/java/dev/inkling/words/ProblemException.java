package dev.inkling.words;

/** Carries a problem from where it is noticed to the door that prints it; never seen raw. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  ProblemException(Problem problem) {
    super(problem.summary().plain(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
