package dev.inkling.math;

import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

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

  /** Scores of {@code rows} (n x m) for {@code input} (m numbers). */
  public static RowScores of(Matrix rows, Matrix input) {
    Matrix answers = rows.times(input.asColumn(), Work.plain());
    List<Scalar> scores = answers.entries();
    List<Integer> empty = new ArrayList<>();
    List<Integer> asking = new ArrayList<>();
    List<Scalar> alignments = new ArrayList<>();
    for (int i = 0; i < rows.rows(); i++) {
      Matrix row = rows.rowAt(i);
      (row.isZero() ? empty : asking).add(i);
      alignments.add(row.isZero() ? Exact.ZERO : alignment(scores.get(i), row));
    }
    return new RowScores(
        scores,
        highest(asking, scores),
        input.isZero() ? List.of() : highest(asking, alignments),
        empty);
  }

  /**
   * Grows with the cosine of row and input: the signed square of score / |row|. Squared, so that
   * exact numbers are compared exactly.
   */
  private static Scalar alignment(Scalar score, Matrix row) {
    Scalar square = score.times(score).dividedBy(Vectors.squaredLength(row));
    return score.signum() < 0 ? square.negate() : square;
  }

  private static List<Integer> highest(List<Integer> rows, List<Scalar> measures) {
    List<Integer> top = new ArrayList<>();
    for (int row : rows) {
      int order = top.isEmpty() ? 0 : measures.get(row).compareTo(measures.get(top.get(0)));
      if (order > 0) {
        top.clear();
      }
      if (order >= 0) {
        top.add(row);
      }
    }
    return List.copyOf(top);
  }
}
