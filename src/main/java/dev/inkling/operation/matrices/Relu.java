package dev.inkling.operation.matrices;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.trace.Formula;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;

/**
 * The bend between two layers: what is negative becomes 0, the rest stays.
 *
 * @see "V. Nair and G. Hinton, Rectified Linear Units Improve Restricted Boltzmann Machines, 2010"
 */
public final class Relu implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("relu", "The bend between layers: negative numbers become 0, others stay.")
          .taking("a", "numbers of any shape")
          .withExamples("relu [3 -1; 0 2]", "relu [-2; 4]")
          .seeAlso("mul", "dot");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Matrix a = arguments.matrix(0);
    Scalar silence = a.isExact() ? Exact.ZERO : new Approximate(0);
    return Value.of(a.map(entry -> entry.signum() < 0 ? silence : entry, work));
  }

  @Override
  public Text sentence(Call call) {
    Matrix before = call.arguments().matrix(0);
    long silenced = before.entries().stream().filter(entry -> entry.signum() < 0).count();
    if (silenced == 0) {
      return Text.of("Nothing was negative, so everything stays.");
    }
    return Results.of(call).isZero()
        ? Text.of("Nothing was positive, so only zeros are left.")
        : Text.of(
            Shapes.count(silenced, "negative number")
                + (silenced == 1 ? " becomes 0" : " become 0")
                + "; the rest stays.");
  }

  @Override
  public Why why(Call call, int row, int column) {
    Formula.Leaf entry = Entries.entry(call.arguments(), 0, row, column, Role.FIRST);
    boolean silenced = entry.value().number().signum() < 0;
    Formula formula =
        silenced
            ? new Formula.Applied("relu", entry, Matrix.of(Results.of(call).at(row, column)))
            : entry;
    return new Why.Derived(
        formula,
        List.of(new Why.Term(entry, List.of(new Why.Source(0, row, column)))),
        Text.of(
            silenced
                ? "the larger of 0 and " + call.numbers().set(entry.value().number())
                : "not negative, so it stays"));
  }
}
