package dev.inkling.operation.matrices;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Factors;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Room;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.operation.vectors.Images;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Steps;
import dev.inkling.words.EliminationWording;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The matrix product: every row of the left puts its question to every column of the right. */
public final class Mul implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("mul", "Each row of A asks each column of x its question: a dot product each.")
          .taking("A", "a matrix, or a number")
          .taking("x", "an input as a column, or a matrix; as many rows as A has columns")
          .withOption(
              "view", "tells it by rows, by columns, or as a sum of layers", ProductView.words())
          .withOption("as", "draws rows of 4, 9, 16, … numbers as small pictures", "image")
          .withExamples(
              "mul [1 -1; 1 1] [3; 1]",
              "mul [1 2; 3 4] [5 6; 7 8]",
              "mul [1 2; 3 4] [5 6; 7 8] --view columns")
          .seeAlso("dot", "transpose", "scale");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Matrix left = arguments.matrix(0);
    Matrix right = arguments.matrix(1);
    if (scales(arguments)) {
      return Value.of(
          left.isNumber() ? right.scaledBy(left.number()) : left.scaledBy(right.number()));
    }
    if (left.columns() != right.rows()) {
      throw Misfits.product(arguments);
    }
    Room.requireEntries(left.rows(), right.columns(), work.limits());
    return Value.of(
        ProductLimits.staysExact(left, right, work)
            ? left.times(right, work)
            : left.toApproximate().times(right.toApproximate(), work));
  }

  /** Whether one side is a single number, so that nothing meets anything. */
  static boolean scales(Arguments arguments) {
    return arguments.matrix(0).isNumber() || arguments.matrix(1).isNumber();
  }

  /** The same as a scaling, with the number in front. */
  private static Call scaling(Call call) {
    Arguments given = call.arguments();
    int number = given.matrix(0).isNumber() ? 0 : 1;
    Arguments turned =
        Arguments.of(given.get(number), given.get(1 - number)).written(given.numbers());
    return new Call(new Scale(), turned, call.value());
  }

  @Override
  public Steps steps(Call call) {
    return scales(call.arguments())
        ? scaling(call).steps()
        : ProductView.of(call.arguments()).steps(call);
  }

  @Override
  public List<Picture> pictures(Call call) {
    return scales(call.arguments())
        ? scaling(call).pictures()
        : ProductView.of(call.arguments()).pictures(call);
  }

  @Override
  public Optional<Motion> motion(Call call) {
    return scales(call.arguments()) ? Optional.empty() : ProductMotion.of(call);
  }

  @Override
  public Text sentence(Call call) {
    return scales(call.arguments())
        ? scaling(call).sentence()
        : ProductView.of(call.arguments()).sentence(call);
  }

  @Override
  public List<Text> notes(Call call) {
    Arguments given = call.arguments();
    List<Text> notes = new ArrayList<>(Images.notes(given, given.matrix(0).rowAt(0)));
    boolean exactInput = given.matrix(0).isExact() && given.matrix(1).isExact();
    if (exactInput && !Results.of(call).isExact()) {
      notes.add(EliminationWording.rounded(Work.plain().limits().exactSeconds()));
    }
    return notes;
  }

  @Override
  public Why why(Call call, int row, int column) {
    Arguments given = call.arguments();
    if (scales(given)) {
      return scaled(given, row, column);
    }
    return Entries.sumOfProducts(
        given, Factors.row(given, 0, row), Factors.column(given, 1, column));
  }

  private static Why scaled(Arguments given, int row, int column) {
    int number = given.matrix(0).isNumber() ? 0 : 1;
    int other = 1 - number;
    Formula product =
        new Formula.Product(
            List.of(
                Entries.entry(given, number, 0, 0, Role.FIRST),
                Entries.entry(given, other, row, column, Role.SECOND)));
    return Entries.derived(
        product, new Why.Source(number, 0, 0), new Why.Source(other, row, column));
  }
}
