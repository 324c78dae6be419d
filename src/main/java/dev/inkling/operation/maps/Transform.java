package dev.inkling.operation.maps;

import dev.inkling.math.LinearMap;
import dev.inkling.math.Matrix;
import dev.inkling.math.Reduction;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Steps;
import dev.inkling.words.MapWording;
import dev.inkling.words.Problem;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A matrix seen as what it does to everything at once: where the basis lands, how much areas grow,
 * whether left and right change places, and how many directions are left.
 *
 * @see "G. Strang, Introduction to Linear Algebra, 8.1 and 8.2"
 */
public final class Transform implements Operation {

  /** The largest matrix of which more is said than its shape. */
  static final int LARGEST = 12;

  private static final Signature SIGNATURE =
      Signature.of("transform", "What a matrix does to the grid: where î and ĵ land, areas, sides.")
          .taking("A", "a matrix")
          .maybeTaking("v", "an input to follow, as many numbers as A has columns")
          .withExamples("transform [1 1; 0 1]", "transform [0 -1; 1 0] [2 1]")
          .seeAlso("compose", "det", "rotation", "shear");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Matrix a = arguments.matrix(0);
    if (!follows(arguments)) {
      return Value.of(a);
    }
    Matrix x = arguments.vector(1);
    if (x.size() != a.columns()) {
      throw misfit(arguments);
    }
    Matrix image = a.times(x.asColumn(), work);
    return Value.of(x.rows() == 1 && x.columns() > 1 ? image.asRow() : image);
  }

  /** Whether an input goes along. */
  static boolean follows(Arguments arguments) {
    return arguments.count() > 1;
  }

  private static ArgumentProblem misfit(Arguments given) {
    Matrix a = given.matrix(0);
    return ArgumentProblem.at(
        1,
        Problem.work(
                given.label(0)
                    + " is "
                    + Shapes.of(a)
                    + ", "
                    + given.label(1)
                    + " has "
                    + Shapes.count(given.matrix(1).size(), "number")
                    + ".")
            .expecting(
                given.label(0)
                    + " takes "
                    + Shapes.count(a.columns(), "number")
                    + ", one for each of its columns."));
  }

  /** Whether a matrix is small enough for its determinant and rank to be told by the way. */
  static boolean isSmall(Matrix a) {
    return a.rows() <= LARGEST && a.columns() <= LARGEST;
  }

  @Override
  public Steps steps(Call call) {
    return MapSteps.transform(call);
  }

  @Override
  public List<Picture> pictures(Call call) {
    return new MapPictures(call.numbers()).transform(call);
  }

  @Override
  public Optional<Motion> motion(Call call) {
    return new MapPictures(call.numbers()).motion(call);
  }

  @Override
  public Text sentence(Call call) {
    Arguments given = call.arguments();
    MapWording wording = new MapWording(call.numbers());
    Text said = said(wording, given.matrix(0), given.label(0));
    return follows(given)
        ? said.plus(wording.lands(given.matrix(1), given.label(1), Results.of(call)))
        : said;
  }

  private static Text said(MapWording wording, Matrix a, String name) {
    if (!isSmall(a)) {
      return wording.large(a, name);
    }
    return a.isSquare()
        ? wording.square(a, name, LinearMap.of(a, Work.plain()))
        : wording.between(a, name, Reduction.of(a, a.columns(), Work.plain()).rank());
  }

  @Override
  public Why why(Call call, int row, int column) {
    Arguments given = call.arguments();
    if (!follows(given)) {
      return Entries.derived(
          Entries.entry(given, 0, row, column, Role.FIRST), new Why.Source(0, row, column));
    }
    int place = Math.max(row, column);
    List<Why.Term> terms = new ArrayList<>();
    for (int k = 0; k < given.matrix(0).columns(); k++) {
      Formula product =
          new Formula.Product(
              List.of(
                  Entries.entry(given, 0, place, k, Role.FIRST),
                  Entries.entry(given, 1, k, Role.SECOND)));
      terms.add(
          new Why.Term(product, List.of(new Why.Source(0, place, k), Entries.source(given, 1, k))));
    }
    return Entries.sum(terms);
  }
}
