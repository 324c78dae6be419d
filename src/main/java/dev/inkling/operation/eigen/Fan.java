package dev.inkling.operation.eigen;

import dev.inkling.math.Matrix;
import dev.inkling.math.eigen.Direction;
import dev.inkling.operation.Call;
import dev.inkling.operation.vectors.PlanePictures;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.words.EigenWording;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The arrow after each of the first steps, all drawn one long, and the line they turn towards. */
final class Fan {

  private static final int MOST = 6;
  private static final double TOGETHER = 0.995; // cosine above which a name would repeat

  private final List<Matrix> vectors;
  private final Optional<Direction> line;
  private final EigenWording wording;

  Fan(Call call) {
    Iteration iteration = Iteration.of(call.arguments(), Work.plain());
    this.vectors = iteration.vectors();
    this.line = iteration.line();
    this.wording = new EigenWording(call.numbers());
  }

  List<Picture> pictures() {
    if (vectors.get(0).size() != 2) {
      return List.of();
    }
    List<Mark> marks = new ArrayList<>();
    line.ifPresent(direction -> marks.add(axis(direction)));
    Optional<Point> before = Optional.empty();
    for (int step = 0; step < Math.min(MOST + 1, vectors.size()); step++) {
      Matrix vector = vectors.get(step);
      if (vector.isZero() || PlanePictures.point(vector).isEmpty()) {
        break;
      }
      Point tip = unit(vector);
      boolean apart = before.map(last -> last.dot(tip) < TOGETHER).orElse(true);
      Role role = step == 0 ? Role.SECOND : Role.FIRST;
      Mark arrow = Mark.of("step " + step, new Shape.Arrow(Point.ORIGIN, tip), role);
      String name = step == 0 ? "start" : Integer.toString(step);
      marks.add(apart ? arrow.labelled(Text.strong(name, role)) : arrow);
      before = Optional.of(tip);
    }
    return marks.isEmpty() ? List.of() : List.of(new Plane(marks, true, Text.of(described())));
  }

  private Mark axis(Direction direction) {
    Point way = unit(direction.real());
    return Mark.of(
            "kept line", new Shape.Segment(way.times(-0.4), way.times(1.3), true), Role.ANSWER)
        .labelled(Text.strong(wording.words(direction), Role.ANSWER));
  }

  private static Point unit(Matrix vector) {
    Point point = PlanePictures.point(vector).orElseThrow();
    return point.times(1 / StrictMath.hypot(point.x(), point.y()));
  }

  private String described() {
    String words = "The arrow after each step, every one drawn one long.";
    return line.map(
            way ->
                words
                    + " They turn towards the line of "
                    + wording.words(way).replace("≈ ", "about ")
                    + ".")
        .orElse(words);
  }
}
