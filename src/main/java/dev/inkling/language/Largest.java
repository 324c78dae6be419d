package dev.inkling.language;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Products;
import dev.inkling.operation.Why;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The few terms of a long reason that matter most, and what all the others add up to; a million
 * terms are looked at and not kept.
 *
 * @param terms in their own order
 * @param more how many are left out
 * @param rest what those add up to; empty if there are none
 */
record Largest(List<Why.Term> terms, int more, Optional<Scalar> rest) {

  private static final double NEAR = 1 - 1e-9; // below it a rounded size is smaller for certain

  /** All terms if there are at most {@code most}; else the largest and one line less. */
  static Largest of(List<Why.Term> terms, int most) {
    if (terms.size() <= most) {
      return new Largest(terms, 0, Optional.empty());
    }
    Terms all =
        terms instanceof Products products
            ? new Pairs(products.first().numbers(), products.second().numbers())
            : new Any(terms);
    List<Weighed> largest = new ArrayList<>();
    all.candidates(most - 1)
        .forEach(place -> insert(largest, new Weighed(place, all.value(place).abs()), most - 1));
    largest.sort(Comparator.comparingInt(Weighed::place));
    Scalar rest = all.sum();
    for (Weighed shown : largest) {
      rest = rest.minus(all.value(shown.place));
    }
    List<Why.Term> shown = largest.stream().map(weighed -> terms.get(weighed.place)).toList();
    return new Largest(shown, terms.size() - shown.size(), Optional.of(rest));
  }

  /** Keeps the larger ones in front; of equal ones the earlier. */
  private static void insert(List<Weighed> largest, Weighed next, int most) {
    int at = largest.size();
    while (at > 0 && next.size.compareTo(largest.get(at - 1).size) > 0) {
      at--;
    }
    if (at < most) {
      largest.add(at, next);
    }
    if (largest.size() > most) {
      largest.remove(most);
    }
  }

  private record Weighed(int place, Scalar size) {}

  /** What is asked of the terms. */
  private interface Terms {
    Scalar value(int place);

    Scalar sum();

    /** Places among which the {@code most} largest are for certain. */
    IntStream candidates(int most);
  }

  private record Any(List<Why.Term> terms) implements Terms {
    @Override
    public Scalar value(int place) {
      return terms.get(place).part().value().number();
    }

    @Override
    public Scalar sum() {
      Scalar sum = value(0);
      for (int i = 1; i < terms.size(); i++) {
        sum = sum.plus(value(i));
      }
      return sum;
    }

    @Override
    public IntStream candidates(int most) {
      return IntStream.range(0, terms.size());
    }
  }

  private record Pairs(Matrix first, Matrix second) implements Terms {
    @Override
    public Scalar value(int place) {
      return first.at(place).times(second.at(place));
    }

    @Override
    public Scalar sum() {
      return first.dot(second, Work.plain());
    }

    @Override
    public IntStream candidates(int most) {
      Optional<double[]> known = sizes(first, second);
      if (known.isEmpty()) {
        return IntStream.range(0, first.size());
      }
      double[] sizes = known.get();
      double[] largest = new double[most];
      Arrays.fill(largest, -1);
      for (double size : sizes) {
        if (size > largest[0]) {
          largest[0] = size;
          Arrays.sort(largest);
        }
      }
      double least = largest[0] * NEAR;
      return IntStream.range(0, sizes.length).filter(place -> sizes[place] >= least);
    }

    /** About how large each product is; empty where numbers are beyond a double. */
    private static Optional<double[]> sizes(Matrix first, Matrix second) {
      try {
        double[] sizes = first.toDoubles();
        double[] others = second.toDoubles();
        for (int i = 0; i < sizes.length; i++) {
          sizes[i] = Math.abs(sizes[i] * others[i]);
        }
        return Optional.of(sizes);
      } catch (ArithmeticException outOfRange) {
        return Optional.empty();
      }
    }
  }
}
