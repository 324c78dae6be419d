package dev.inkling.operation.vectors;

import dev.inkling.math.Exact;
import dev.inkling.math.GramSchmidt;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Results;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Why;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Numbers;
import dev.inkling.words.Problem;
import dev.inkling.words.Role;
import dev.inkling.words.SpanWording;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * The point nearest to a vector among all that the columns of a matrix reach: the sum of its
 * shadows on perpendicular directions of their span. Columns that add no direction change nothing.
 *
 * @see "G. Strang, Introduction to Linear Algebra, 4.2 and 4.4"
 */
final class SpanProjection {

  private final Arguments given;
  private final Matrix a;
  private final Matrix columns;
  private final GramSchmidt made;
  private final Matrix nearest;

  private SpanProjection(Call call) {
    this.given = call.arguments();
    this.a = given.matrix(0);
    this.columns = given.matrix(1);
    this.nearest = Results.of(call);
    this.made = Perpendicular.again(Perpendicular.with(columns, a), nearest.isExact());
  }

  static SpanProjection of(Call call) {
    return new SpanProjection(call);
  }

  /** Whether the second argument is more than one row or column, whose span is meant. */
  static boolean isMeant(Arguments given) {
    return !given.matrix(1).isVector();
  }

  static Matrix nearest(Arguments given, Work work) {
    Matrix a = given.vector(0);
    Matrix columns = given.matrix(1);
    requireFit(given, a, columns);
    GramSchmidt made = Perpendicular.of(Perpendicular.with(columns, a), work);
    Matrix whole = made.given().columnAt(columns.columns());
    Matrix nearest = whole.minus(made.left(columns.columns()));
    return a.rows() == 1 ? nearest.asRow() : nearest;
  }

  private static void requireFit(Arguments given, Matrix a, Matrix columns) {
    if (a.size() != columns.rows()) {
      Problem problem =
          Problem.work(
                  given.label(0)
                      + " has "
                      + Shapes.count(a.size(), "number")
                      + ", "
                      + given.label(1)
                      + " is "
                      + Shapes.of(columns)
                      + ".")
              .expecting("A number for each row of " + given.label(1) + " is needed here.");
      boolean small = a.size() <= 16 && columns.size() <= 16;
      throw ArgumentProblem.at(
          0,
          small && a.size() == columns.columns()
              ? problem.tryThis(
                  "project " + Numbers.typed(a) + " " + Numbers.typed(columns.transpose()),
                  "onto what the rows reach")
              : problem);
    }
    if (columns.isZero()) {
      throw ArgumentProblem.at(
          1,
          Problem.work(given.label(1) + " is all zeros: its columns point nowhere.")
              .expecting("At least one number that is not zero is needed."));
    }
  }

  /** How many directions the columns have, the vector left out. */
  private int directions() {
    return (int) made.kept().stream().filter(column -> column < columns.columns()).count();
  }

  private Matrix rest() {
    return made.left(columns.columns());
  }

  Steps steps() {
    if (!PerpendicularSteps.fit(columns)) {
      return Steps.none();
    }
    PerpendicularSteps perpendicular = new PerpendicularSteps(made, "b", given.numbers());
    List<Step> steps = new ArrayList<>(perpendicular.blocks(columns.columns()));
    List<Step> shares = new ArrayList<>();
    for (int k = 0; k < directions(); k++) {
      shares.add(perpendicular.share(k, columns.columns(), given.label(0)));
    }
    shares.add(sum());
    steps.add(
        Step.saying(
                Kind.EXPLAIN,
                Text.of("The shadows of ")
                    .plus(given.label(0), Role.FIRST)
                    .plus(" on them, added up:"))
            .closer(Steps.of(shares)));
    steps.add(check());
    return Steps.of(steps);
  }

  private Step sum() {
    List<Formula> shadows = new ArrayList<>();
    for (int k = 0; k < directions(); k++) {
      shadows.add(
          new Formula.Product(
              List.of(
                  Formula.number(made.share(k, columns.columns()), Role.TEXT),
                  Formula.block(made.directions().get(k).asRow(), Role.SECOND))));
    }
    return Step.saying(Kind.ADD_SHADOWS, Text.of("nearest", Role.ANSWER))
        .writing(
            Equation.of(
                shadows.size() == 1 ? shadows.get(0) : new Formula.Sum(shadows),
                Formula.block(nearest.asRow(), Role.ANSWER)));
  }

