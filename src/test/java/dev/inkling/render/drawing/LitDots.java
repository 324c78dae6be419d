package dev.inkling.render.drawing;

import dev.inkling.picture.Point;
import dev.inkling.render.StyledLine;
import java.util.ArrayList;
import java.util.List;

/** Reads the dots back from braille characters, as an eye does. */
final class LitDots {

  private static final int[][] BITS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

  private LitDots() {}

  static List<Point> of(List<StyledLine> lines) {
    List<Point> dots = new ArrayList<>();
    for (int row = 0; row < lines.size(); row++) {
      String text = lines.get(row).plain();
      for (int column = 0; column < text.length(); column++) {
        int bits = text.charAt(column) - 0x2800;
        for (int bit = 0; bits > 0 && bits < 256 && bit < 8; bit++) {
          int dx = bit % 2;
          int dy = bit / 2;
          if ((bits & BITS[dy][dx]) != 0) {
            dots.add(new Point(column * 2 + dx, row * 4 + dy));
          }
        }
      }
    }
    return dots;
  }

  /** The direction of the longest extent of the dots, modulo a half turn, in degrees. */
  static double principalAxis(List<Point> dots) {
    double mx = dots.stream().mapToDouble(Point::x).average().orElseThrow();
    double my = dots.stream().mapToDouble(Point::y).average().orElseThrow();
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (Point dot : dots) {
      xx += (dot.x() - mx) * (dot.x() - mx);
      yy += (dot.y() - my) * (dot.y() - my);
      xy += (dot.x() - mx) * (dot.y() - my);
    }
    return Math.toDegrees(Math.atan2(2 * xy, xx - yy) / 2);
  }
}
