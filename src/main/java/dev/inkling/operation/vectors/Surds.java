package dev.inkling.operation.vectors;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Vectors;
import dev.inkling.operation.Rooted;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.FormulaText;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/** Lengths as exact as they can be written: 5, 3√5, 16/√17, and only then rounded. */
public final class Surds {

  private Surds() {}

  /** |v|: a number if the root comes out, else the root. */
  public static Formula length(Matrix vector) {
    Scalar square = Vectors.squaredLength(vector);
    return square.isExact()
        ? Rooted.root(square)
        : Formula.number(Vectors.length(vector), Role.TEXT);
  }

  /** {@code score} / |v|, not all zeros: 3, √2, 16/√17. */
  public static Formula quotient(Scalar score, Matrix vector) {
    if (score.isZero()) {
      return Formula.number(0);
    }
    Scalar square = Vectors.squaredLength(vector);
    if (!square.isExact() || !score.isExact()) {
      return Formula.number(score.dividedBy(Vectors.length(vector)), Role.TEXT);
    }
    return Rooted.quotient(score.toExact(), square.toExact());
  }

  /** The cosine of two exact vectors, neither all zeros: 1/√2, 4/5. */
  static Formula cosine(Matrix a, Matrix b) {
    Scalar lengths = Vectors.squaredLength(a).times(Vectors.squaredLength(b));
    return Rooted.quotient(a.dot(b, Work.plain()).toExact(), lengths.toExact());
  }

  private static String reads(Numbers numbers, Formula side) {
    return new FormulaText(numbers).of(side).plain();
  }

  /** The sides that differ from the one before them; a last side that repeats is left out. */
  public static Equation equation(Numbers numbers, Formula... sides) {
    List<Formula> different = new ArrayList<>();
    for (Formula side : sides) {
      if (different.isEmpty()
          || !reads(numbers, different.get(different.size() - 1)).equals(reads(numbers, side))) {
        different.add(side);
      }
    }
    return new Equation(different);
  }
}
