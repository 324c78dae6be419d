package dev.inkling.lesson.fuzz;

/** Ends the second reckoning of an expression that is beyond it; the first stands unchecked. */
final class Unknown extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unknown(String what) {
    super(what, null, false, false);
  }
}
