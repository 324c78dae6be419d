package dev.inkling.operation.eigen;

import dev.inkling.picture.Easing;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Motion.Moment;
import dev.inkling.picture.Panels;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.words.MotionWording;
import dev.inkling.words.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ring of arrows on its way: each tip goes straight to its place, so that an arrow whose
 * direction is kept never leaves its line.
 */
final class RingMotion {

  private static final Duration LENGTH = Duration.ofMillis(900);
  private static final double SET_OUT = 0.02;

  private final Plane before;
  private final Plane after;
  private final List<Mark> still = new ArrayList<>(); // what is drawn of the ring before
  private final List<Mark> moving = new ArrayList<>();

  private RingMotion(Plane before, Plane after) {
    this.before = before;
    this.after = after;
    for (Mark mark : after.marks()) {
      (mark.shape() instanceof Shape.Arrow ? moving : still).add(mark);
    }
  }

  /**
   * Between the two rings of a picture.
   *
   * @param lines the directions that are kept, in words
   */
  static Motion of(String name, Panels rings, List<String> lines) {
    RingMotion ring = new RingMotion(rings.panels().get(0).plane(), rings.panels().get(1).plane());
    return new Motion(
        name,
        LENGTH,
        List.of(
            new Moment(0, MotionWording.ring()),
            new Moment(SET_OUT, MotionWording.ringGoes(lines)),
            new Moment(1, MotionWording.ringAfter(name, lines))),
        ring::frame);
  }

  private Picture frame(double time) {
    if (time == 0 || time == 1) {
      return time == 0 ? before : after;
    }
    List<Mark> marks = new ArrayList<>(still);
    for (int i = 0; i < moving.size(); i++) {
      Shape.Arrow from = (Shape.Arrow) before.marks().get(i).shape();
      marks.add(between(from, moving.get(i), Easing.smooth(time)));
    }
    return new Plane(marks, false, Text.empty());
  }

  private static Mark between(Shape.Arrow from, Mark end, double share) {
    Shape.Arrow to = (Shape.Arrow) end.shape();
    Shape.Arrow now =
        new Shape.Arrow(between(from.from(), to.from(), share), between(from.to(), to.to(), share));
    Optional<Text> name = end.label().map(words -> new Text(words.spans().subList(0, 1)));
    return new Mark(end.id(), now, end.role(), name, end.about());
  }

  private static Point between(Point from, Point to, double share) {
    return from.plus(to.minus(from).times(share));
  }
}
