package dev.inkling.render.drawing;

import dev.inkling.picture.Bitmap.Ink;
import dev.inkling.picture.Point;
import dev.inkling.render.Fill;
import dev.inkling.render.Shade;
import dev.inkling.render.StyledLine;
import dev.inkling.render.StyledSpan;
import java.util.List;
import java.util.Optional;

/**
 * Lines of a screen as SVG: words stay words; strokes and blocks made of characters become lines
 * and rectangles.
 */
final class SvgCells {

  private static final String BAR = "━╸╺";
  private static final String EIGHTHS = " ▁▂▃▄▅▆▇█";
  private static final String LINES = "│─┴┌┐└┘";

  private final SvgSheet sheet = new SvgSheet();

  private SvgCells() {}

  static SvgDrawing draw(List<StyledLine> lines) {
    SvgCells cells = new SvgCells();
    Extent drawn = Extent.of(Point.ORIGIN);
    for (int row = 0; row < lines.size(); row++) {
      StyledLine line = lines.get(row);
      int column = 0;
      for (StyledSpan span : line.spans()) {
        cells.span(span, column, row);
        column += span.width();
      }
      drawn = drawn.with(new Point(column * SvgSheet.WIDE, (row + 1) * SvgSheet.HIGH));
    }
    return new SvgDrawing(cells.sheet, drawn);
  }

  private void span(StyledSpan span, int column, int row) {
    Optional<Fill> fill = span.style().fill();
    if (fill.isPresent()) {
      filled(span, fill.get(), column, row);
      return;
    }
    String text = span.text();
    if (!text.isBlank() && BAR.indexOf(text.charAt(0)) >= 0) {
      double middle = (row + 0.5) * SvgSheet.HIGH;
      double from = column + (text.startsWith("╺") ? 0.5 : 0);
      double to = column + text.length() - (text.endsWith("╸") ? 0.5 : 0);
      line(span, "bar ", new Line(new Point(from, middle), new Point(to, middle)));
      return;
    }
    int from = 0; // runs of words between drawn characters
    for (int i = 0; i <= text.length(); i++) {
      boolean glyph =
          i < text.length()
              && (EIGHTHS.indexOf(text.charAt(i)) > 0 || LINES.indexOf(text.charAt(i)) >= 0);
      if (i == text.length() || glyph) {
        words(span, text.substring(from, i), column + from, row);
        from = i + 1;
      }
      if (glyph) {
        glyph(span, text.charAt(i), column + i, row);
      }
    }
  }

  private void words(StyledSpan span, String words, int column, int row) {
    if (!words.isBlank()) {
      sheet.words(StyledLine.of(words, span.style()), column, row);
    }
  }

  private void glyph(StyledSpan span, char glyph, int column, int row) {
    int eighths = EIGHTHS.indexOf(glyph);
    double left = column;
    double top = row * SvgSheet.HIGH;
    if (eighths > 0) {
      double high = SvgSheet.HIGH * eighths / 8;
      String role = sheet.solid(span.style().role());
      rectangle(role, column, top + SvgSheet.HIGH - high, 1, high);
      return;
    }
    Point middle = new Point(left + 0.5, top + SvgSheet.HIGH / 2);
    boolean up = "│┴└┘".indexOf(glyph) >= 0;
    boolean down = "│┌┐".indexOf(glyph) >= 0;
    boolean before = "─┴┐┘".indexOf(glyph) >= 0;
    boolean behind = "─┴┌└".indexOf(glyph) >= 0;
    if (up || down) {
      Point from = up ? new Point(middle.x(), top) : middle;
      Point to = down ? new Point(middle.x(), top + SvgSheet.HIGH) : middle;
      line(span, "", new Line(from, to));
    }
    if (before || behind) {
      Point from = before ? new Point(left, middle.y()) : middle;
      Point to = behind ? new Point(left + 1, middle.y()) : middle;
      line(span, "", new Line(from, to));
    }
  }

  /** Ink behind words, or half blocks of ink. */
  private void filled(StyledSpan span, Fill fill, int column, int row) {
    double top = row * SvgSheet.HIGH;
    int width = span.width();
    String text = span.text();
    fill.ground().ifPresent(shade -> shaded(shade, column, top, width, SvgSheet.HIGH));
    boolean upper = text.startsWith("▀");
    if (upper || text.startsWith("▄")) {
      double half = SvgSheet.HIGH / 2;
      double from = upper ? top : top + half;
      fill.glyph().ifPresent(shade -> shaded(shade, column, from, width, half));
    } else if (!text.isBlank()) {
      String on = fill.ground().filter(one -> !one.isGround()).map(this::name).orElse("");
      sheet.words(StyledLine.of(text, span.style()), column, row, on.isEmpty() ? "" : "on-" + on);
    }
  }

  private String name(Shade shade) {
    return sheet.shade(shade.step(), shade.ink() == Ink.GREY);
  }

  private void shaded(Shade shade, int column, double top, int width, double height) {
    if (!shade.isGround()) {
      rectangle(name(shade), column, top, width, height);
    }
  }

  private void rectangle(String style, int column, double top, int width, double height) {
    sheet.element(
        "rect",
        "class",
        style,
        "x",
        SvgSheet.number(column * SvgSheet.WIDE),
        "y",
        SvgSheet.number(top),
        "width",
        SvgSheet.number(width * SvgSheet.WIDE),
        "height",
        SvgSheet.number(height));
  }

  /** A line between columns. */
  private void line(StyledSpan span, String kind, Line line) {
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
