package dev.inkling.render.drawing;

import dev.inkling.picture.Picture;
import dev.inkling.picture.Point;
import dev.inkling.render.StyledLine;
import dev.inkling.render.StyledSpan;
import java.util.List;

/** Lines of a screen as SVG: words stay words, strokes made of characters become lines. */
final class SvgCells {

  private static final String BAR = "━╸╺";

  private SvgCells() {}

  static String document(List<StyledLine> lines, Picture picture) {
    SvgSheet sheet = new SvgSheet();
    Extent drawn = Extent.of(Point.ORIGIN);
    for (int row = 0; row < lines.size(); row++) {
      StyledLine line = lines.get(row);
      int column = 0;
      for (StyledSpan span : line.spans()) {
        span(sheet, span, column, row);
        column += span.width();
      }
      drawn = drawn.with(new Point(column * SvgSheet.WIDE, (row + 1) * SvgSheet.HIGH));
    }
    return sheet.document(drawn, picture.description().plain());
  }

  private static void span(SvgSheet sheet, StyledSpan span, int column, int row) {
    String text = span.text();
    double middle = (row + 0.5) * SvgSheet.HIGH;
    if (BAR.indexOf(text.charAt(0)) >= 0) {
      double from = column + (text.startsWith("╺") ? 0.5 : 0);
      double to = column + text.length() - (text.endsWith("╸") ? 0.5 : 0);
      line(sheet, span, "bar ", new Line(new Point(from, middle), new Point(to, middle)));
    } else if (text.equals("│")) {
      Point top = new Point(column + 0.5, row * SvgSheet.HIGH);
      line(sheet, span, "", new Line(top, new Point(top.x(), top.y() + SvgSheet.HIGH)));
    } else if (!text.isBlank()) {
      sheet.words(StyledLine.of(text, span.style()), column, row);
    }
  }

  /** A line between columns. */
  private static void line(SvgSheet sheet, StyledSpan span, String kind, Line line) {
    sheet.element(
        "line",
        "class",
        kind + sheet.role(span.style().role()),
        "x1",
        SvgSheet.number(line.from().x() * SvgSheet.WIDE),
        "y1",
        SvgSheet.number(line.from().y()),
        "x2",
        SvgSheet.number(line.to().x() * SvgSheet.WIDE),
        "y2",
        SvgSheet.number(line.to().y()));
  }
}
