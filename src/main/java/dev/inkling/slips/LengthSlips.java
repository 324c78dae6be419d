package dev.inkling.slips;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Roots;
import dev.inkling.math.Scalar;
import dev.inkling.math.Vectors;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/** Lengths, angles and shadows, gone wrong. */
final class LengthSlips {

  private LengthSlips() {}

  static void norm(List<Matrix> given, Ways ways) {
    Matrix a = given.get(0);
    Scalar length = ways.truth().number();
    Scalar squares = Vectors.squaredLength(a);
    String sum = Lines.sum(squares(a));
    String asked = Lines.equal("√(" + sum + ")", length);
    ways.add(Slip.NO_ROOT, Matrix.of(squares), Lines.equal(sum, squares), asked);
    Matrix sizes = ProductSlips.sized(a);
    Scalar streets = total(sizes);
    String walked = Lines.sum(sizes.entries().stream().map(Lines::set).toList());
    ways.add(Slip.STREETS, Matrix.of(streets), Lines.equal(walked, streets), asked);
    ways.add(
        Slip.STREETS,
        Matrix.of(total(a)),
        Lines.equal(Lines.sum(a.entries().stream().map(Lines::factor).toList()), total(a)),
        asked);
    if (a.size() > 1) {
      Scalar product = Exact.ONE;
      List<String> factors = new ArrayList<>();
      for (Scalar entry : a.entries()) {
        product = product.times(entry);
        factors.add(Lines.factor(entry));
      }
      String times = Lines.joined("·", factors);
      ways.add(Slip.PRODUCT, Matrix.of(product), Lines.equal(times, product), asked);
      if (streets.isExact()) {
        Scalar root = Roots.square(streets);
        ways.add(Slip.NOT_SQUARED, Matrix.of(root), Lines.equal("√(" + walked + ")", root), asked);
      }
    }
  }

  static void cosine(List<Matrix> given, Ways ways) {
    Matrix a = given.get(0).asRow();
    Matrix b = given.get(1).asRow();
    Scalar dot = a.dot(b, Work.plain());
    Scalar x = Vectors.length(a);
    Scalar y = Vectors.length(b);
    String asked = Lines.equal(over(dot, product(x, y)), ways.truth().number());
    ways.add(Slip.NO_LENGTH, Matrix.of(dot), Lines.products(a, b, dot), asked);
    divided(Slip.ONE_LENGTH, dot, x, Lines.factor(x), asked, ways);
    divided(Slip.ONE_LENGTH, dot, y, Lines.factor(y), asked, ways);
    Scalar squares = Vectors.squaredLength(a).times(Vectors.squaredLength(b));
    divided(Slip.NO_ROOT, dot, squares, Lines.factor(squares), asked, ways);
    divided(Slip.ADDED, dot, x.plus(y), "(" + Lines.plus(x, y) + ")", asked, ways);
    sign(ways, over(dot.negate(), product(x, y)), asked);
  }

  static void angle(List<Matrix> given, Ways ways) {
    Matrix a = given.get(0).asRow();
    Matrix b = given.get(1).asRow();
    Scalar cosine = Vectors.cosine(a, b);
    Scalar degrees = ways.truth().number();
    String asked = Lines.equal("the angle with cosine " + Lines.marked(cosine), degrees) + "°";
    ways.add(Slip.COSINE, Matrix.of(cosine), Lines.equal("cosine", cosine), asked);
    Scalar radians = new Approximate(StrictMath.toRadians(degrees.toDouble()));
    ways.add(Slip.RADIANS, Matrix.of(radians), Lines.equal("in radians", radians), asked);
    Scalar other = Exact.of(180).minus(degrees);
    ways.add(
        Slip.OTHER_SIDE,
        Matrix.of(other),
        Lines.equal("180 − " + Lines.set(degrees), other),
        asked);
  }

  /** The shadow of one arrow on the line of another. */
  static void project(List<Matrix> given, Ways ways) {
    Matrix a = given.get(0).asRow();
    Matrix b = given.get(1).asRow();
    if (!given.get(1).isVector() || b.isZero() || a.isZero()) {
      return;
    }
    Scalar dot = a.dot(b, Work.plain());
    Scalar square = Vectors.squaredLength(b);
    Scalar length = Vectors.length(b);
    Scalar share = dot.dividedBy(square);
    String arrow = " · " + Lines.set(b);
    String asked = Lines.equal(over(dot, Lines.factor(square)) + arrow, ways.truth());
    add(Slip.NO_LENGTH, b.scaledBy(dot), Lines.set(dot) + arrow, asked, ways);
    Scalar once = dot.dividedBy(length);
    add(Slip.NO_ROOT, b.scaledBy(once), over(dot, Lines.factor(length)) + arrow, asked, ways);
    Scalar other = dot.dividedBy(Vectors.squaredLength(a));
    String onto = over(dot, Lines.factor(Vectors.squaredLength(a))) + " · " + Lines.set(a);
    add(Slip.OTHER_ARROW, a.scaledBy(other), onto, asked, ways);
    add(Slip.NO_ARROW, Matrix.of(share), over(dot, Lines.factor(square)), asked, ways);
    add(Slip.NO_ARROW, Matrix.of(once), over(dot, Lines.factor(length)), asked, ways);
    Matrix shadow = ways.truth().asRow();
    add(Slip.LEFTOVER, a.minus(shadow), Lines.set(a) + " − " + Lines.set(shadow), asked, ways);
  }

  static void normalize(List<Matrix> given, Ways ways) {
    Matrix a = given.get(0);
    if (a.isZero()) {
      return;
    }
    Scalar square = Vectors.squaredLength(a);
    Scalar streets = total(ProductSlips.sized(a));
    Scalar length = Vectors.length(a);
    String asked = Lines.set(a) + " / " + Lines.factor(length);
    Scalar one = Exact.ONE;
    String by = Lines.set(a) + " / ";
    add(Slip.NO_ROOT, a.scaledBy(one.dividedBy(square)), by + Lines.set(square), asked, ways);
    add(Slip.STREETS, a.scaledBy(one.dividedBy(streets)), by + Lines.set(streets), asked, ways);
  }

  private static void add(Slip slip, Matrix value, String expression, String asked, Ways ways) {
    boolean shown = expression.contains(" / ") || !value.isNumber();
    ways.add(slip, value, shown ? Lines.equal(expression, value) : expression, asked);
  }

  private static void divided(
      Slip slip, Scalar dot, Scalar by, String written, String asked, Ways ways) {
    if (!by.isZero()) {
      Scalar value = dot.dividedBy(by);
      ways.add(slip, Matrix.of(value), Lines.equal(over(dot, written), value), asked);
    }
  }

  private static void sign(Ways ways, String line, String asked) {
    Scalar value = ways.truth().number().negate();
    ways.add(Slip.SIGN, Matrix.of(value), Lines.equal(line, value), asked);
  }

  private static String over(Scalar number, String divisor) {
    return Lines.set(number) + " / " + divisor;
  }

  private static String product(Scalar x, Scalar y) {
    return "(" + Lines.times(x, y) + ")";
  }

  private static List<String> squares(Matrix a) {
    List<String> terms = new ArrayList<>();
    for (Scalar entry : a.entries()) {
      terms.add(Lines.factor(entry) + "²");
    }
    return terms;
  }

  private static Scalar total(Matrix numbers) {
    Scalar sum = Exact.ZERO;
    for (Scalar entry : numbers.entries()) {
      sum = sum.plus(entry);
    }
    return sum;
  }
}
