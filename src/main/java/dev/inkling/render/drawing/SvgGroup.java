package dev.inkling.render.drawing;

import dev.inkling.picture.Point;
import java.util.List;

/** Drawings set beside or under one another on one sheet. */
final class SvgGroup {

  private static final double GAP = 16;

  private SvgGroup() {}

  static SvgDrawing of(List<SvgDrawing> drawings, boolean beside) {
    SvgSheet whole = new SvgSheet();
    Extent covered = Extent.of(Point.ORIGIN);
    double x = 0;
    double y = 0;
    for (SvgDrawing one : drawings) {
      Extent extent = one.drawn().grown(SvgSheet.MARGIN);
      whole.set(one.sheet(), extent, x, y);
      covered = covered.with(new Point(x + extent.width(), y + extent.height()));
      x += beside ? extent.width() + GAP : 0;
      y += beside ? 0 : extent.height() + GAP;
    }
    return new SvgDrawing(whole, covered);
  }
}
