package dev.inkling.render.drawing;

import dev.inkling.picture.Point;
import dev.inkling.picture.Shape.Spot.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A composed plane as SVG: true lines where the screen has dots. */
final class SvgPlane {

  private static final double DOT = SvgSheet.WIDE / Braille.WIDE;
  private static final double BLOB = 4;

  private final Composition composition;
  private final SvgSheet sheet;
  private final int column;
  private final int row;
  private Extent drawn;

  private SvgPlane(Composition composition, SvgSheet sheet, int column, int row) {
    this.composition = composition;
    this.sheet = sheet;
    this.column = column;
    this.row = row;
    Point origin = new Point(composition.view().originX(), composition.view().originY());
    this.drawn = Extent.of(at(origin));
  }

  static SvgDrawing draw(Composition composition) {
    SvgSheet sheet = new SvgSheet();
    return new SvgDrawing(sheet, draw(composition, sheet, 0, 0));
  }

  /**
   * Draws a plane whose sheet begins at a cell.
   *
   * @return what it covers
   */
  static Extent draw(Composition composition, SvgSheet sheet, int column, int row) {
    return new SvgPlane(composition, sheet, column, row).draw();
  }

  private Extent draw() {
    composition.axes().forEach(axis -> stroke(axis.dashed(Dash.SOLID)));
    Sketch sketch = composition.sketch();
    for (Layer layer : Layer.values()) {
      sketch.strokes().stream().filter(stroke -> stroke.layer() == layer).forEach(this::stroke);
    }
    sketch.dust().forEach(this::dust);
    sketch.blobs().forEach(this::blob);
    for (Grid.Placed label : composition.grid().labels()) {
      drawn = drawn.with(sheet.words(label, column, row));
    }
    return drawn;
  }

  private void blob(Blob blob) {
    Point at = include(blob.at());
    String role = sheet.role(blob.role());
    String x = SvgSheet.number(at.x());
    String y = SvgSheet.number(at.y());
    if (blob.form() == Form.CROSS) {
      String a = "M" + SvgSheet.number(at.x() - BLOB) + " " + SvgSheet.number(at.y() - BLOB);
      String b = "M" + SvgSheet.number(at.x() - BLOB) + " " + SvgSheet.number(at.y() + BLOB);
      String way = SvgSheet.number(2 * BLOB);
      String cross = a + "l" + way + " " + way + b + "l" + way + " -" + way;
      sheet.element("path", "class", role, "d", cross);
      return;
    }
    String style = blob.form() == Form.FULL ? sheet.solid(blob.role()) : role + " hollow";
    sheet.element("circle", "class", style, "cx", x, "cy", y, "r", SvgSheet.number(BLOB));
  }

  /** All points as one element: a page with ten thousand circles would be slow. */
  private void dust(Dust dust) {
    StringBuilder way = new StringBuilder();
    for (Point dot : dust.points()) {
      Point at = include(dot);
      way.append('M').append(SvgSheet.number(at.x())).append(' ');
      way.append(SvgSheet.number(at.y())).append("h0");
    }
    String style = sheet.role(dust.role()) + (dust.isSparse() ? " cloud few" : " cloud");
    sheet.element("path", "class", style, "d", way.toString());
  }

  private void stroke(Stroke stroke) {
    List<Point> points = stroke.points().stream().map(this::include).toList();
    String style = sheet.role(stroke.role()) + SvgStyles.rhythm(stroke.dash());
    if (points.size() != 2) {
      sheet.element("polyline", "class", style, "points", list(points));
      return;
    }
    Optional<Head> head =
        composition.sketch().heads().stream()
            .filter(
                one -> stroke.layer() == Layer.VECTOR && one.tip().equals(stroke.points().get(1)))
            .findFirst();
    String[] line = {
      "class", style,
      "x1", SvgSheet.number(points.get(0).x()),
      "y1", SvgSheet.number(points.get(0).y()),
      "x2", SvgSheet.number(points.get(1).x()),
      "y2", SvgSheet.number(points.get(1).y())
    };
    if (head.isEmpty()) {
      sheet.element("line", line);
    } else {
      String[] arrow = Arrays.copyOf(line, line.length + 2);
      arrow[line.length] = "marker-end";
      arrow[line.length + 1] = sheet.head(stroke.role(), head.get().size() * DOT);
      sheet.element("line", arrow);
    }
  }

  private static String list(List<Point> points) {
    return points.stream()
        .map(point -> SvgSheet.number(point.x()) + "," + SvgSheet.number(point.y()))
        .collect(Collectors.joining(" "));
  }

  private Point include(Point dot) {
    Point at = at(dot);
    drawn = drawn.with(at);
    return at;
  }

  private Point at(Point dot) {
    double x = column * SvgSheet.WIDE + (dot.x() + 0.5) * DOT;
    return new Point(x, row * SvgSheet.HIGH + (dot.y() + 0.5) * DOT);
  }
}