  /** What is left of the vector has no shadow on any column. */
  private Step check() {
    Formula rest = Formula.block(rest().asRow(), Role.TEXT);
    List<Step> lines = new ArrayList<>();
    lines.add(
        Step.saying(Kind.TAKE_SHADOWS_AWAY, Text.dim("rest"))
            .writing(
                Equation.of(
                    new Formula.Difference(
                        Formula.block(a.asRow(), Role.FIRST),
                        Formula.block(nearest.asRow(), Role.ANSWER)),
                    rest)));
    for (int column = 0; column < columns.columns(); column++) {
      lines.add(against(column));
    }
    return Step.saying(
            Kind.LOOK_FURTHER, Text.of("What is left stands at a right angle to every column:"))
        .closer(Steps.of(lines));
  }

  private Step against(int column) {
    List<Formula> products = new ArrayList<>();
    Scalar sum = Exact.ZERO;
    for (int i = 0; i < columns.rows(); i++) {
      Scalar entry = columns.at(i, column);
      products.add(
          new Formula.Product(
              List.of(
                  Formula.number(rest().at(i), Role.TEXT), Formula.number(entry, Role.SECOND))));
      sum = sum.plus(rest().at(i).times(entry));
    }
    return Step.saying(Kind.ROW_MEETS_COLUMN, Text.dim("rest · column " + (column + 1)))
        .writing(
            Equation.of(
                products.size() == 1 ? products.get(0) : new Formula.Sum(products),
                Formula.number(sum, Role.TEXT)));
  }

  List<Picture> pictures() {
    return new SpanPictures(given.numbers())
        .of(a, given.label(0), columns, made.kept().subList(0, directions()), nearest, rest());
  }

  Text sentence() {
    return new SpanWording(given.numbers())
        .nearest(given.label(0), given.label(1), nearest, rest());
  }

  List<Text> notes() {
    return Perpendicular.notes(
        a.isExact() && columns.isExact(), nearest.isExact(), given.numbers());
  }

  /** So many times each number of the vector; the amounts come from the columns alone. */
  Why why(int place) {
    List<Why.Term> terms = new ArrayList<>();
    for (int k = 0; k < a.size(); k++) {
      Scalar times = weight(place, k);
      if (!times.isZero()) {
        Formula product =
            new Formula.Product(List.of(amount(times), Entries.entry(given, 0, k, Role.FIRST)));
        terms.add(new Why.Term(product, sources(k)));
      }
    }
    return terms.isEmpty()
        ? new Why.Derived(
            Formula.number(0),
            List.of(),
            Text.of("no column of " + given.label(1) + " points that way at all"))
        : new Why.Derived(
            Entries.sum(terms).formula(),
            terms,
            Text.of(
                "so much of each number of "
                    + given.label(0)
                    + "; how much, the columns of "
                    + given.label(1)
                    + " decide"));
  }

  /** Named by its own digits: it stands for whole columns, not for one number of them. */
  private Formula amount(Scalar times) {
    return new Formula.Named(
        given.numbers().set(times), Role.TEXT, Formula.number(times, Role.TEXT));
  }

  private List<Why.Source> sources(int row) {
    List<Why.Source> sources = new ArrayList<>();
    sources.add(Entries.source(given, 0, row));
    for (int column = 0; column < columns.columns(); column++) {
      sources.add(new Why.Source(1, row, column));
    }
    return sources;
  }

  /** An entry of the matrix that takes every vector to its nearest point. */
  private Scalar weight(int row, int column) {
    Scalar weight = Exact.ZERO;
    for (int k = 0; k < directions(); k++) {
      Matrix direction = made.directions().get(k);
      Scalar part = direction.at(row).times(direction.at(column));
      weight = weight.plus(part.dividedBy(direction.dot(direction, Work.plain())));
    }
    return weight;
  }
}
