package dev.inkling.operation.elementary;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.trace.Formula;
import dev.inkling.trace.LazyList;
import dev.inkling.words.CompareWording;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

  /** Whether it is true of two sides that differ. */
  public boolean asksForDifference() {
    return relation == Relation.UNEQUAL;
  }

  /** The places, row by row from 0, in which two matrices of one shape are not equal. */
  public List<Integer> differing(Matrix a, Matrix b) {
    return IntStream.range(0, a.size()).filter(i -> !equal(a.at(i), b.at(i))).boxed().toList();
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
    Arguments given = call.arguments();
    Matrix a = given.matrix(0);
    Matrix b = given.matrix(1);
    if (!a.sameShape(b)) {
      return new Why.Told(List.of(), sentence(call));
    }
    if (a.isNumber()) {
      return new Why.Told(List.of(side(given, 0), side(given, 1)), sentence(call));
    }
    return new Why.Told(
        LazyList.of(a.size(), i -> pair(given, i / a.columns(), i % a.columns())),
        CompareWording.pairs(a, b));
  }

  private static Why.Term side(Arguments given, int argument) {
    Why.Source source = new Why.Source(argument, 0, 0);
    return new Why.Term(
        Entries.entry(given, source, argument == 0 ? Role.FIRST : Role.SECOND), List.of(source));
  }

  /** How far two entries in the same place are apart. */
  private static Why.Term pair(Arguments given, int row, int column) {
    Why.Source first = new Why.Source(0, row, column);
    Why.Source second = new Why.Source(1, row, column);
    return new Why.Term(
        new Formula.Difference(
            Entries.entry(given, first, Role.FIRST), Entries.entry(given, second, Role.SECOND)),
        List.of(first, second));
  }
}
