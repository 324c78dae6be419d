package dev.inkling.render.drawing;

import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A composed plane as SVG: true lines where the screen has dots. */
final class SvgPlane {

  private static final double DOT = SvgSheet.WIDE / Braille.WIDE;
  private static final double BLOB = 4;

  private final Composition composition;
  private final SvgSheet sheet = new SvgSheet();
  private Extent drawn;

  SvgPlane(Composition composition) {
    this.composition = composition;
    Point origin = new Point(composition.view().originX(), composition.view().originY());
    this.drawn = Extent.of(at(origin));
  }

  String document(Plane plane) {
    composition.axes().forEach(this::stroke);
    Sketch sketch = composition.sketch();
    for (Layer layer : Layer.values()) {
      sketch.strokes().stream().filter(stroke -> stroke.layer() == layer).forEach(this::stroke);
    }
    for (Blob blob : sketch.blobs()) {
      Point at = include(blob.at());
      sheet.element(
          "circle",
          "class",
          sheet.role(blob.role()) + " solid",
          "cx",
          SvgSheet.number(at.x()),
          "cy",
          SvgSheet.number(at.y()),
          "r",
          SvgSheet.number(BLOB));
    }
    for (Grid.Placed label : composition.grid().labels()) {
      sheet.words(label.words(), label.column(), label.row());
      drawn = drawn.with(new Point(label.column() * SvgSheet.WIDE, label.row() * SvgSheet.HIGH));
      drawn = drawn.with(new Point(label.end() * SvgSheet.WIDE, (label.row() + 1) * SvgSheet.HIGH));
    }
    return sheet.document(drawn, plane.description().plain());
  }

  private void stroke(Stroke stroke) {
    List<Point> points = stroke.points().stream().map(this::include).toList();
    String style = sheet.role(stroke.role()) + (stroke.dash() == Dash.DASHED ? " dashed" : "");
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

  private static Point at(Point dot) {
    return new Point((dot.x() + 0.5) * DOT, (dot.y() + 0.5) * DOT);
  }
}
