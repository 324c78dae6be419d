package dev.inkling.operation.vectors;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Vectors;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Entries;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/** From two vectors to their angle: both lengths, the cosine, the degrees. */
final class AngleSteps {

  /** How many steps {@link #of} gives. */
  static final int COUNT = 4;

  private static final int MORE = 4; // decimals of a cosine beyond those of its angle

  private AngleSteps() {}

  static List<Step> of(Arguments given) {
    List<Step> steps = new ArrayList<>(upToCosine(given));
    Scalar degrees = Vectors.degrees(given.matrix(0), given.matrix(1));
    Formula arccos = new Formula.Applied("arccos", cosine(given), Matrix.of(degrees));
    steps.add(
        Step.saying(Kind.ANGLE, Text.dim("angle"))
            .writing(Equation.of(arccos, Entries.answer(degrees)))
            .because(Text.dim("degrees")));
    return steps;
  }

  /**
   * Whether the quotient says more than the lengths did: two roots made one, or numbers shorter.
   */
  private static boolean isWorthAStep(Matrix a, Matrix b, Scalar score) {
    if (!a.isExact() || !b.isExact()) {
      return false;
    }
    boolean one = Vectors.length(a).isExact() || Vectors.length(b).isExact();
    boolean same =
        Surds.cosine(a, b) instanceof Formula.Quotient quotient
            && quotient.over().value().number().equals(score);
    return !(one && same);
  }

  /** With its root where it has one; rounded, it has more digits than the angle it leads to. */
  private static Formula cosine(Arguments given) {
    Matrix a = given.matrix(0);
    Matrix b = given.matrix(1);
    Scalar cosine = Vectors.cosine(a, b);
    if (a.isExact() && b.isExact()) {
      return Surds.cosine(a, b);
    }
    int decimals = Math.min(given.numbers().decimals() + MORE, Numbers.MOST_DECIMALS);
    String digits = new Numbers(decimals, given.numbers().fractions()).set(cosine);
    return new Formula.Named(digits, Role.TEXT, Formula.number(cosine, Role.TEXT));
  }

  static List<Step> upToCosine(Arguments given) {
    Matrix a = given.matrix(0);
    Matrix b = given.matrix(1);
    Scalar score = a.dot(b, Work.plain());
    Formula lengths = new Formula.Product(List.of(Surds.length(a), Surds.length(b)));
    Formula quotient = new Formula.Quotient(Formula.number(score, Role.TEXT), lengths);
    Step cosine =
        Step.saying(Kind.COSINE, Text.dim("cosine"))
            .writing(
                isWorthAStep(a, b, score)
                    ? Surds.equation(
                        given.numbers(),
                        quotient,
                        Surds.cosine(a, b),
                        Entries.answer(Vectors.cosine(a, b)))
                    : Equation.of(quotient, Entries.answer(Vectors.cosine(a, b))));
    return List.of(length(given, 0, Role.FIRST), length(given, 1, Role.SECOND), cosine);
  }

  /** |v| = √(3² + 4²) = √25 = 5. */
  static Step length(Arguments given, int argument, Role role) {
    Matrix vector = given.matrix(argument);
    List<Formula> squares = new ArrayList<>();
    for (int i = 0; i < vector.size(); i++) {
      squares.add(new Formula.Square(Entries.entry(given, argument, i, role)));
    }
    Formula sum = squares.size() == 1 ? squares.get(0) : new Formula.Sum(squares);
    return Step.saying(Kind.LENGTH, Text.of("|" + given.label(argument) + "|", role))
        .writing(
            Surds.equation(
                given.numbers(),
                new Formula.Root(sum),
                new Formula.Root(Formula.number(Vectors.squaredLength(vector), Role.TEXT)),
                Surds.length(vector),
                Formula.number(Vectors.length(vector), Role.TEXT)));
  }
}
