package dev.inkling.render.drawing;

import java.util.function.DoublePredicate;

/** How many dots a world is drawn across: as many as fit, but with whole numbers on whole dots. */
final class Spans {

  private static final double MOST_SNAPPED = 1000; // dots a unit

  private Spans() {}

  /** The largest span that fits, to within half a dot; 1 if none does. */
  static double largest(double most, DoublePredicate fits) {
    double low = 1;
    double high = most;
    while (high - low > 0.5) {
      double middle = (low + high) / 2;
      boolean enough = fits.test(middle);
      low = enough ? middle : low;
      high = enough ? high : middle;
    }
    return low;
  }

  /** A span with whole numbers on whole dots, or on whole cells, where it costs little. */
  static double snapped(double span, double size) {
    double unit = span / size;
    if (unit < 1 || unit > MOST_SNAPPED) {
      return span; // a world too large or too small to have whole numbers on the sheet
    }
    for (int pitch : new int[] {4, 2, 1}) {
      double whole = StrictMath.floor(unit / pitch) * pitch;
      if (whole >= 0.88 * unit) {
        return whole * size;
      }
    }
    return span;
  }
}
