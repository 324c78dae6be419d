package dev.inkling.operation.pictures;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Vectors;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Signature;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Motion.Moment;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.picture.Shape.Spot.Form;
import dev.inkling.words.CurveWording;
import dev.inkling.words.CurveWording.Lengths;
import dev.inkling.words.Problem;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows as points of a way, one after another, and the straight line that cuts it short. */
final class Curve implements Shown.Way {

  private static final int MOST_EXACT = 2_000; // points whose lengths are kept as exact as they are
  private static final int MOST_NAMED = 5; // points between start and end that carry a number
  private static final double HUGE = 1e100; // beyond this, squares leave the range of a double
  private static final int MOMENTS = 12;

  static Operation operation() {
    Signature signature =
        Signature.of("curve", "Draws rows as points of a way: how far along it, how far straight.")
            .taking("P", "points in order, a row for each, two numbers or more in a row")
            .withExamples("curve [0 0; 3 4; 6 0]", "curve [1 0 0; 1/2 1/2 0; 0 1 0; 0 1/2 1/2]")
            .seeAlso("scatter", "norm", "pca");
    return new Shown(signature, new Curve());
  }

  @Override
  public void check(Arguments given) {
    Matrix points = given.matrix(0);
    if (points.columns() < 2) {
      throw ArgumentProblem.at(
          0,
          Problem.work(given.label(0) + " is " + Shapes.describe(points) + ".")
              .expecting("A point has two numbers or more, so two columns or more are needed."));
    }
  }

  @Override
  public boolean speaks() {
    return true;
  }

  @Override
  public Optional<Picture> picture(Call call) {
    return seen(call).map(shadow -> plane(call, shadow, 1));
  }

  @Override
  public Optional<Motion> motion(Call call) {
    Optional<Shadow> seen = seen(call);
    return seen.filter(shadow -> shadow.points().stream().distinct().count() > 2)
        .map(
            shadow ->
                new Motion(
                    call.arguments().label(0),
                    Motion.LONGEST,
                    moments(call),
                    time -> plane(call, shadow, time)));
  }

  private static Optional<Shadow> seen(Call call) {
    Matrix points = call.arguments().matrix(0);
    boolean drawable =
        Drawable.numbers(points)
            .filter(all -> all.stream().allMatch(number -> Math.abs(number) <= HUGE))
            .isPresent();
    return drawable ? Optional.of(Shadow.of(points)) : Optional.empty();
  }

  private static List<Moment> moments(Call call) {
    CurveWording wording = new CurveWording(call.numbers());
    Matrix points = call.arguments().matrix(0);
    int steps = points.rows() - 1;
    List<Moment> moments = new ArrayList<>();
    for (int i = 0; i < MOMENTS; i++) {
      int known = 1 + (int) ((double) i / MOMENTS * steps);
      Lengths soFar = lengths(points.part(Matrix.range(known), Matrix.range(points.columns())));
      moments.add(new Moment((double) i / MOMENTS, wording.soFar(soFar.along(), soFar.straight())));
    }
    moments.add(new Moment(1, wording.inAll(lengths(points))));
    return moments;
  }

  /** As far as it is gone at a time from 0 to 1. */
  private static Plane plane(Call call, Shadow shadow, double time) {
    List<Point> points = shadow.points();
    double gone = time * (points.size() - 1);
    int known = 1 + (int) gone;
    boolean whole = known == points.size();
    Point start = points.get(0);
    Point before = points.get(known - 1);
    Point now =
        whole ? before : before.plus(points.get(known).minus(before).times(gone - (known - 1)));
    List<Mark> marks = new ArrayList<>();
    if (time > 0 && points.size() > 1) {
      List<Point> way = new ArrayList<>(points.subList(0, known));
      way.add(now);
      marks.add(Mark.of("way", new Shape.Path(way), Role.SECOND));
      if (!now.equals(start)) {
        marks.add(Mark.of("straight", new Shape.Segment(start, now, true), Role.FIRST));
      }
    }
    boolean closed = whole && points.size() > 1 && now.equals(start);
    marks.add(spot(closed ? "start, end" : "start", start, Role.ANSWER));
    for (int place : named(points.size(), known - (whole ? 1 : 0))) {
      if (points.get(place - 1).equals(start)) {
        continue; // which has its name
      }
      marks.add(
          Mark.of("point " + place, new Shape.Spot(points.get(place - 1)), Role.SECOND)
              .labelled(Text.dim(Integer.toString(place))));
    }
    if (whole && points.size() > 1 && !closed) {
      marks.add(spot("end", now, Role.ANSWER));
    }
    return new Plane(marks, shadow.isNearOrigin(), words(call, shadow));
  }

  private static Mark spot(String name, Point at, Role role) {
    return Mark.of(name, new Shape.Spot(at, Form.FULL), role).labelled(Text.strong(name, role));
  }

  /** Some places between the first and the last, counted from 1, as far as they are known. */
  private static List<Integer> named(int points, int known) {
    List<Integer> places = new ArrayList<>();
    int between = points - 2;
    int count = Math.min(MOST_NAMED, between);
    for (int i = 1; i <= count; i++) {
      int place = 1 + (int) Math.round((double) i * (between + 1) / (count + 1));
      if (place <= known) {
        places.add(place);
      }
    }
    return places;
  }

  private static Text words(Call call, Shadow shadow) {
    Matrix points = call.arguments().matrix(0);
    Text lengths = new CurveWording(call.numbers()).lengths(lengths(points));
    return shadow.isWhole()
        ? lengths
        : lengths.plus(" ").plus(CurveWording.projected(points.columns(), shadow.scores()));
  }

  /** Along the way and straight, as exact as the roots allow. */
  static Lengths lengths(Matrix points) {
    Matrix exact = points.rows() <= MOST_EXACT ? points : points.toApproximate();
    Scalar along = points.rows() <= MOST_EXACT ? Exact.ZERO : new Approximate(0);
    Matrix start = exact.rowAt(0);
    Matrix before = start;
    for (int row = 1; row < exact.rows(); row++) {
      Matrix next = exact.rowAt(row);
      along = along.plus(Vectors.length(next.minus(before)));
      before = next;
    }
    return new Lengths(points.rows(), along, Vectors.length(before.minus(start)));
  }
}
