package dev.inkling.render.drawing;

import dev.inkling.picture.Bitmap;
import dev.inkling.picture.Bitmap.Ink;
import dev.inkling.picture.Point;
import dev.inkling.render.Shade;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;

/** A bitmap as squares of SVG, with their numbers if they are few. */
final class SvgPixels {

  private static final double LARGE = 48;
  private static final double WHOLE = 256; // side of a picture of many pixels
  private static final int MOST_NUMBERED = 4;

  private SvgPixels() {}

  static SvgDrawing draw(Bitmap bitmap) {
    SvgSheet sheet = new SvgSheet();
    InkGrid ink = InkGrid.of(bitmap.pixels(), bitmap.ink(), 1);
    int most = Math.max(ink.rows(), ink.columns());
    boolean numbered = bitmap.numbers() && most <= MOST_NUMBERED;
    double side = numbered ? LARGE : StrictMath.max(1, StrictMath.floor(WHOLE / most));
    for (int row = 0; row < ink.rows(); row++) {
      for (int column = 0; column < ink.columns(); column++) {
        Shade shade = ink.at(row, column);
        String name = shade.isGround() ? "" : sheet.shade(shade.step(), shade.ink() == Ink.GREY);
        if (!shade.isGround()) {
          square(sheet, name, column * side, row * side, side);
        }
        if (numbered) {
          number(sheet, bitmap, new Point(column, row), shade.isGround() ? "" : "on-" + name);
        }
      }
    }
    Extent drawn = Extent.of(Point.ORIGIN).with(new Point(ink.columns() * side, ink.rows() * side));
    frame(sheet, drawn);
    if (!bitmap.caption().isEmpty()) {
      StyledLine caption = StyledLine.of(bitmap.caption());
      double row = drawn.bottom() / SvgSheet.HIGH + 0.5;
      sheet.words(caption, 0, row);
      drawn = drawn.with(new Point(caption.width() * SvgSheet.WIDE, (row + 1) * SvgSheet.HIGH));
    }
    return new SvgDrawing(sheet, drawn);
  }

  /** White pixels at the edge are part of the picture, which the page does not show by itself. */
  private static void frame(SvgSheet sheet, Extent drawn) {
    sheet.element(
        "rect",
        "class",
        sheet.role(Role.FAINT) + " hollow",
        "x",
        "0",
        "y",
        "0",
        "width",
        SvgSheet.number(drawn.width()),
        "height",
        SvgSheet.number(drawn.height()));
  }

  private static void square(SvgSheet sheet, String name, double x, double y, double side) {
    sheet.element(
        "rect",
        "class",
        name,
        "x",
        SvgSheet.number(x),
        "y",
        SvgSheet.number(y),
        "width",
        SvgSheet.number(side),
        "height",
        SvgSheet.number(side));
  }

  private static void number(SvgSheet sheet, Bitmap bitmap, Point pixel, String on) {
    var value = bitmap.pixels().at((int) pixel.y(), (int) pixel.x());
    String digits =
        bitmap.ink() == Ink.SIGNED ? Numbers.usual().signed(value) : Numbers.usual().set(value);
    double middle = (pixel.x() + 0.5) * LARGE / SvgSheet.WIDE - digits.length() / 2.0;
    double row = (pixel.y() + 0.5) * LARGE / SvgSheet.HIGH - 0.5;
    sheet.words(StyledLine.of(digits, Style.strong(Role.TEXT)), middle, row, on);
  }
}
