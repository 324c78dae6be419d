package dev.inkling.lesson.fuzz;

import java.util.ArrayList;
import java.util.List;

/** The words a second reckoning knows, each by its definition and nothing cleverer. */
final class Definitions {

  private static final int MOST_PLACES = 10_000;
  private static final int MOST_POWER = 200;

  private Definitions() {}

  static Grid apply(String word, List<Grid> given) {
    return switch (given.size()) {
      case 1 -> one(word, given.get(0));
      case 2 -> two(word, given.get(0), given.get(1));
      default -> throw new Unknown(word);
    };
  }

  private static Grid one(String word, Grid a) {
    return switch (word) {
      case "relu" -> a.map(entry -> entry.signum() > 0 ? entry : Num.ZERO);
      case "step" -> a.map(entry -> entry.signum() >= 0 ? Num.ONE : Num.ZERO);
      case "sigmoid" -> a.map(entry -> divided(Num.ONE, Num.ONE.plus(entry.negate().exp())));
      case "tanh" -> a.map(Definitions::tanh);
      case "softmax" -> softmax(a);
      case "norm" -> Grid.of(list(a).dot(a).root());
      case "normalize" -> list(a).map(entry -> divided(entry, a.dot(a).root()));
      case "transpose" -> a.transposed();
      case "det" -> Grid.of(a.determinant());
      case "identity" -> Grid.identity(a.whole());
      case "zeros" -> Grid.filled(a.whole(), a.whole(), Num.ZERO);
      case "ones" -> Grid.filled(a.whole(), a.whole(), Num.ONE);
      default -> throw new Unknown(word);
    };
  }

  private static Grid two(String word, Grid a, Grid b) {
    return switch (word) {
      case "dot" -> Grid.of(a.dot(b));
      case "mul" -> a.times(b);
      case "add" -> a.with(b, Num::plus);
      case "scale" -> a.isNumber() || b.isNumber() ? a.times(b) : unknown(word);
      case "zeros" -> Grid.filled(a.whole(), b.whole(), Num.ZERO);
      case "ones" -> Grid.filled(a.whole(), b.whole(), Num.ONE);
      case "cosine" -> Grid.of(divided(a.dot(b), a.dot(a).root().times(b.dot(b).root())));
      default -> unknown(word);
    };
  }

  private static Grid unknown(String word) {
    throw new Unknown(word);
  }

  private static Grid list(Grid a) {
    return a.isVector() ? a : unknown("the length of a matrix");
  }

  private static Num tanh(Num x) {
    Num up = x.exp();
    Num down = x.negate().exp();
    return divided(up.minus(down), up.plus(down));
  }

  /** The largest is taken away first, which changes nothing but the size of the numbers. */
  private static Grid softmax(Grid a) {
    Num largest = list(a).entries().stream().max(Num::compareTo).orElse(Num.ZERO);
    Grid powers = a.map(entry -> entry.minus(largest).exp());
    Num sum = powers.entries().stream().reduce(Num.ZERO, Num::plus);
    return powers.map(entry -> divided(entry, sum));
  }

  static Num divided(Num over, Num under) {
    if (under.signum() == 0) {
      throw new Unknown("a division by 0");
    }
    return over.dividedBy(under);
  }

  static Grid power(Grid base, int power) {
    if (power < 0 && base.isNumber()) {
      return Grid.of(divided(Num.ONE, power(base, -power).number()));
    }
    if (power < 0 || power > MOST_POWER || base.rows() != base.columns()) {
      throw new Unknown("such a power");
    }
    Grid made = Grid.identity(base.rows());
    for (int i = 0; i < power; i++) {
      made = made.times(base);
    }
    return made;
  }

  /** Both ends included. */
  static List<Integer> range(int from, int step, int to) {
    if (step == 0 || Math.abs((long) to - from) / Math.abs(step) > MOST_PLACES) {
      throw new Unknown("such a range");
    }
    List<Integer> numbers = new ArrayList<>();
    for (int at = from; step > 0 ? at <= to : at >= to; at += step) {
      numbers.add(at);
    }
    return numbers;
  }
}
