package dev.inkling.render.drawing;

import dev.inkling.picture.Point;
import dev.inkling.words.Role;
import java.util.List;

/**
 * A line through points in dot space, where x grows to the right and y grows down and whole numbers
 * are the centres of dots.
 *
 * @param fine a detail smaller than a character, left out where characters are all there is
 */
record Stroke(List<Point> points, Role role, Layer layer, Dash dash, boolean fine) {

  Stroke {
    points = List.copyOf(points);
  }

  static Stroke line(Point from, Point to, Role role, Layer layer) {
    return new Stroke(List.of(from, to), role, layer, Dash.SOLID, false);
  }

  Stroke dashed(Dash rhythm) {
    return new Stroke(points, role, layer, rhythm, fine);
  }

  Stroke asDetail() {
    return new Stroke(points, role, layer, dash, true);
  }
}
