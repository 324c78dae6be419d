package dev.inkling.render.drawing;

import dev.inkling.picture.Point;
import dev.inkling.words.Role;
import java.util.List;

/**
 * Draws strokes with the characters of a typewriter: bars and slashes where steep, three heights of
 * points where shallow. The same geometry as braille, so both pictures stand in the same cells.
 */
final class Typewriter {

  private static final double STEEP = 0.5; // rows a column
  private static final double UPRIGHT = 0.3; // columns a row

  private static final String DENSE = ".:+#";
  private static final double SPACED = 3; // columns between points of a dotted line

  private final Grid grid;

  private Typewriter(Grid grid) {
    this.grid = grid;
  }

  static Grid draw(Sketch sketch, int columns, int rows) {
    Typewriter writer = new Typewriter(new Grid(columns, rows));
    sketch.strokes().stream().filter(stroke -> !stroke.fine()).forEach(writer::stroke);
    sketch.heads().forEach(writer::head);
    sketch
        .blobs()
        .forEach(blob -> writer.put(cell(blob.at()), blob.typed(), blob.role(), Layer.HEAD));
    sketch.dust().forEach(writer::dust);
    return writer.grid;
  }

  private void dust(Dust dust) {
    Density density = Density.of(dust, grid.columns(), grid.rows());
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        int step = density.step(column, row);
        if (step > 0) {
          put(new Point(column, row), DENSE.charAt(step - 1), dust.role(), Layer.CLOUD);
        }
      }
    }
  }

  private void stroke(Stroke stroke) {
    if (stroke.dash() == Dash.LOOSE) {
      dotted(stroke);
      return;
    }
    Extent paper = new Extent(0, 0, grid.columns() - 1e-6, grid.rows() - 1e-6);
    List<Point> points = stroke.points();
    for (int i = 1; i < points.size(); i++) {
      new Line(cell(points.get(i - 1)), cell(points.get(i)))
          .within(paper)
          .ifPresent(line -> piece(line, stroke));
    }
  }

  /** A point now and then: what is no longer there must not look like a stroke. */
  private void dotted(Stroke stroke) {
    Point last = new Point(Double.NEGATIVE_INFINITY, 0);
    for (Point dot : stroke.points()) {
      Point cell = cell(dot);
      double away = StrictMath.abs(cell.x() - last.x()) + 2 * StrictMath.abs(cell.y() - last.y());
      if (!(away < SPACED)) {
        put(cell, '.', stroke.role(), stroke.layer());
        last = cell;
      }
    }
  }

  private void piece(Line line, Stroke stroke) {
    double dx = StrictMath.abs(line.to().x() - line.from().x());
    double dy = StrictMath.abs(line.to().y() - line.from().y());
    if (dy > STEEP * dx) {
      rows(line, stroke);
    } else if (dx > 0) {
      columns(line, stroke);
    } else {
      put(line.from(), '.', stroke.role(), stroke.layer());
    }
  }

  private void rows(Line line, Stroke stroke) {
    int first = (int) StrictMath.floor(line.from().y());
    int last = (int) StrictMath.floor(line.to().y());
    double slope = (line.to().x() - line.from().x()) / (line.to().y() - line.from().y());
    for (int row = Math.min(first, last); row <= Math.max(first, last); row++) {
      double y = within(row + 0.5, line.from().y(), line.to().y());
      double x = line.from().x() + slope * (y - line.from().y());
      put(new Point(x, row), steep(slope, stroke), stroke.role(), stroke.layer());
    }
  }

  private static char steep(double slope, Stroke stroke) {
    if (stroke.layer() == Layer.DIMENSION) {
      return '=';
    }
    if (stroke.dash() == Dash.DASHED) {
      return ':';
    }
    if (stroke.layer() == Layer.ANGLE) {
      return bulgesRight(stroke.points()) ? ')' : '(';
    }
    if (StrictMath.abs(slope) < UPRIGHT) {
      return '|';
    }
    return slope < 0 ? '/' : '\\';
  }

  private static boolean bulgesRight(List<Point> points) {
    Point ends = points.get(0).plus(points.get(points.size() - 1)).times(0.5);
    return points.get(points.size() / 2).x() >= ends.x();
  }

  private void columns(Line line, Stroke stroke) {
    int first = (int) StrictMath.floor(line.from().x());
    int last = (int) StrictMath.floor(line.to().x());
    double slope = (line.to().y() - line.from().y()) / (line.to().x() - line.from().x());
    for (int column = Math.min(first, last); column <= Math.max(first, last); column++) {
      if (stroke.dash() == Dash.DASHED && (column - first) % 2 != 0) {
        continue;
      }
      double x = within(column + 0.5, line.from().x(), line.to().x());
      double y = line.from().y() + slope * (x - line.from().x());
      put(new Point(column, y), shallow(y, stroke), stroke.role(), stroke.layer());
    }
  }

  private static char shallow(double y, Stroke stroke) {
    if (stroke.layer() == Layer.DIMENSION) {
      return '=';
    }
    if (stroke.layer() == Layer.AXIS) {
      return '-';
    }
    double height = y - StrictMath.floor(y);
    if (stroke.dash() == Dash.DASHED) {
      return height < 0.5 ? '\'' : '.';
    }
    if (height < 1.0 / 3) {
      return '\'';
    }
    return height < 2.0 / 3 ? '-' : '.';
  }

  /** One of four, by the direction an eye sees. */
  private void head(Head head) {
    Point way = head.direction();
    boolean flat = StrictMath.abs(way.x()) >= StrictMath.abs(way.y());
    char glyph = flat ? (way.x() > 0 ? '>' : '<') : (way.y() > 0 ? 'v' : '^');
    put(cell(head.tip()), glyph, head.role(), Layer.HEAD);
  }

  private void put(Point cell, char glyph, Role role, Layer layer) {
    int column = (int) StrictMath.floor(cell.x());
    int row = (int) StrictMath.floor(cell.y());
    boolean inside = column >= 0 && row >= 0 && column < grid.columns() && row < grid.rows();
    if (inside && grid.layer(column, row).map(under -> under.compareTo(layer) <= 0).orElse(true)) {
      grid.set(column, row, glyph, role, layer);
    }
  }

  private static double within(double value, double one, double two) {
    double low = StrictMath.min(one, two);
    double high = StrictMath.max(one, two);
    return StrictMath.max(low, StrictMath.min(high, value));
  }

  /** From dots, whose centres are whole numbers, to cells, whose edges are. */
  private static Point cell(Point dot) {
    return new Point((dot.x() + 0.5) / Braille.WIDE, (dot.y() + 0.5) / Braille.HIGH);
  }
}
