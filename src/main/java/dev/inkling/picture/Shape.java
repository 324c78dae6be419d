package dev.inkling.picture;

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

  /** A dot. */
  record Spot(Point at) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.spot(this);
    }
  }

  /** A line through many points. */
  record Path(List<Point> points) implements Shape {
    public Path {
      points = List.copyOf(points);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.path(this);
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
  }
}
