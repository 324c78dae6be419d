package dev.inkling.words;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import java.util.ArrayList;
import java.util.List;

/** Sentences about two sides that were said to be alike, and are not. */
public final class ComparisonWording {

  private static final int SMALL = 16; // numbers that are read at a glance
  private static final int FINE = 6; // decimals from which a rounded number is compared
  private static final int SHOWN = 3; // places named of those that differ

  private ComparisonWording() {}

  /** Both sides in full. */
  public static String sides(Matrix left, Matrix right) {
    Numbers numbers = telling(left, right);
    return "The left side is "
        + marked(left, numbers)
        + ", the right side "
        + marked(right, numbers)
        + ".";
  }

  /** Two sides that were said to differ. */
  public static String same(Matrix both) {
    return isSmall(both)
        ? "Both sides are " + marked(both, Numbers.usual()) + "."
        : "Both sides have the same numbers.";
  }

  public static boolean isSmall(Matrix matrix) {
    return matrix.size() <= SMALL;
  }

  /**
   * Where two matrices of one shape differ.
   *
   * @param places counted row by row from 0; not empty
   */
  public static String places(Matrix left, Matrix right, List<Integer> places) {
    List<String> shown = new ArrayList<>();
    for (int place : places.subList(0, Math.min(SHOWN, places.size()))) {
      shown.add(place(left, right, place));
    }
    int more = places.size() - shown.size();
    return "The sides differ in "
        + (places.size() == 1 ? "1 place" : places.size() + " places")
        + " of "
        + left.size()
        + ". "
        + String.join("; ", shown)
        + (more > 0 ? "; and " + more + " more." : ".");
  }

  private static String place(Matrix left, Matrix right, int place) {
    int row = place / left.columns() + 1;
    int column = place % left.columns() + 1;
    String at = left.isVector() ? "[" + (place + 1) + "]" : "[" + row + "," + column + "]";
    Matrix one = Matrix.of(left.at(place));
    Matrix other = Matrix.of(right.at(place));
    Numbers numbers = telling(one, other);
    return at + " is " + marked(one, numbers) + " left, " + marked(other, numbers) + " right";
  }

  /** As few decimals as tell one from the other. */
  private static Numbers telling(Matrix left, Matrix right) {
    int coarse = left.isExact() && right.isExact() ? Numbers.DECIMALS : FINE;
    for (int decimals = coarse; decimals < Numbers.MOST_DECIMALS; decimals++) {
      Numbers numbers = new Numbers(decimals, Numbers.Fractions.AUTO);
      if (!numbers.set(left).equals(numbers.set(right))) {
        return numbers;
      }
    }
    return new Numbers(Numbers.MOST_DECIMALS, Numbers.Fractions.AUTO);
  }

  private static String marked(Matrix matrix, Numbers numbers) {
    boolean exact = true;
    for (int i = 0; i < matrix.size(); i++) {
      Scalar number = matrix.at(i);
      exact &= numbers.setsExactly(number);
    }
    return (exact ? "" : "≈ ") + numbers.set(matrix);
  }
}
