package dev.inkling.operation.elementary;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.Optional;

/** Comparisons: exact between exact numbers, near counts as equal where one side is rounded. */
public final class Compare implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("compare", "Compares two values.").taking("a", "").taking("b", "");
  private static final Exact NEAR = Exact.of(1, 1_000_000_000); // relative

  private final Relation relation;
  private final Optional<Scalar> within;

  private Compare(Relation relation, Optional<Scalar> within) {
    this.relation = relation;
    this.within = within;
  }

  /** What is asked of two numbers. */
  public enum Relation {
    EQUAL,
    UNEQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL
  }

  public static Compare by(Relation relation) {
    return new Compare(relation, Optional.empty());
  }

  /** Equal up to an absolute bound. */
  public static Compare within(Scalar bound) {
    return new Compare(Relation.EQUAL, Optional.of(bound));
  }

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    if (relation == Relation.EQUAL || relation == Relation.UNEQUAL) {
      Matrix a = arguments.matrix(0);
      Matrix b = arguments.matrix(1);
      boolean rounded = !a.isExact() || !b.isExact();
      return new Value.Truth(equal(a, b, work) == (relation == Relation.EQUAL), rounded);
    }
    Scalar a = arguments.number(0);
    Scalar b = arguments.number(1);
    return new Value.Truth(ordered(a.compareTo(b)), !a.isExact() || !b.isExact());
  }

  private boolean ordered(int order) {
    return switch (relation) {
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case GREATER -> order > 0;
      case GREATER_OR_EQUAL -> order >= 0;
      case EQUAL -> order == 0;
      case UNEQUAL -> order != 0;
    };
  }

  private boolean equal(Matrix a, Matrix b, Work work) {
    if (!a.sameShape(b)) {
      return false;
    }
    if (within.isEmpty() && a.isExact() && b.isExact()) {
      return a.equals(b);
    }
    for (int i = 0; i < a.size(); i++) {
      if (i % 4096 == 0) {
        work.check();
      }
      if (!equal(a.at(i), b.at(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean equal(Scalar a, Scalar b) {
    Exact difference = a.toExact().minus(b.toExact()).toExact().abs();
    if (within.isPresent()) {
      return difference.compareTo(within.get()) <= 0;
    }
    if (a.isExact() && b.isExact()) {
      return difference.isZero();
    }
    Scalar larger = a.abs().compareTo(b.abs()) > 0 ? a.abs() : b.abs();
    return difference.compareTo(larger.toExact().times(NEAR)) <= 0;
  }

  @Override
  public Text sentence(Call call) {
    Matrix a = call.arguments().matrix(0);
    Matrix b = call.arguments().matrix(1);
    if (!a.sameShape(b)) {
      return Text.of(
          "The shapes differ: " + Shapes.describe(a) + " and " + Shapes.describe(b) + ".");
    }
    if (!a.isExact() || !b.isExact()) {
      return Text.of(
          within
              .map(bound -> "Compared to within " + call.numbers().set(bound) + ".")
              .orElse("One side is rounded, so near counts as equal."));
    }
    return Text.empty();
  }

  @Override
  public Why why(Call call, int row, int column) {
    return new Why.Given(Text.of("a comparison"));
  }
}
