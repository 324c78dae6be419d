package dev.inkling.operation.matrices;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.operation.vectors.PlanePictures;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Steps;
import dev.inkling.words.Role;
import dev.inkling.words.SumWording;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;

/** Sums and differences, entry by entry; as arrows, tip to tail. */
public final class Add implements Operation {

  private static final Signature ADD =
      Signature.of("add", "Adds two matrices of one shape, entry by entry; arrows go tip to tail.")
          .taking("a", "a matrix or vector")
          .taking("b", "one of the same shape")
          .withExamples("add [1 2] [3 4]", "add [1 0; 0 1] [0 1; 1 0]")
          .seeAlso("scale", "mul");
  private static final Signature SUBTRACT =
      Signature.of("subtract", "Takes one matrix from another of the same shape, entry by entry.")
          .taking("a", "a matrix or vector")
          .taking("b", "one of the same shape")
          .withExamples("[3 4] - [1 2]", "[1 0; 0 1] - [0 1; 1 0]")
          .seeAlso("add");

  private final boolean plus;

  private Add(boolean plus) {
    this.plus = plus;
  }

  public static Add sum() {
    return new Add(true);
  }

  public static Add difference() {
    return new Add(false);
  }

  @Override
  public Signature signature() {
    return plus ? ADD : SUBTRACT;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Matrix a = arguments.matrix(0);
    Matrix b = arguments.matrix(1);
    if (!a.sameShape(b)) {
      throw Misfits.sum(arguments, plus ? "+" : "-");
    }
    return Value.of(plus ? a.plus(b) : a.minus(b));
  }

  @Override
  public Steps steps(Call call) {
    Arguments given = call.arguments();
    Formula a = Written.of(given, 0, Role.FIRST);
    Formula b = Written.of(given, 1, Role.SECOND);
    Formula together = plus ? new Formula.Sum(List.of(a, b)) : new Formula.Difference(a, b);
    return Written.down(call, together);
  }

  @Override
  public Text sentence(Call call) {
    Matrix a = call.arguments().matrix(0);
    Matrix b = call.arguments().matrix(1);
    if (a.isNumber()) {
      return Text.empty();
    }
    SumWording wording = new SumWording(call.numbers());
    String nameA = call.arguments().label(0);
    String nameB = call.arguments().label(1);
    return plus
        ? wording.sum(a, nameA, b, nameB, Results.of(call))
        : wording.difference(a, nameA, b, nameB, Results.of(call));
  }

  @Override
  public List<Picture> pictures(Call call) {
    Arguments given = call.arguments();
    Matrix a = given.matrix(0);
    Matrix b = plus ? given.matrix(1) : given.matrix(1).negate();
    if (PlanePictures.point(a).isEmpty() || PlanePictures.point(b).isEmpty()) {
      return List.of();
    }
    Point middle = PlanePictures.point(a).orElseThrow();
    Point end = middle.plus(PlanePictures.point(b).orElseThrow());
    String second = (plus ? "" : "−") + given.label(1);
    Matrix result = Results.of(call);
    Mark then =
        Mark.of(second, new Shape.Arrow(middle, end), Role.SECOND)
            .labelled(Text.strong(second, Role.SECOND));
    String name = given.label(0) + (plus ? " + " : " − ") + given.label(1);
    return List.of(
        new Plane(
            List.of(
                new PlanePictures(call.numbers()).arrow(given.label(0), a, Role.FIRST),
                then,
                new PlanePictures(call.numbers()).arrow(name, result, Role.ANSWER)),
            true,
            Text.of(
                "Arrows tip to tail. "
                    + new PlanePictures(call.numbers()).reach(given.label(0), a)
                    + "; from its tip, "
                    + new PlanePictures(call.numbers()).reach(second, b)
                    + "; together they end at "
                    + call.numbers().point(result)
                    + ".")));
  }

  @Override
  public Why why(Call call, int row, int column) {
    Formula.Leaf first = Entries.entry(call.arguments(), 0, row, column, Role.FIRST);
    Formula.Leaf second = Entries.entry(call.arguments(), 1, row, column, Role.SECOND);
    Formula formula =
        plus ? new Formula.Sum(List.of(first, second)) : new Formula.Difference(first, second);
    return Entries.derived(formula, new Why.Source(0, row, column), new Why.Source(1, row, column));
  }
}
