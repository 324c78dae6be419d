package dev.inkling.words;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Vectors;

/** What becomes of one arrow of the basis, in a few words. */
public final class BasisWording {

  private final Numbers numbers;

  public BasisWording(Numbers numbers) {
    this.numbers = numbers;
  }

  /** The name of the {@code column}-th basis arrow of the plane, from 0. */
  public static String name(int column) {
    return column == 0 ? "î" : "ĵ";
  }

  /** {@code stays}, {@code leans right 45°, ≈ 1.41 long}, {@code turns 90° left, 2 long}. */
  public String landing(int column, Matrix image) {
    if (image.isZero()) {
      return "vanishes";
    }
    Scalar own = image.at(column);
    Scalar other = image.at(1 - column);
    if (other.isZero()) {
      return onItsLine(own);
    }
    if (own.compareTo(Exact.ONE) == 0) {
      boolean forward = other.signum() > 0;
      String way = column == 0 ? (forward ? "up" : "down") : (forward ? "right" : "left");
      String by = numbers.marked(Vectors.degrees(unit(column), image));
      return "leans " + way + " " + by + "°, " + numbers.marked(Vectors.length(image)) + " long";
    }
    return turned(column, image);
  }

  private String onItsLine(Scalar own) {
    String way = own.signum() > 0 ? "keeps its way" : "turns round";
    if (own.abs().compareTo(Exact.ONE) == 0) {
      return own.signum() > 0 ? "stays" : way;
    }
    return way + ", " + numbers.marked(own.abs()) + " long";
  }

  private String turned(int column, Matrix image) {
    Scalar length = Vectors.length(image);
    boolean one = length.compareTo(Exact.ONE) == 0 || near(length);
    return "turns " + turn(column, image) + (one ? "" : ", " + numbers.marked(length) + " long");
  }

  private static boolean near(Scalar length) {
    return !length.isExact() && StrictMath.abs(length.toDouble() - 1) < 1e-12;
  }

  private static Matrix unit(int column) {
    return column == 0 ? Matrix.ofLongs(2, 1, 1, 0) : Matrix.ofLongs(2, 1, 0, 1);
  }

  /** The shorter way round from the basis arrow to its image. */
  private String turn(int column, Matrix image) {
    Scalar degrees = Vectors.degrees(unit(column), image);
    boolean left = column == 0 ? image.at(1).signum() > 0 : image.at(0).signum() < 0;
    return numbers.marked(degrees) + "° " + (left ? "left" : "right");
  }
}
