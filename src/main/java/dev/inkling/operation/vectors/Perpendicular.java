package dev.inkling.operation.vectors;

import dev.inkling.math.GramSchmidt;
import dev.inkling.math.LinearSystem;
import dev.inkling.math.Matrix;
import dev.inkling.words.EliminationWording;
import dev.inkling.words.Numbers;
import dev.inkling.words.SpanWording;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides whether exact perpendicular columns are worth their time, and says what rounding means.
 */
public final class Perpendicular {

  private Perpendicular() {}

  /** The columns of a matrix made perpendicular: exact where it is and where that is quick. */
  public static GramSchmidt of(Matrix columns, Work work) {
    boolean quick =
        !columns.isExact()
            || work.insistsOnExact()
            || GramSchmidt.estimatedSeconds(columns) <= work.limits().exactSeconds();
    return GramSchmidt.of(quick ? columns : columns.toApproximate(), work);
  }

  /** The same again, exact or rounded as the answer of a call turned out. */
  public static GramSchmidt again(Matrix columns, boolean exact) {
    return GramSchmidt.of(exact ? columns : columns.toApproximate(), Work.plain());
  }

  /** The columns of a matrix, and a vector after them. */
  static Matrix with(Matrix columns, Matrix vector) {
    return LinearSystem.beside(columns, vector.asColumn());
  }

  /** What there is to say of an answer that was rounded before any root was taken. */
  public static List<Text> notes(boolean exactInput, boolean exact, Numbers numbers) {
    List<Text> notes = new ArrayList<>();
    if (!exact) {
      if (exactInput) {
        notes.add(EliminationWording.rounded(Work.plain().limits().exactSeconds()));
      }
      notes.add(new SpanWording(numbers).tolerance());
    }
    return notes;
  }
}
