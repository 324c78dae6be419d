package dev.inkling.math;

import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the rows of a matrix say to one input: how loud each answers, and along which the input
 * points. Loud (the score) and aligned (the cosine) are two facts, kept apart here.
 *
 * @param scores one dot product for each row
 * @param loudest the rows with the top score, from 0; rows of zeros left out
 * @param aligned the rows with the top cosine, from 0; empty where the input is all zeros
 * @param empty the rows of zeros
 */
public record RowScores(
    List<Scalar> scores, List<Integer> loudest, List<Integer> aligned, List<Integer> empty) {

  private static final double NEAR = 1e-9; // as for ==: closer rounded numbers count as equal

  /** Scores of {@code rows} (n x m) for {@code input} (m numbers). */
  public static RowScores of(Matrix rows, Matrix input) {
    List<Scalar> scores = rows.times(input.asColumn(), Work.plain()).entries();
    List<Integer> empty = new ArrayList<>();
    List<Integer> asking = new ArrayList<>();
    List<Scalar> alignments = new ArrayList<>();
    for (int i = 0; i < rows.rows(); i++) {
      Matrix row = rows.rowAt(i);
      (row.isZero() ? empty : asking).add(i);
      alignments.add(
          row.isZero() || input.isZero() ? Exact.ZERO : alignment(scores.get(i), row, input));
    }
    return new RowScores(
        scores,
        highest(asking, scores),
        input.isZero() ? List.of() : highest(asking, alignments),
        empty);
  }

  /**
   * Grows with the cosine of row and input. Of exact numbers it is the signed square of score /
   * |row|, squared so that they are compared exactly.
   */
  private static Scalar alignment(Scalar score, Matrix row, Matrix input) {
    if (!score.isExact()) {
      return Vectors.cosine(row, input.asRow());
    }
    Scalar square = score.times(score).dividedBy(Vectors.squaredLength(row));
    return score.signum() < 0 ? square.negate() : square;
  }

  private static List<Integer> highest(List<Integer> rows, List<Scalar> measures) {
    Optional<Scalar> top = rows.stream().map(measures::get).max(Scalar::compareTo);
    return rows.stream().filter(row -> reaches(measures.get(row), top.orElseThrow())).toList();
  }

  /** Whether a measure is the top one, as far as rounding lets anybody tell. */
  private static boolean reaches(Scalar measure, Scalar top) {
    if (measure.isExact()) {
      return measure.compareTo(top) == 0;
    }
    return top.toDouble() - measure.toDouble() <= NEAR * Math.abs(top.toDouble());
  }
}
