package dev.inkling.math;

import java.util.ArrayList;
import java.util.List;

/** Determinants and ranks straight from their definitions: slow, and nothing like elimination. */
final class Permutations {

  private Permutations() {}

  /** The signed sum over all ways to pick one entry in each row and column. */
  static Exact determinant(Matrix a) {
    return sum(a, 0, new ArrayList<>());
  }

  private static Exact sum(Matrix a, int row, List<Integer> taken) {
    if (row == a.rows()) {
      return Exact.ONE;
    }
    Exact sum = Exact.ZERO;
    for (int column = 0; column < a.columns(); column++) {
      int here = column;
      if (taken.contains(column)) {
        continue;
      }
      long crossed = taken.stream().filter(earlier -> earlier > here).count();
      List<Integer> more = new ArrayList<>(taken);
      more.add(column);
      Exact product = a.at(row, column).toExact().times(sum(a, row + 1, more));
      sum = sum.plus(crossed % 2 == 0 ? product : product.negate());
    }
    return sum;
  }

  /** The size of the largest square part whose determinant is not 0. */
  static int rank(Matrix a) {
    for (int size = Math.min(a.rows(), a.columns()); size > 0; size--) {
      for (int[] rows : choices(a.rows(), size)) {
        for (int[] columns : choices(a.columns(), size)) {
          if (!determinant(a.part(rows, columns)).isZero()) {
            return size;
          }
        }
      }
    }
    return 0;
  }

  private static List<int[]> choices(int of, int size) {
    List<int[]> choices = new ArrayList<>();
    for (int mask = 0; mask < 1 << of; mask++) {
      if (Integer.bitCount(mask) == size) {
        int[] choice = new int[size];
        int next = 0;
        for (int i = 0; i < of; i++) {
          if ((mask >> i & 1) == 1) {
            choice[next++] = i;
          }
        }
        choices.add(choice);
      }
    }
    return choices;
  }
}
