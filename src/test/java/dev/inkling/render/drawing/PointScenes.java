package dev.inkling.render.drawing;

import dev.inkling.picture.Mark;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.picture.Shape.Spot.Form;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Points with and without names, as operations make them. */
final class PointScenes {

  private PointScenes() {}

  /** A cloud about its mean, with the two directions of its spread. */
  static Plane cloud(int count) {
    Random random = new Random(7);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double along = random.nextGaussian() * 2;
      double across = random.nextGaussian() * 0.7;
      points.add(new Point(3 + 0.8 * along - 0.6 * across, 2 + 0.6 * along + 0.8 * across));
    }
    Point mean = new Point(3, 2);
    List<Mark> marks = new ArrayList<>();
    marks.add(Mark.of("points", new Shape.Cloud(points), Role.SECOND));
    marks.add(arrow("direction 1", mean, new Point(1.6, 1.2)));
    marks.add(arrow("direction 2", mean, new Point(-0.42, 0.56)));
    marks.add(
        Mark.of("mean", new Shape.Spot(mean, Form.CROSS), Role.TEXT)
            .labelled(Text.strong("mean").plus(" (3, 2)")));
    return new Plane(marks, true, Text.of("A cloud of points about its mean."));
  }

  private static Mark arrow(String name, Point from, Point step) {
    return Mark.of(name, new Shape.Arrow(from, from.plus(step)), Role.ANSWER)
        .labelled(Text.strong(name, Role.ANSWER));
  }

  /** The step from man to woman, taken again from king. */
  static Plane analogy() {
    List<Mark> marks = new ArrayList<>();
    Point man = new Point(-1.3, -1.5);
    Point woman = new Point(-1.4, 1.1);
    Point king = new Point(2.4, -0.8);
    Point end = king.plus(woman.minus(man));
    marks.add(Mark.of("step", new Shape.Arrow(man, woman), Role.FIRST));
    marks.add(
        Mark.of("same step", new Shape.Arrow(king, end), Role.FIRST)
            .labelled(Text.strong("king − man + woman")));
    marks.add(Mark.of("side 1", new Shape.Segment(man, king, true), Role.DIM));
    marks.add(Mark.of("side 2", new Shape.Segment(woman, end, true), Role.DIM));
    marks.add(spot("man", man, Form.HOLLOW, Role.TEXT));
    marks.add(spot("woman", woman, Form.HOLLOW, Role.TEXT));
    marks.add(spot("king", king, Form.HOLLOW, Role.TEXT));
    marks.add(spot("queen", new Point(2.2, 1.2), Form.FULL, Role.ANSWER));
    marks.add(spot("princess", new Point(1.4, 0.9), Form.FULL, Role.DIM));
    marks.add(spot("girl", new Point(-0.9, 0.8), Form.FULL, Role.DIM));
    marks.add(spot("boy", new Point(-0.8, -1.2), Form.FULL, Role.DIM));
    marks.add(spot("prince", new Point(1, -1.2), Form.FULL, Role.DIM));
    return new Plane(marks, true, Text.of("Words as points."));
  }

  private static Mark spot(String name, Point at, Form form, Role role) {
    Text words = role == Role.DIM ? Text.dim(name) : Text.strong(name, role);
    return Mark.of(name, new Shape.Spot(at, form), role).labelled(words);
  }

  /** More names than find room. */
  static Plane words(int count) {
    Random random = new Random(3);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Point at = new Point(random.nextGaussian(), random.nextGaussian());
      marks.add(spot("word" + i, at, Form.FULL, Role.TEXT));
    }
    return new Plane(marks, true, Text.of("Words as points."));
  }
}
