package dev.inkling.slips;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.work.Work;
import java.util.List;
import java.util.function.BiFunction;

/** Adding, taking away and scaling entry by entry, gone wrong. */
final class SumSlips {

  private static final Scalar HALF = Exact.of(1, 2);

  private final Ways ways;

  SumSlips(Ways ways) {
    this.ways = ways;
  }

  static void add(List<Matrix> given, Ways ways) {
    Matrix a = given.get(0);
    Matrix b = given.get(1);
    SumSlips slips = new SumSlips(ways);
    BiFunction<Scalar, Scalar, String> asked = Lines::plus;
    slips.each(Slip.DIFFERENCE, a, b, Scalar::minus, Lines::minus, asked);
    slips.each(Slip.DIFFERENCE, b, a, Scalar::minus, Lines::minus, (y, x) -> Lines.plus(x, y));
    slips.each(Slip.MULTIPLIED, a, b, Scalar::times, Lines::times, asked);
    slips.each(
        Slip.AVERAGED,
        a,
        b,
        (x, y) -> x.plus(y).times(HALF),
        (x, y) -> "(" + Lines.plus(x, y) + ") / 2",
        asked);
    slips.sized(a, b, Scalar::plus, asked);
    slips.oneSign(a, b, Scalar::minus, asked);
    slips.ranOn(a, b);
    slips.exchanged();
  }

  static void subtract(List<Matrix> given, Ways ways) {
    Matrix a = given.get(0);
    Matrix b = given.get(1);
    SumSlips slips = new SumSlips(ways);
    slips.each(Slip.ADDED_INSTEAD, a, b, Scalar::plus, Lines::plus, Lines::minus);
    slips.each(Slip.OTHER_WAY, b, a, Scalar::minus, Lines::minus, (y, x) -> Lines.minus(x, y));
    slips.sized(a, b, Scalar::minus, Lines::minus);
    slips.oneSign(a, b, Scalar::plus, Lines::minus);
    slips.exchanged();
  }

  /** A number times every entry, in either order. */
  static void scale(List<Matrix> given, Ways ways) {
    boolean first = given.get(0).isNumber();
    Scalar factor = given.get(first ? 0 : 1).number();
    Matrix numbers = given.get(first ? 1 : 0);
    Matrix factors = numbers.map(entry -> factor, Work.plain());
    SumSlips slips = new SumSlips(ways);
    slips.each(Slip.NUMBER_ADDED, factors, numbers, Scalar::plus, Lines::plus, Lines::times);
    if (!factor.isZero()) {
      slips.each(
          Slip.DIVIDED,
          numbers,
          factors,
          Scalar::dividedBy,
          (x, y) -> Lines.factor(x) + " / " + Lines.factor(y),
          Lines::times);
    }
    slips.sized(factors, numbers, Scalar::times, Lines::times);
    Matrix firstOnly = ways.shaped(i -> i == 0 ? ways.truth().at(0) : numbers.at(i));
    ways.add(
        Slip.FIRST_ENTRY,
        firstOnly,
        i -> Lines.set(numbers.at(i)),
        i -> Lines.equal(Lines.times(factor, numbers.at(i)), ways.truth().at(i)));
    for (int i = 0; i < numbers.size(); i++) {
      slips.turned(i, Lines.times(factor, numbers.at(i)));
    }
  }

  private void each(
      Slip slip,
      Matrix a,
      Matrix b,
      BiFunction<Scalar, Scalar, Scalar> way,
      BiFunction<Scalar, Scalar, String> yours,
      BiFunction<Scalar, Scalar, String> asked) {
    Matrix value = ways.shaped(i -> way.apply(a.at(i), b.at(i)));
    boolean sameWay = Likeness.sameLayout(a, b);
    if (sameWay) {
      ways.add(
          slip,
          value,
          i -> Lines.equal(yours.apply(a.at(i), b.at(i)), value.at(i)),
          i -> Lines.equal(asked.apply(a.at(i), b.at(i)), ways.truth().at(i)));
    }
  }

  /** Every minus sign dropped. */
  private void sized(
      Matrix a,
      Matrix b,
      BiFunction<Scalar, Scalar, Scalar> way,
      BiFunction<Scalar, Scalar, String> line) {
    Matrix value = ways.shaped(i -> way.apply(a.at(i).abs(), b.at(i).abs()));
    ways.add(
        Slip.SIGN,
        value,
        i -> Lines.equal(line.apply(a.at(i).abs(), b.at(i).abs()), value.at(i)),
        i -> Lines.equal(line.apply(a.at(i), b.at(i)), ways.truth().at(i)));
  }

  /** One entry with the sign of a number or of the answer turned. */
  private void oneSign(
      Matrix a,
      Matrix b,
      BiFunction<Scalar, Scalar, Scalar> opposite,
      BiFunction<Scalar, Scalar, String> line) {
    for (int i = 0; i < a.size(); i++) {
      String asked = Lines.equal(line.apply(a.at(i), b.at(i)), ways.truth().at(i));
      Scalar wrong = opposite.apply(a.at(i), b.at(i));
      one(i, wrong, Lines.equal(line.apply(a.at(i), b.at(i).negate()), wrong), asked);
      one(
          i,
          wrong.negate(),
          Lines.equal(line.apply(a.at(i).negate(), b.at(i)), wrong.negate()),
          asked);
      turned(i, line.apply(a.at(i), b.at(i)));
    }
  }

  private void turned(int place, String line) {
    Scalar right = ways.truth().at(place);
    one(place, right.negate(), Lines.equal(line, right.negate()), Lines.equal(line, right));
  }

  private void one(int place, Scalar wrong, String yours, String asked) {
    Matrix value = ways.shaped(i -> i == place ? wrong : ways.truth().at(i));
    ways.add(Slip.SIGN, value, yours, asked);
  }

  private void ranOn(Matrix a, Matrix b) {
    Matrix sums = ways.truth();
    if (sums.isNumber()) {
      return;
    }
    Scalar all = Exact.ZERO;
    for (Scalar entry : sums.entries()) {
      all = all.plus(entry);
    }
    List<String> terms = sums.entries().stream().map(Lines::factor).toList();
    ways.add(
        Slip.RAN_ON,
        Matrix.of(all),
        Lines.equal(Lines.sum(terms), all),
        Lines.equal(Lines.plus(a.at(0), b.at(0)), sums.at(0)));
  }

  /** Two numbers of a list in each other's place. */
  void exchanged() {
    Matrix truth = ways.truth();
    if (!truth.isVector()) {
      return;
    }
    for (int i = 0; i < truth.size(); i++) {
      for (int j = i + 1; j < truth.size(); j++) {
        int one = i;
        int two = j;
        Matrix swapped = ways.shaped(p -> truth.at(p == one ? two : p == two ? one : p));
        ways.add(Slip.EXCHANGED, swapped, Lines.set(swapped), Lines.set(truth));
      }
    }
  }
}
