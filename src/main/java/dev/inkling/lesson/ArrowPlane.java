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
 * @param reach how far it goes at least, to each side
 */
record ArrowPlane(List<Named> arrows, double reach) {

  private static final double ROOM = 4; // so that small answers do not stand out by their plane
  private static final double MOST = 1_000;

  /** An arrow that is there already. */
  record Named(String name, Matrix numbers) {}

  ArrowPlane {
    arrows = List.copyOf(arrows);
  }

  static ArrowPlane of(List<String> shown, Function<String, Matrix> value, Matrix truth) {
    List<Named> arrows = new ArrayList<>();
    double reach = Math.max(ROOM, largest(truth) + 1);
    for (String name : shown) {
      Matrix numbers = value.apply(name);
      if (numbers.size() == 2) {
        arrows.add(new Named(name, numbers));
        reach = Math.max(reach, largest(numbers) + 1);
      }
    }
    return new ArrowPlane(arrows, Math.min(MOST, StrictMath.ceil(reach / 2) * 2));
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
    List<Mark> marks = new ArrayList<>(List.of(corner("low", -reach), corner("high", reach)));
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
  private static Mark corner(String id, double at) {
    return Mark.of(id, new Shape.Path(List.of(new Point(at, at))), Role.FAINT);
  }

  private static Point point(Matrix numbers) {
    return new Point(numbers.at(0).toDouble(), numbers.at(1).toDouble());
  }
}
