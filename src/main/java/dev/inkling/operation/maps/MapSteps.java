package dev.inkling.operation.maps;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Results;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.BasisWording;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/** Where each arrow of the basis lands: the columns, one a line. */
final class MapSteps {

  private MapSteps() {}

  /** The columns of a matrix, the area, and the input that goes along. */
  static Steps transform(Call call) {
    Arguments given = call.arguments();
    List<Step> steps = new ArrayList<>();
    if (Transform.follows(given)) {
      steps.add(combination(call));
    }
    steps.add(landings(given, call.numbers()));
    if (given.matrix(0).rows() == 2 && given.matrix(0).isSquare()) {
      steps.add(area(given));
    }
    return Steps.of(steps);
  }

  private static Step landings(Arguments given, Numbers numbers) {
    Matrix a = given.matrix(0);
    boolean plane = a.rows() == 2 && a.columns() == 2;
    Text title =
        Text.of("Each column of ")
            .plus(Text.strong(given.label(0)))
            .plus(" is where an arrow of the basis lands:");
    return Step.saying(Kind.FOLLOW_BASIS, title)
        .closer(
            Steps.generated(
                a.columns(),
                column -> {
                  Matrix image = a.columnAt(column);
                  String place = "column " + (column + 1) + "   ";
                  Text way = Text.dim(place).plus(way(a.columns(), column, numbers, image));
                  Step landing = Step.saying(Kind.BASIS_LANDS, way);
                  return plane
                      ? landing.because(Text.of(new BasisWording(numbers).landing(column, image)))
                      : landing;
                }));
  }

  private static Role role(int column) {
    return column == 0 ? Role.FIRST : Role.SECOND;
  }

  /** {@code î (1, 0) → (1, 1)}: a basis arrow and each place it comes to. */
  private static Text way(int columns, int column, Numbers numbers, Matrix... places) {
    boolean plane = columns == 2;
    StringBuilder words = new StringBuilder(numbers.point(unit(columns, column)));
    for (Matrix place : places) {
      words.append(" → ").append(numbers.point(place));
    }
    Text way = Text.of(words.toString(), plane ? role(column) : Role.TEXT);
    return plane ? Text.strong(BasisWording.name(column), role(column)).plus(" ").plus(way) : way;
  }

  private static Matrix unit(int size, int place) {
    return Matrix.filled(size, 1, 0).with(place, 0, Exact.ONE);
  }

  /** The area of the parallelogram on both columns. */
  private static Step area(Arguments given) {
    Formula down =
        new Formula.Product(
            List.of(
                Entries.entry(given, 0, 0, 0, Role.FIRST),
                Entries.entry(given, 0, 1, 1, Role.SECOND)));
    Formula up =
        new Formula.Product(
            List.of(
                Entries.entry(given, 0, 0, 1, Role.SECOND),
                Entries.entry(given, 0, 1, 0, Role.FIRST)));
    Formula determinant = new Formula.Difference(down, up);
    return Step.saying(Kind.CROSS_DIAGONALS, Text.dim("area factor"))
        .writing(Equation.of(determinant, Entries.answer(determinant.value().number())));
  }

  /** So much of each column as the input has of each basis arrow. */
  private static Step combination(Call call) {
    Arguments given = call.arguments();
    Formula a =
        new Formula.Named(given.label(0), Role.FIRST, Formula.block(given.matrix(0), Role.FIRST));
    Formula x =
        new Formula.Named(
            given.label(1), Role.SECOND, Formula.block(given.matrix(1).asColumn(), Role.SECOND));
    return Step.saying(Kind.WRITE_DOWN, Text.empty())
        .writing(
            Equation.of(
                new Formula.Product(List.of(a, x)),
                Formula.block(Results.of(call).asColumn(), Role.ANSWER)));
  }

  /** The product, then the basis through both maps, then the other order. */
  static Steps compose(Call call) {
    Arguments given = call.arguments();
    Matrix then = given.matrix(0);
    Matrix first = given.matrix(1);
    List<Step> steps = new ArrayList<>();
    steps.add(
        Step.saying(Kind.WRITE_DOWN, Text.empty())
            .writing(
                Equation.of(
                    new Formula.Product(
                        List.of(
                            new Formula.Named(
                                given.label(0), Role.SECOND, Formula.block(then, Role.SECOND)),
                            new Formula.Named(
                                given.label(1), Role.FIRST, Formula.block(first, Role.FIRST)))),
                    Formula.block(Results.of(call), Role.ANSWER))));
    steps.add(followed(given, 1, 0, call.numbers()));
    if (Order.fits(given)) {
      steps.add(followed(given, 0, 1, call.numbers()));
    }
    return Steps.of(steps);
  }

  private static Step followed(Arguments given, int one, int two, Numbers numbers) {
    Matrix first = given.matrix(one);
    Matrix then = given.matrix(two);
    Text title =
        Text.of(one == 1 ? "First " : "The other way round, first ")
            .plus(Text.strong(given.label(one)))
            .plus(", then ")
            .plus(Text.strong(given.label(two)))
            .plus(":");
    return Step.saying(Kind.FOLLOW_BASIS, title)
        .closer(
            Steps.generated(
                first.columns(),
                column -> {
                  Matrix landed = first.columnAt(column);
                  Matrix end = then.times(landed, Work.plain());
                  return Step.saying(
                      Kind.BASIS_LANDS, way(first.columns(), column, numbers, landed, end));
                }));
  }
}
