package dev.inkling.math.eigen;

import dev.inkling.work.Work;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a matrix less a root of its characteristic polynomial sends to 0, in numbers of many digits:
 * by elimination with the largest pivot there is, so that a pivot that would be 0 without rounding
 * stands out clearly against those before it.
 *
 * @see "G. Golub and C. Van Loan, Matrix Computations, 3.4.8 (complete pivoting)"
 */
final class PreciseKernel {

  private static final MathContext ROUGH = new MathContext(9);

  private final Precise[][] rows;
  private final int[] columns;
  private final int clear;
  private final MathContext digits;
  private final Work work;

  private PreciseKernel(Precise[][] rows, int clear, MathContext digits, Work work) {
    this.rows = rows;
    this.clear = clear;
    this.columns = new int[rows.length];
    this.digits = digits;
    this.work = work;
    for (int i = 0; i < columns.length; i++) {
      columns[i] = i;
    }
  }

  /**
   * At least one independent vector, at most {@code times}; empty where more digits are needed to
   * tell. The root is known to as many digits as are worked with.
   *
   * @param clear how many digits are wanted between a pivot and what stands for 0, which is about
   *     how many of the vector are right
   */
  static Optional<List<List<Precise>>> of(
      Precise[][] matrix, Precise root, int times, int clear, MathContext digits, Work work) {
    int size = matrix.length;
    Precise[][] rows = new Precise[size][];
    for (int i = 0; i < size; i++) {
      rows[i] = matrix[i].clone();
      rows[i][i] = rows[i][i].minus(root, digits);
    }
    return new PreciseKernel(rows, clear, digits, work).vectors(times);
  }

  private Optional<List<List<Precise>>> vectors(int times) {
    int size = rows.length;
    List<BigDecimal> pivots = new ArrayList<>();
    for (int step = 0; step < size; step++) {
      work.check();
      pivots.add(pivot(step));
      if (pivots.get(step).signum() == 0) {
        break;
      }
      clear(step);
    }
    while (pivots.size() < size) {
      pivots.add(BigDecimal.ZERO);
    }
    int rank = rank(pivots, times);
    if (rank < 0) {
      return Optional.empty();
    }
    List<List<Precise>> vectors = new ArrayList<>();
    for (int free = rank; free < size; free++) {
      vectors.add(back(rank, free));
    }
    return Optional.of(vectors);
  }

  /** Where the pivots drop most, if that is clear. */
  private int rank(List<BigDecimal> pivots, int times) {
    int size = pivots.size();
    int rank = -1;
    BigDecimal steepest = BigDecimal.ONE.movePointLeft(clear);
    for (int k = size - times; k < size; k++) {
      if (k == 0) {
        continue;
      }
      BigDecimal drop =
          pivots.get(k - 1).signum() == 0
              ? BigDecimal.ONE
              : pivots.get(k).divide(pivots.get(k - 1), ROUGH);
      if (drop.compareTo(steepest) < 0) {
        steepest = drop;
        rank = k;
      }
    }
    if (rank < 0) {
      return pivots.get(0).signum() == 0 ? 0 : -1;
    }
    int worth = digits.getPrecision() - clear;
    boolean enough = pivots.get(rank - 1).compareTo(pivots.get(0).movePointLeft(worth)) > 0;
    return enough ? rank : -1;
  }

  /** Brings the largest of what is left to the corner; its size. */
  private BigDecimal pivot(int step) {
    int row = step;
    int column = step;
    BigDecimal largest = BigDecimal.ZERO;
    for (int i = step; i < rows.length; i++) {
      for (int j = step; j < rows.length; j++) {
        BigDecimal size = rows[i][j].part();
        if (size.compareTo(largest) > 0) {
          largest = size;
          row = i;
          column = j;
        }
      }
    }
    Precise[] lead = rows[row];
    rows[row] = rows[step];
    rows[step] = lead;
    for (Precise[] each : rows) {
      Precise entry = each[column];
      each[column] = each[step];
      each[step] = entry;
    }
    int place = columns[column];
    columns[column] = columns[step];
    columns[step] = place;
    return largest;
  }

  private void clear(int step) {
    for (int i = step + 1; i < rows.length; i++) {
      if (!rows[i][step].isZero()) {
        Precise factor = rows[i][step].over(rows[step][step], digits);
        rows[i][step] = Precise.ZERO;
        for (int j = step + 1; j < rows.length; j++) {
          rows[i][j] = rows[i][j].minus(factor.times(rows[step][j], digits), digits);
        }
      }
    }
  }

  /** 1 for one free column, 0 for the others, and what follows for the rest. */
  private List<Precise> back(int rank, int free) {
    Precise[] solved = new Precise[rows.length];
    for (int i = 0; i < solved.length; i++) {
      solved[i] = i == free ? Precise.ONE : Precise.ZERO;
    }
    for (int i = rank - 1; i >= 0; i--) {
      Precise sum = rows[i][free];
      for (int j = i + 1; j < rank; j++) {
        sum = sum.plus(rows[i][j].times(solved[j], digits), digits);
      }
      solved[i] = Precise.ZERO.minus(sum, digits).over(rows[i][i], digits);
    }
    Precise[] ordered = new Precise[rows.length];
    for (int i = 0; i < solved.length; i++) {
      ordered[columns[i]] = solved[i];
    }
    return List.of(ordered);
  }
}
