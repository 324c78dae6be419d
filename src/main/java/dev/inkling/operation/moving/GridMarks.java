package dev.inkling.operation.moving;

import dev.inkling.picture.Mark;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.List;

/**
 * The grid of the plane and its unit square where a matrix takes them: the same strokes in a still
 * picture and in one that moves.
 *
 * @param right where î lands
 * @param up where ĵ lands
 */
public record GridMarks(Point right, Point up) {

  private static final GridMarks STILL = new GridMarks(new Point(1, 0), new Point(0, 1));

  /** Where nothing has happened yet. */
  public static GridMarks still() {
    return STILL;
  }

  /** Under a matrix given row by row. */
  public static GridMarks of(double[] matrix) {
    return new GridMarks(new Point(matrix[0], matrix[2]), new Point(matrix[1], matrix[3]));
  }

  /** Where (x, y) lands. */
  Point at(Point point) {
    return right.times(point.x()).plus(up.times(point.y()));
  }

  /** The same with a further matrix done after it. */
  GridMarks under(double[] matrix) {
    GridMarks further = of(matrix);
    return new GridMarks(further.at(right), further.at(up));
  }

  public Mark lattice(String id, Role role) {
    return Mark.of(id, Shape.Lattice.of(right, up), role);
  }

  /** The two sides of the unit square that no arrow lies on. */
  public List<Mark> sides(Role role) {
    Point corner = right.plus(up);
    return List.of(
        Mark.of("side 1", new Shape.Segment(right, corner, false), role),
        Mark.of("side 2", new Shape.Segment(up, corner, false), role));
  }

  /** An arrow with its name alone: numbers that run past cannot be read. */
  static Mark arrow(String name, Point tip, Role role) {
    return Mark.of(name, new Shape.Arrow(Point.ORIGIN, tip), role)
        .labelled(Text.strong(name, role));
  }
}
