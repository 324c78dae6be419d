package dev.inkling.render.drawing;

import dev.inkling.picture.Chart;
import dev.inkling.picture.Point;
import java.util.ArrayList;
import java.util.List;

/** Where the numbers of a chart stand on a sheet, each side on a scale of its own. */
record Plot(int columns, int rows, Chart chart) {

  private static final double FAR = 1e6; // dots, beyond any sheet

  double x(double number) {
    return at(chart.across().share(number), columns * Braille.WIDE);
  }

  double y(double number) {
    return at(1 - chart.up().share(number), rows * Braille.HIGH);
  }

  private static double at(double share, int dots) {
    return StrictMath.max(-FAR, StrictMath.min(FAR, share * (dots - 1)));
  }

  /** The points of a line that can be placed. */
  List<Point> dots(Chart.Series series) {
    List<Point> dots = new ArrayList<>();
    for (Point point : series.points()) {
      boolean placed =
          (!chart.across().logarithmic() || point.x() > 0)
              && (!chart.up().logarithmic() || point.y() > 0);
      if (placed) {
        dots.add(new Point(x(point.x()), y(point.y())));
      }
    }
    return dots;
  }

  /** Where a line ends, on the sheet. */
  Point end(Chart.Series series) {
    List<Point> dots = dots(series);
    Point last = dots.get(dots.size() - 1);
    return new Extent(0, 0, columns * Braille.WIDE - 1.0, rows * Braille.HIGH - 1.0).nearest(last);
  }
}
