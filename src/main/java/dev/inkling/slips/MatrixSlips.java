package dev.inkling.slips;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Vectors;
import dev.inkling.work.Work;
import java.util.List;

/** Turning, undoing and solving whole matrices, gone wrong. */
final class MatrixSlips {

  private MatrixSlips() {}

  static void transpose(List<Matrix> given, Ways ways) {
    Matrix a = given.get(0);
    String asked = Lines.set(ways.truth());
    ways.add(Slip.UNCHANGED, a, Lines.set(a), asked);
    if (!a.isVector()) {
      Matrix rows = upsideDown(a);
      Matrix turned = upsideDown(a).transpose();
      ways.add(Slip.MIRRORED, rows, Lines.set(rows), asked);
      ways.add(Slip.MIRRORED, turned, Lines.set(turned), asked);
      Matrix columns = upsideDown(a.transpose());
      ways.add(Slip.MIRRORED, columns, Lines.set(columns), asked);
    }
  }

  private static Matrix upsideDown(Matrix a) {
    return Ways.entries(
        a.rows(), a.columns(), i -> a.at(a.rows() - 1 - i / a.columns(), i % a.columns()));
  }

  /** Of 2 by 2: ad − bc. */
  static void det(List<Matrix> given, Ways ways) {
    Matrix m = given.get(0);
    if (m.rows() != 2 || m.columns() != 2) {
      return;
    }
    Scalar ad = m.at(0).times(m.at(3));
    Scalar bc = m.at(1).times(m.at(2));
    String first = Lines.times(m.at(0), m.at(3));
    String second = Lines.times(m.at(1), m.at(2));
    String asked = Lines.equal(first + " − " + second, ways.truth().number());
    number(Slip.DIAGONAL_ADDED, ad.plus(bc), first + " + " + second, asked, ways);
    number(Slip.OTHER_WAY, bc.minus(ad), second + " − " + first, asked, ways);
    number(Slip.DIAGONAL_ONLY, ad, first, asked, ways);
    Scalar rows = m.at(0).times(m.at(1)).minus(m.at(2).times(m.at(3)));
    String along = Lines.times(m.at(0), m.at(1)) + " − " + Lines.times(m.at(2), m.at(3));
    number(Slip.ROWS_MULTIPLIED, rows, along, asked, ways);
    Scalar columns = m.at(0).times(m.at(2)).minus(m.at(1).times(m.at(3)));
    String down = Lines.times(m.at(0), m.at(2)) + " − " + Lines.times(m.at(1), m.at(3));
    number(Slip.ROWS_MULTIPLIED, columns, down, asked, ways);
    Matrix sizes = ProductSlips.sized(m);
    Scalar sized = sizes.at(0).times(sizes.at(3)).minus(sizes.at(1).times(sizes.at(2)));
    String signs = Lines.times(sizes.at(0), sizes.at(3)) + " − ";
    number(Slip.SIGN, sized, signs + Lines.times(sizes.at(1), sizes.at(2)), asked, ways);
    number(Slip.SIGN, ad.plus(bc).negate(), "−" + first + " − " + second, asked, ways);
  }

  private static void number(Slip slip, Scalar value, String expression, String asked, Ways ways) {
    ways.add(slip, Matrix.of(value), Lines.equal(expression, value), asked);
  }

  /** Of 2 by 2: the diagonal exchanged, the other two turned, all over the determinant. */
  static void inverse(List<Matrix> given, Ways ways) {
    Matrix m = given.get(0);
    if (m.rows() != 2 || m.columns() != 2) {
      return;
    }
    Scalar det = m.at(0).times(m.at(3)).minus(m.at(1).times(m.at(2)));
    if (det.isZero()) {
      return;
    }
    Scalar share = Exact.ONE.dividedBy(det);
    Matrix turned = four(m.at(3), m.at(1).negate(), m.at(2).negate(), m.at(0));
    String over = " / " + Lines.factor(det);
    String asked = Lines.set(turned) + over;
    ways.add(Slip.NO_DIVISION, turned, Lines.set(turned), asked);
    divided(
        Slip.NO_EXCHANGE,
        four(m.at(0), m.at(1).negate(), m.at(2).negate(), m.at(3)),
        share,
        over,
        asked,
        ways);
    divided(Slip.NO_MINUS, four(m.at(3), m.at(1), m.at(2), m.at(0)), share, over, asked, ways);
    Matrix minus = four(m.at(3).negate(), m.at(1), m.at(2), m.at(0).negate());
    divided(Slip.SIGN, minus, share, over, asked, ways);
    divided(Slip.TRANSPOSED, turned.transpose(), share, over, asked, ways);
    ways.add(
        Slip.TWICE_DIVIDED,
        turned.scaledBy(share).scaledBy(share),
        Lines.set(turned) + over + over,
        asked);
    ways.add(
        Slip.TIMES_DET, turned.scaledBy(det), Lines.set(turned) + " · " + Lines.factor(det), asked);
    if (m.entries().stream().noneMatch(Scalar::isZero)) {
      Matrix each = m.map(Exact.ONE::dividedBy, Work.plain());
      ways.add(Slip.EACH_INVERTED, each, Lines.set(each), asked);
    }
  }

