package dev.inkling.slips;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;

/** Whether two values are the same answer: a list is the same list as a row and as a column. */
final class Likeness {

  private static final double CLOSE = 1e-9; // relative, where one of them is rounded

  private Likeness() {}

  static boolean sameLayout(Matrix a, Matrix b) {
    return a.sameShape(b) || a.isVector() && b.isVector() && a.size() == b.size();
  }

  static boolean same(Matrix a, Matrix b) {
    if (!sameLayout(a, b)) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!same(a.at(i), b.at(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean same(Scalar a, Scalar b) {
    if (a.isExact() && b.isExact()) {
      return a.equals(b);
    }
    double x = a.toDouble();
    double y = b.toDouble();
    return Math.abs(x - y) <= CLOSE * Math.max(1, Math.max(Math.abs(x), Math.abs(y)));
  }
}
