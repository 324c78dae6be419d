package dev.inkling.math.eigen;

/**
 * More digits would be needed than are worth waiting for. A rounded answer, said to be one, takes
 * the place of a precise one; nobody outside this package sees it.
 */
final class OutOfReach extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutOfReach(int digits) {
    super(digits + " digits");
  }
}
