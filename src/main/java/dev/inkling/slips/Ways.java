package dev.inkling.slips;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Gathers the wrong ways to one value; a way that happens to give the right value is none. */
final class Ways {

  private static final int MOST = 600;

  private final Matrix truth;
  private final List<Slipped> found = new ArrayList<>();
  private final List<Slip> hidden = new ArrayList<>();

  Ways(Matrix truth) {
    this.truth = truth;
  }

  Matrix truth() {
    return truth;
  }

  List<Slipped> found() {
    return List.copyOf(found);
  }

  void add(Slip slip, Matrix value, String yours, String asked) {
    add(new Slipped(slip, value, yours, asked));
  }

  /** Slips that change nothing on these numbers. */
  List<Slip> hidden() {
    return List.copyOf(hidden);
  }

  void add(Slipped slipped) {
    if (Likeness.same(slipped.value(), truth)) {
      hidden.add(slipped.slip());
      return;
    }
    boolean known =
        found.stream()
            .anyMatch(
                other ->
                    (other.slip() == slipped.slip() || other.slip().refines(slipped.slip()))
                        && Likeness.same(other.value(), slipped.value()));
    if (!known && found.size() < MOST) {
      found.add(slipped);
    }
  }

  /** A wrong value of the right shape, with the working of the first place that differs. */
  void add(Slip slip, Matrix value, IntFunction<String> yours, IntFunction<String> asked) {
    int place = 0;
    while (place < value.size() - 1 && value.at(place).compareTo(truth.at(place)) == 0) {
      place++;
    }
    add(slip, value, yours.apply(place), asked.apply(place));
  }

  /** A value of the right shape from its entries. */
  Matrix shaped(IntFunction<Scalar> entry) {
    return entries(truth.rows(), truth.columns(), entry);
  }

  static Matrix entries(int rows, int columns, IntFunction<Scalar> entry) {
    List<Scalar> entries = new ArrayList<>();
    for (int i = 0; i < rows * columns; i++) {
      entries.add(entry.apply(i));
    }
    return Matrix.of(rows, columns, entries);
  }
}
