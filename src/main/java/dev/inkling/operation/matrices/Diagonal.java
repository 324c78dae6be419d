package dev.inkling.operation.matrices;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Room;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A list laid out as a diagonal, or the diagonal of a matrix taken out as a list. */
public final class Diagonal implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("diag", "Lays a list out as a diagonal; of a matrix, takes the diagonal out.")
          .taking("a", "a row or column of numbers, or a matrix")
          .withExamples("diag([2 3])", "diag([1 2; 3 4])")
          .seeAlso("identity", "transform", "scale");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Matrix a = arguments.matrix(0);
    return Value.of(a.isVector() ? laidOut(a, work) : takenOut(a));
  }

  private static Matrix laidOut(Matrix list, Work work) {
    int size = list.size();
    Room.requireEntries(size, size, work.limits());
    List<Scalar> entries = new ArrayList<>(Collections.nCopies(size * size, Exact.ZERO));
    for (int i = 0; i < size; i++) {
      work.check();
      entries.set(i * size + i, list.at(i));
    }
    return Matrix.of(size, size, entries);
  }

  private static Matrix takenOut(Matrix a) {
    List<Scalar> entries = new ArrayList<>();
    for (int i = 0; i < Math.min(a.rows(), a.columns()); i++) {
      entries.add(a.at(i, i));
    }
    return Matrix.of(entries.size(), 1, entries);
  }

  @Override
  public Text sentence(Call call) {
    Matrix a = call.arguments().matrix(0);
    String name = call.arguments().label(0);
    if (a.isNumber()) {
      return Text.empty();
    }
    return Text.of(
        a.isVector()
            ? "Its numbers stand on the diagonal, with zeros around them."
            : "The diagonal of " + name + ", from the top left down.");
  }

  @Override
  public Why why(Call call, int row, int column) {
    Arguments given = call.arguments();
    if (!given.matrix(0).isVector()) {
      return Entries.derived(
          Entries.entry(given, 0, row, row, Role.FIRST), new Why.Source(0, row, row));
    }
    return row == column
        ? Entries.derived(Entries.entry(given, 0, row, Role.FIRST), Entries.source(given, 0, row))
        : new Why.Given(Text.of("0 beside the diagonal"));
  }
}
