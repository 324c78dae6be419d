package dev.inkling.operation.eigen;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.eigen.Direction;
import dev.inkling.math.eigen.Settling;
import dev.inkling.math.eigen.Spectrum;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Room;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Why;
import dev.inkling.trace.Formula;
import dev.inkling.words.Numbers;
import dev.inkling.words.Problem;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A vector followed through a matrix step by step: x, A·x, A·A·x, …, each as a column. */
final class Iteration {

  /** Rows up to which it is said where a vector goes. */
  static final int SETTLED_ROWS = 60;

  private static final int USUAL_STEPS = 6;
  private static final int MOST_STEPS = 10_000;
  private static final long MOST_PRODUCTS = 50_000_000;

  private final Arguments given;
  private final List<Matrix> vectors;

  private Iteration(Arguments given, List<Matrix> vectors) {
    this.given = given;
    this.vectors = List.copyOf(vectors);
  }

  static Iteration of(Arguments given, Work work) {
    Matrix a = EigenParts.square(given, 0, "powers");
    Matrix x = start(given, a);
    int steps = given.count() == 3 ? Powers.steps(given, 2, most(a)) : USUAL_STEPS;
    List<Matrix> vectors = new ArrayList<>(List.of(x.asColumn()));
    for (int step = 0; step < steps; step++) {
      work.check();
      Matrix next = a.times(vectors.get(step), work);
      vectors.add(Room.requireDigits(next, work.limits()));
    }
    return new Iteration(given, vectors);
  }

  private static int most(Matrix a) {
    return (int) Math.max(1, Math.min(MOST_STEPS, MOST_PRODUCTS / a.size()));
  }

  private static Matrix start(Arguments given, Matrix a) {
    Matrix x = given.matrix(1);
    if (x.isVector() && x.size() == a.rows()) {
      return x;
    }
    Problem problem =
        Problem.work(
                given.label(1)
                    + " is "
                    + Shapes.describe(x)
                    + ", "
                    + given.label(0)
                    + " is "
                    + Shapes.of(a)
                    + ".")
            .expecting(
                "A vector of "
                    + Shapes.count(a.rows(), "number")
                    + " is needed to start from, or a whole number alone for the power of "
                    + given.label(0)
                    + ".");
    String typed = given.isNamed(0) ? given.label(0) : Numbers.typed(a);
    boolean small = given.isNamed(0) || a.size() <= 16;
    String first = "[1" + String.join("", Collections.nCopies(a.rows() - 1, "; 0")) + "]";
    throw ArgumentProblem.at(
        1,
        small && a.rows() > 1 && a.rows() <= 16
            ? problem.tryThis("power " + typed + " " + first, "one that fits")
            : problem);
  }

  /** The start and every step after it. */
  List<Matrix> vectors() {
    return vectors;
  }

  /** The last one, lying or standing as the start does. */
  Matrix last() {
    Matrix last = vectors.get(vectors.size() - 1);
    return given.matrix(1).rows() == 1 ? last.asRow() : last;
  }

  Settling settling() {
    Matrix a = given.matrix(0);
    return Settling.of(a, vectors.get(0), Spectrum.of(a, Work.plain()));
  }

  /** The line it turns towards, if there is one. */
  Optional<Direction> line() {
    if (vectors.get(0).size() > SETTLED_ROWS) {
      return Optional.empty();
    }
    Settling settling = settling();
    boolean settles =
        settling.kind() == Settling.Kind.SETTLES || settling.kind() == Settling.Kind.CREEPS;
    return settling
        .value()
        .filter(value -> settles && value.directions().size() == 1)
        .map(value -> value.directions().get(0));
  }

  /** A row of A meets the vector one step before. */
  Why why(int place) {
    int steps = vectors.size() - 1;
    if (steps == 0) {
      return Entries.derived(
          Entries.entry(given, 1, place, Role.SECOND), Entries.source(given, 1, place));
    }
    Matrix before = vectors.get(steps - 1);
    List<Why.Term> terms = new ArrayList<>();
    for (int k = 0; k < before.size(); k++) {
      Scalar number = before.at(k);
      List<Why.Source> sources = new ArrayList<>(List.of(new Why.Source(0, place, k)));
      Formula.Leaf right = Formula.number(number, Role.SECOND);
      if (steps == 1) {
        sources.add(Entries.source(given, 1, k));
        right = Entries.entry(given, 1, k, Role.SECOND);
      }
      terms.add(
          new Why.Term(
              new Formula.Product(List.of(Entries.entry(given, 0, place, k, Role.FIRST), right)),
              sources));
    }
    String rule =
        "row " + (place + 1) + " of " + given.label(0) + " meets the arrow of step " + (steps - 1);
    return new Why.Derived(
        Entries.sum(terms).formula(), terms, steps == 1 ? Text.empty() : Text.of(rule));
  }
}
