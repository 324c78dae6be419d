package dev.inkling.picture;

/** A place in the world of a picture: x to the right, y up, no device anywhere. */
public record Point(double x, double y) {

  public static final Point ORIGIN = new Point(0, 0);

  public Point plus(Point other) {
    return new Point(x + other.x, y + other.y);
  }

  public Point minus(Point other) {
    return new Point(x - other.x, y - other.y);
  }

  public Point times(double factor) {
    return new Point(x * factor, y * factor);
  }

  public double dot(Point other) {
    return x * other.x + y * other.y;
  }

  public double length() {
    return Math.sqrt(dot(this));
  }
}
