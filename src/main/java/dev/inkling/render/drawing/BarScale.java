package dev.inkling.render.drawing;

import dev.inkling.picture.Bars;

/**
 * Lengths of bars in columns.
 *
 * @param unit columns for a value of 1; 0 if all values are 0
 * @param left columns left of the zero line, {@code right} of it
 */
record BarScale(double lowest, double highest, double unit, int left, int right, boolean fits) {

  private static final int LEAST = 4; // columns below which bars say nothing
  private static final int MOST = 36;
  private static final int SHORT = 20; // bars of small numbers are stretched up to this
  private static final int[] WHOLE = {8, 6, 4, 3, 2, 1};

  /** A whole number of columns a unit if there is room for it: three, or more for small numbers. */
  static BarScale of(Bars bars, int room, int leftWords, int rightWords) {
    double lowest = 0;
    double highest = 0;
    for (Bars.Bar bar : bars.bars()) {
      lowest = StrictMath.min(lowest, bar.value());
      highest = StrictMath.max(highest, bar.value());
    }
    double range = highest / 2 - lowest / 2; // halves: the sum of two huge numbers may be too much
    int usable = Math.min(room, MOST);
    double unit = range > 0 ? (usable - 2) / 2.0 / range : 0;
    for (int whole : WHOLE) {
      if (range * 2 * whole <= (whole > 3 ? Math.min(usable, SHORT) : usable)) {
        boolean seen = columns(range * 2, whole) >= LEAST; // else stretched to the room there is
        unit = range > 0 && seen ? whole : unit;
        break;
      }
    }
    int left = Math.max(columns(-lowest, unit), leftWords);
    int right = Math.max(columns(highest, unit), rightWords);
    boolean fits =
        left + right <= room && (range == 0 || columns(range * 2, unit) >= Math.min(LEAST, room));
    return new BarScale(lowest, highest, unit, left, right, fits);
  }

  private static int columns(double value, double unit) {
    return (int) StrictMath.ceil(value * unit - 1e-9);
  }

  int length(double value) {
    return Math.max(value == 0 ? 0 : 1, (int) StrictMath.round(StrictMath.abs(value) * unit));
  }

  /** To half a column; what is not zero is seen. */
  String drawn(double value) {
    long halves = StrictMath.round(StrictMath.abs(value) * unit * 2);
    int half = (int) Math.max(value == 0 ? 0 : 1, halves);
    String whole = "━".repeat(half / 2);
    if (half % 2 == 0) {
      return whole;
    }
    return value < 0 ? "╺" + whole : whole + "╸";
  }

  String typed(double value) {
    return (value < 0 ? "-" : "+").repeat(length(value));
  }
}