  private static void divided(
      Slip slip, Matrix turned, Scalar share, String over, String asked, Ways ways) {
    ways.add(slip, turned.scaledBy(share), Lines.set(turned) + over, asked);
  }

  private static Matrix four(Scalar a, Scalar b, Scalar c, Scalar d) {
    return Matrix.of(2, 2, List.of(a, b, c, d));
  }

  /** Amounts of the columns of A that make up b. */
  static void solve(List<Matrix> given, Ways ways) {
    Matrix a = given.get(0);
    Matrix b = given.get(1);
    if (b.columns() != 1 || a.rows() != b.rows() || ways.truth().size() != a.columns()) {
      return;
    }
    Matrix truth = ways.truth();
    String asked = Lines.equal(Lines.set(a) + " * " + Lines.set(truth), b);
    Matrix dots = a.transpose().times(b, Work.plain());
    String dot = Lines.products(a.columnAt(0).asRow(), b.asRow(), dots.at(0));
    ways.add(Slip.DOT_FOR_COORDINATE, dots, dot, asked);
    ways.add(Slip.OWN_NUMBERS, b, Lines.set(b), asked);
    boolean none = false;
    for (int i = 0; i < a.columns(); i++) {
      none |= a.columnAt(i).isZero();
    }
    if (!none) {
      Matrix shadows =
          Ways.entries(
              a.columns(), 1, i -> dots.at(i).dividedBy(Vectors.squaredLength(a.columnAt(i))));
      String shadow =
          Lines.set(dots.at(0)) + " / " + Lines.set(Vectors.squaredLength(a.columnAt(0)));
      ways.add(Slip.SHADOW_FOR_COORDINATE, shadows, Lines.equal(shadow, shadows.at(0)), asked);
    }
    if (a.isSquare()) {
      Matrix product = a.times(b, Work.plain());
      String line = Lines.equal(Lines.set(a) + " * " + Lines.set(b), product);
      ways.add(Slip.MULTIPLIED_INSTEAD, product, line, asked);
    }
    new SumSlips(ways).exchanged();
  }

  /** A matrix or a number times itself. */
  static void power(List<Matrix> given, Ways ways) {
    Matrix a = given.get(0);
    Scalar exponent = given.get(1).number();
    int times =
        exponent.isExact() && exponent.toExact().isInteger() ? (int) exponent.toDouble() : 0;
    if (times < 2 || times > 12 || !a.isSquare()) {
      return;
    }
    String written = Lines.set(a);
    String asked = Lines.equal(written + "^" + times, ways.truth());
    Matrix scaled = a.scaledBy(exponent);
    ways.add(Slip.TIMES_POWER, scaled, Lines.equal(times + " · " + written, scaled), asked);
    if (!a.isNumber()) {
      Matrix each = a.map(entry -> raised(Matrix.of(entry), times).number(), Work.plain());
      ways.add(
          Slip.EACH_POWERED,
          each,
          Lines.equal(Lines.factor(a.at(0)) + "^" + times, each.at(0)),
          asked);
    }
    Matrix early = raised(a, times - 1);
    Matrix late = raised(a, times + 1);
    String power = written + "^";
    ways.add(Slip.ONE_TOO_FEW, early, Lines.equal(power + (times - 1), early), asked);
    ways.add(Slip.ONE_TOO_MANY, late, Lines.equal(power + (times + 1), late), asked);
  }

  private static Matrix raised(Matrix a, int times) {
    Matrix power = a;
    for (int i = 1; i < times; i++) {
      power = power.times(a, Work.plain());
    }
    return power;
  }
}
