package dev.inkling.operation.elimination;

import dev.inkling.math.Inverse;
import dev.inkling.math.Matrix;
import dev.inkling.math.ReductionCost;
import dev.inkling.words.EliminationWording;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/** Decides whether an exact elimination is worth its time, and says what rounding means for it. */
final class Effort {

  private static final double SENSITIVE = 10_000;

  private Effort() {}

  /** The matrix as it will be worked on: exact where it is and where that takes not too long. */
  static Matrix affordable(Matrix matrix, Work work) {
    return !matrix.isExact() || work.insistsOnExact() || isQuick(matrix, work)
        ? matrix
        : matrix.toApproximate();
  }

  private static boolean isQuick(Matrix matrix, Work work) {
    return ReductionCost.estimatedSeconds(matrix, matrix.columns()) <= work.limits().exactSeconds();
  }

  /** Exact or rounded as the answer of a call turned out, so that every view agrees with it. */
  static Matrix like(boolean exact, Matrix matrix) {
    return exact ? matrix : matrix.toApproximate();
  }

  /** What there is to say of an answer that is rounded. */
  static List<Text> notes(boolean exactInput, boolean exactAnswer) {
    List<Text> notes = new ArrayList<>();
    if (!exactAnswer) {
      if (exactInput) {
        notes.add(EliminationWording.rounded(Work.plain().limits().exactSeconds()));
      }
      notes.add(EliminationWording.tolerance());
    }
    return notes;
  }

  /** Said of a matrix that is nearly singular. */
  static List<Text> sensitivity(Matrix matrix, String name) {
    return Inverse.sensitivity(matrix)
        .filter(times -> times >= SENSITIVE)
        .map(times -> List.of(EliminationWording.sensitive(name, times)))
        .orElse(List.of());
  }
}
