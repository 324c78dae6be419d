package dev.inkling.lesson;

import dev.inkling.math.Matrix;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The plane in which an arrow is placed. It is as large from the first look to the last one before
 * the answer, so that it stands still while a tip moves.
 *
 * @param across how far it goes at least from left to right
 * @param upward how far it goes at least from the bottom to the top
 */
record ArrowPlane(List<Named> arrows, Span across, Span upward) {

  private static final double ROOM = 4; // so that small answers do not stand out by their plane
  private static final double MOST = 1_000;
  private static final double BESIDE = 3; // room for words on a side to which no arrow goes
  private static final double BELOW = 1; // lines are dearer than columns

  /** An arrow that is there already. */
  record Named(String name, Matrix numbers) {}

  /** How far one axis goes. */
  record Span(double low, double high) {

    /** With most of its room where arrows go. */
    private static Span of(double reach, double least, double most, double beside) {
      double other = Math.min(reach, beside);
      return new Span(least < 0 ? -reach : -other, most > 0 || least == 0 ? reach : other);
    }

    private boolean holds(double place) {
      return place >= low && place <= high;
    }
  }

  ArrowPlane {
    arrows = List.copyOf(arrows);
  }

  static ArrowPlane of(List<String> shown, Function<String, Matrix> value, Matrix truth) {
    List<Named> arrows = new ArrayList<>();
    double furthest = Math.max(ROOM, largest(truth) + 1);
    for (String name : shown) {
      Matrix numbers = value.apply(name);
      if (numbers.size() == 2) {
        arrows.add(new Named(name, numbers));
        furthest = Math.max(furthest, largest(numbers) + 1);
      }
    }
    double reach = Math.min(MOST, StrictMath.ceil(furthest / 2) * 2);
    Span across = span(arrows, 0, reach, BESIDE);
    Span upward = span(arrows, 1, reach, BELOW);
    boolean followed =
        !arrows.isEmpty()
            && truth.size() == 2
            && across.holds(truth.at(0).toDouble())
            && upward.holds(truth.at(1).toDouble());
    Span all = new Span(-reach, reach);
    return followed
        ? new ArrowPlane(arrows, across, upward)
        : new ArrowPlane(arrows, all, all); // nothing to follow, or it would lead astray
  }

  private static Span span(List<Named> arrows, int axis, double reach, double beside) {
    double least = 0;
    double most = 0;
    for (Named arrow : arrows) {
      double end = arrow.numbers().at(axis).toDouble();
      least = Math.min(least, end);
      most = Math.max(most, end);
    }
    return Span.of(reach, least, most, beside);
  }

  private static double largest(Matrix numbers) {
    double largest = 0;
    for (int i = 0; i < numbers.size(); i++) {
      largest = Math.max(largest, Math.abs(numbers.at(i).toDouble()));
    }
    return largest;
  }

  /** Nothing placed yet. */
  Picture still() {
    return still(List.of(), told());
  }

  /** An arrow being placed. */
  Picture tip(double x, double y, String numbers) {
    Mark mark =
        Mark.of("yours", new Shape.Arrow(Point.ORIGIN, new Point(x, y)), Role.ANSWER)
            .labelled(Text.of(numbers, Role.ANSWER));
    return still(List.of(mark), told().plus(" Yours goes to " + numbers + "."));
  }

  /** The truth, with the ghost of a guess that missed it and the gap between the tips. */
  Picture gap(Matrix truth, Optional<Matrix> guess) {
    Point to = point(truth);
    List<Mark> marks = new ArrayList<>();
    String it = Numbers.usual().point(truth);
    Text words = told().plus(" The arrow goes to " + it + ".");
    if (guess.isPresent()) {
      Point ghost = point(guess.get());
      String you = Numbers.usual().point(guess.get());
      marks.add(
          Mark.of("ghost", new Shape.Segment(Point.ORIGIN, ghost, true), Role.SECOND)
              .labelled(Text.of("you " + you, Role.SECOND)));
      marks.add(Mark.of("ghost tip", new Shape.Spot(ghost, Shape.Spot.Form.HOLLOW), Role.SECOND));
      marks.add(Mark.of("gap", new Shape.Segment(ghost, to, true), Role.DIM));
      words = words.plus(" You placed it at " + you + ".");
    }
    marks.add(
        Mark.of("truth", new Shape.Arrow(Point.ORIGIN, to), Role.ANSWER)
            .labelled(Text.strong("it " + it, Role.ANSWER)));
    return plane(marks, words);
  }

  private Text told() {
    StringBuilder words = new StringBuilder(arrows.isEmpty() ? "An empty plane." : "");
    for (Named arrow : arrows) {
      words.append(words.isEmpty() ? "" : " ").append(arrow.name());
      words.append(" goes to ").append(Numbers.usual().point(arrow.numbers())).append('.');
    }
    return Text.of(words.toString());
  }

  /** As large from the first look to the last. */
  private Picture still(List<Mark> placed, Text words) {
    List<Mark> marks = new ArrayList<>();
    marks.add(corner("low", new Point(across.low(), upward.low())));
    marks.add(corner("high", new Point(across.high(), upward.high())));
    marks.addAll(placed);
    return plane(marks, words);
  }

  private Picture plane(List<Mark> placed, Text words) {
    List<Mark> marks = new ArrayList<>();
    for (Named arrow : arrows) {
      marks.add(
          Mark.of(arrow.name(), new Shape.Arrow(Point.ORIGIN, point(arrow.numbers())), Role.FIRST)
              .labelled(
                  Text.strong(arrow.name(), Role.FIRST)
                      .plus(" " + Numbers.usual().point(arrow.numbers()), Role.FIRST)));
    }
    marks.addAll(placed);
    return new Plane(marks, true, words);
  }

  /** Keeps the plane as large as it is, and is not seen. */
  private static Mark corner(String id, Point at) {
    return Mark.of(id, new Shape.Path(List.of(at)), Role.FAINT);
  }

  private static Point point(Matrix numbers) {
    return new Point(numbers.at(0).toDouble(), numbers.at(1).toDouble());
  }
}
