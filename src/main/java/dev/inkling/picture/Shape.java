package dev.inkling.picture;

import java.util.ArrayList;
import java.util.List;

/** What a mark looks like, in world coordinates; devices decide about dots, glyphs and pixels. */
public sealed interface Shape {

  <R> R accept(Visitor<R> visitor);

  /** A vector with a true head at {@code to}; a dot where both ends are one. */
  record Arrow(Point from, Point to) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.arrow(this);
    }
  }

  /** A straight stroke. */
  record Segment(Point from, Point to, boolean dashed) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.segment(this);
    }
  }

  /**
   * The draughtsman's dimension line: parallel to from–to, set off from it by a fixed device
   * distance on the side away from {@code awayFrom}, with end caps. Shows a length, such as a
   * shadow, without hiding what lies under it.
   */
  record Dimension(Point from, Point to, Point awayFrom) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dimension(this);
    }
  }

  /** The small square of a right angle at {@code corner}, opening towards both other points. */
  record RightAngle(Point corner, Point along, Point up) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rightAngle(this);
    }
  }

  /** The arc of the angle at {@code corner} from the direction of one point to another's. */
  record Arc(Point corner, Point from, Point to) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.arc(this);
    }
  }

  /** A point that is meant by itself. */
  record Spot(Point at, Form form) implements Shape {

    /** What a point looks like, so that kinds of points differ without colour. */
    public enum Form {
      /** A full dot: measured, true. */
      FULL,
      /** A ring: typed, guessed. */
      HOLLOW,
      /** A cross: a mean, a centre. */
      CROSS
    }

    public Spot(Point at) {
      this(at, Form.FULL);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.spot(this);
    }
  }

  /**
   * A line through many points.
   *
   * @param dotted set in spaced dots, for what is no longer there
   */
  record Path(List<Point> points, boolean dotted) implements Shape {
    public Path {
      points = List.copyOf(points);
    }

    public Path(List<Point> points) {
      this(points, false);
    }

    /** The ellipse that a matrix with these columns makes of the unit circle. */
    public static Path ellipse(Point first, Point second, boolean dotted) {
      List<Point> points = new ArrayList<>();
      for (int i = 0; i <= PIECES; i++) {
        double angle = 2 * StrictMath.PI * i / PIECES;
        points.add(first.times(StrictMath.cos(angle)).plus(second.times(StrictMath.sin(angle))));
      }
      return new Path(points, dotted);
    }

    private static final int PIECES = 120;

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.path(this);
    }
  }

  /** Many points without names, of which only where they lie close matters. */
  record Cloud(List<Point> points) implements Shape {
    public Cloud {
      points = List.copyOf(points);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.cloud(this);
    }
  }

  /**
   * The lines of a grid: whole multiples of two steps, from {@code low} to {@code high} of each.
   * Lies behind everything, and is cut off where the plane ends rather than making it larger than
   * what stands in it needs.
   */
  record Lattice(Point first, Point second, int low, int high) implements Shape {

    /** Around the unit square, one square on each side. */
    public static Lattice of(Point first, Point second) {
      return new Lattice(first, second, -1, 2);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lattice(this);
    }
  }

  /** One case for each kind of shape. */
  interface Visitor<R> {
    R arrow(Arrow arrow);

    R segment(Segment segment);

    R dimension(Dimension dimension);

    R rightAngle(RightAngle mark);

    R arc(Arc arc);

    R spot(Spot spot);

    R path(Path path);

    R cloud(Cloud cloud);

    R lattice(Lattice lattice);
  }
}
