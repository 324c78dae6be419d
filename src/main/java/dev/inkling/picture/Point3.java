package dev.inkling.picture;

/** A place in a world of three directions: x, y along the floor, z up. */
public record Point3(double x, double y, double z) {

  public static final Point3 ORIGIN = new Point3(0, 0, 0);

  /** Right below or above, on the floor. */
  public Point3 onFloor() {
    return new Point3(x, y, 0);
  }

  /** The largest of the three in size. */
  public double reach() {
    return StrictMath.max(StrictMath.abs(x), StrictMath.max(StrictMath.abs(y), StrictMath.abs(z)));
  }
}
