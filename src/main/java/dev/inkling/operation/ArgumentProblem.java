package dev.inkling.operation;

import dev.inkling.words.Problem;

/**
 * A problem with one argument of a call: the operation knows which, and only the interpreter knows
 * where it was typed.
 */
public final class ArgumentProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int index;
  private final transient Problem problem;

  private ArgumentProblem(int index, Problem problem) {
    super(problem.summary().plain(), null, false, false);
    this.index = index;
    this.problem = problem;
  }

  public static ArgumentProblem at(int index, Problem problem) {
    return new ArgumentProblem(index, problem);
  }

  /** Which argument, counted from 0. */
  public int index() {
    return index;
  }

  public Problem problem() {
    return problem;
  }
}
