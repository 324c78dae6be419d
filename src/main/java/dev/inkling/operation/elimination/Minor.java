package dev.inkling.operation.elimination;

import dev.inkling.math.Determinant;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Argument;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.operation.elementary.Rearranged;
import dev.inkling.trace.Formula;
import dev.inkling.words.Role;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The determinant of what is left of a matrix without its first row and one column: a value of its
 * own that can be asked why, as {@code det(A[2:5,1:4])}.
 */
final class Minor {

  private final Argument whole;
  private final int size;
  private final int left;
  private final Scalar value;
  private final Argument argument;

  /** Without the column {@code left}, counted from 0. */
  Minor(Arguments given, int left) {
    this.whole = given.get(0);
    this.left = left;
    Matrix a = given.matrix(0);
    this.size = a.rows();
    int[] rows = IntStream.range(1, size).toArray();
    int[] columns = IntStream.range(0, size).filter(i -> i != left).toArray();
    Rearranged part = Rearranged.part(rows, columns);
    Value rest = part.apply(Arguments.of(whole), Work.plain());
    Call cut = new Call(part, Arguments.of(whole), rest);
    String source = source();
    String touched = source.startsWith("[") ? "(" + source + ")" : source;
    Argument matrix = new Argument(rest, "A", false, Optional.of(cut), touched);
    Arguments alone = Arguments.of(matrix);
    this.value = Determinant.of(alone.matrix(0), Work.plain());
    Call det = new Call(new Det(), alone, Value.of(value));
    String name = isTyped() ? "det(" + source + ")" : "minor" + (left + 1);
    this.argument = new Argument(det.value(), name, false, Optional.of(det));
  }

  /** Without a name the matrix has no parts that could be typed. */
  private boolean isTyped() {
    return whole.named() || !whole.source().equals(whole.label());
  }

  /** {@code A[2:5,1:4]}, or two blocks side by side where a column between them is left out. */
  private String source() {
    String before = block(1, left);
    String after = block(left + 2, size);
    return before.isEmpty() || after.isEmpty() ? before + after : "[" + before + " " + after + "]";
  }

  private String block(int from, int to) {
    String rows = whole.source() + "[2:" + size + ",";
    return from > to ? "" : rows + (from == to ? from : from + ":" + to) + "]";
  }

  /** The entry above it times the minor, every other one with a minus. */
  Why.Term term(Formula entry) {
    Formula minor = Formula.number(value, Role.TEXT);
    List<Formula> factors =
        left % 2 == 0
            ? List.of(entry, minor)
            : List.of(Formula.number(Exact.of(-1), Role.TEXT), entry, minor);
    return new Why.Term(
        new Formula.Product(factors),
        List.of(new Why.Source(0, 0, left), new Why.Source(0, "", 0, 0, Optional.of(argument))));
  }
}
