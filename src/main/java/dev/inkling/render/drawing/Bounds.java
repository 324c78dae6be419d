package dev.inkling.render.drawing;

import dev.inkling.picture.Mark;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import java.util.List;

/**
 * How far the marks of a plane reach in its world.
 *
 * @param size the larger side; 1 for a world with nothing in it
 */
record Bounds(Extent world, double size) {

  static Bounds of(Plane plane) {
    List<Shape> shapes = plane.marks().stream().map(Mark::shape).toList();
    List<Point> points =
        shapes.stream().flatMap(shape -> shape.accept(Ends.INSTANCE).stream()).toList();
    Point start = plane.axes() || points.isEmpty() ? Point.ORIGIN : points.get(0);
    Extent world = Extent.of(start);
    for (Point point : points) {
      world = world.with(point);
    }
    world = Lattices.widened(world, shapes);
    double size = StrictMath.max(world.width(), world.height());
    return new Bounds(world, size > 0 ? StrictMath.min(size, Double.MAX_VALUE) : 1);
  }

  Axes axes() {
    return Axes.of(world);
  }

  /** The points of a shape that lie in the world and not only on the device. */
  private enum Ends implements Shape.Visitor<List<Point>> {
    INSTANCE;

    @Override
    public List<Point> arrow(Shape.Arrow arrow) {
      return List.of(arrow.from(), arrow.to());
    }

    @Override
    public List<Point> segment(Shape.Segment segment) {
      return List.of(segment.from(), segment.to());
    }

    @Override
    public List<Point> dimension(Shape.Dimension dimension) {
      return List.of(dimension.from(), dimension.to());
    }

    @Override
    public List<Point> rightAngle(Shape.RightAngle mark) {
      return List.of(mark.corner());
    }

    @Override
    public List<Point> arc(Shape.Arc arc) {
      return List.of(arc.corner());
    }

    @Override
    public List<Point> spot(Shape.Spot spot) {
      return List.of(spot.at());
    }

    @Override
    public List<Point> path(Shape.Path path) {
      return path.points();
    }

    @Override
    public List<Point> cloud(Shape.Cloud cloud) {
      return cloud.points();
    }

    /** None: what stands in the plane decides how much of a grid is seen. */
    @Override
    public List<Point> lattice(Shape.Lattice lattice) {
      return List.of();
    }
  }
}
