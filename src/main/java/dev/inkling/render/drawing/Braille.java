package dev.inkling.render.drawing;

import dev.inkling.picture.Point;
import dev.inkling.picture.Shape.Spot.Form;
import dev.inkling.words.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Draws strokes one dot wide, eight dots to a character, keeping their true slope. */
final class Braille {

  static final int WIDE = 2;
  static final int HIGH = 4;

  private final int width;
  private final int height;
  private final Layer[] layers;
  private final Role[] roles;
  private final DotGlyphs glyphs;

  private Braille(int columns, int rows, DotGlyphs glyphs) {
    this.glyphs = glyphs;
    this.width = columns * WIDE;
    this.height = rows * HIGH;
    this.layers = new Layer[width * height];
    this.roles = new Role[width * height];
  }

  static Grid draw(Sketch sketch, int columns, int rows) {
    return draw(sketch, columns, rows, DotGlyphs.BRAILLE);
  }

  /** In other characters, which have their dots at the same places. */
  static Grid draw(Sketch sketch, int columns, int rows, DotGlyphs glyphs) {
    Braille paper = new Braille(columns, rows, glyphs);
    sketch.strokes().forEach(paper::stroke);
    sketch.heads().forEach(head -> head.barbs().forEach(paper::stroke));
    sketch.dust().forEach(paper::dust);
    sketch.blobs().forEach(paper::blob);
    return paper.grid(columns, rows);
  }

  private void stroke(Stroke stroke) {
    int step = 0;
    for (int i = 1; i < stroke.points().size(); i++) {
      step = line(new Line(stroke.points().get(i - 1), stroke.points().get(i)), stroke, step);
    }
  }

  /** One dot for each step along the longer side; the other side follows the unrounded slope. */
  private int line(Line whole, Stroke stroke, int firstStep) {
    Extent paper = new Extent(-0.49, -0.49, width - 0.51, height - 0.51);
    Line line = whole.within(paper).orElse(null);
    if (line == null) {
      return firstStep;
    }
    double dx = line.to().x() - line.from().x();
    double dy = line.to().y() - line.from().y();
    boolean flat = StrictMath.abs(dx) >= StrictMath.abs(dy);
    long from = StrictMath.round(flat ? line.from().x() : line.from().y());
    long to = StrictMath.round(flat ? line.to().x() : line.to().y());
    int way = to >= from ? 1 : -1;
    int step = firstStep;
    double start = flat ? line.from().x() : line.from().y();
    double end = flat ? line.to().x() : line.to().y();
    double slope = dx == 0 && dy == 0 ? 0 : flat ? dy / dx : dx / dy;
    for (long at = from; at != to + way; at += way) {
      // the dots at both ends are the ones nearest to the true ends
      double along = StrictMath.max(StrictMath.min(start, end), at);
      double passed = StrictMath.min(StrictMath.max(start, end), along) - start;
      double side = (flat ? line.from().y() : line.from().x()) + slope * passed;
      if (stroke.dash().isOn(step++)) {
        long x = flat ? at : StrictMath.round(side);
        long y = flat ? StrictMath.round(side) : at;
        light((int) x, (int) y, stroke.role(), stroke.layer());
      }
    }
    return step;
  }

  private void blob(Blob blob) {
    Point at = blob.at();
    int x = (int) StrictMath.round(at.x());
    int y = (int) StrictMath.round(at.y());
    if (blob.form() != Form.FULL) {
      clear(x, y, blob.reach());
    }
    List<String> dots = blob.dots();
    for (int dy = 0; dy < dots.size(); dy++) {
      for (int dx = 0; dx < dots.size(); dx++) {
        if (dots.get(dy).charAt(dx) == '#') {
          light(x + dx - blob.reach(), y + dy - blob.reach(), blob.role(), Layer.HEAD);
        }
      }
    }
  }

  /** A ring with a stroke through it would read as a full dot. */
  private void clear(int x, int y, int reach) {
    for (int cy = Math.max(0, y - reach); cy <= Math.min(height - 1, y + reach); cy++) {
      for (int cx = Math.max(0, x - reach); cx <= Math.min(width - 1, x + reach); cx++) {
        layers[cy * width + cx] = null;
      }
    }
  }

  private void dust(Dust dust) {
    Density density = Density.of(dust, width / WIDE, height / HIGH);
    int size = dust.isSparse() ? 2 : 1;
    for (Point point : dust.points()) {
      int x = (int) StrictMath.round(point.x());
      int y = (int) StrictMath.round(point.y());
      for (int i = 0; i < size * size; i++) {
        int dx = x + i % size;
        int dy = y + i / size;
        if (density.shows(dx, dy)) {
          light(dx, dy, dust.role(), Layer.CLOUD);
        }
      }
    }
  }

  private void light(int x, int y, Role role, Layer layer) {
    if (x < 0 || y < 0 || x >= width || y >= height) {
      return;
    }
    int dot = y * width + x;
    boolean over = layers[dot] == null || layer.compareTo(layers[dot]) > 0;
    // strokes of two colours on one line take turns, so that both are seen
    boolean turn = layer == layers[dot] && (x / (3 * WIDE) + y / (3 * HIGH)) % 2 == 1;
    if (over || turn) {
      layers[dot] = layer;
      roles[dot] = role;
    }
  }

  private Grid grid(int columns, int rows) {
    Grid grid = new Grid(columns, rows);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        cell(grid, column, row);
      }
    }
    return grid;
  }

  /** All dots of a cell in the colour of the uppermost; ground dots give way to all others. */
  private void cell(Grid grid, int column, int row) {
    Layer top = null;
    for (int y = row * HIGH; y < row * HIGH + HIGH; y++) {
      for (int x = column * WIDE; x < column * WIDE + WIDE; x++) {
        Layer layer = layers[y * width + x];
        if (layer != null && (top == null || layer.compareTo(top) > 0)) {
          top = layer;
        }
      }
    }
    if (top == null) {
      return;
    }
    int bits = 0;
    Map<Role, Integer> dots = new EnumMap<>(Role.class);
    for (int dy = 0; dy < HIGH; dy++) {
      for (int dx = 0; dx < WIDE; dx++) {
        int x = column * WIDE + dx;
        int y = row * HIGH + dy;
        Layer layer = layers[y * width + x];
        if (layer == null || givesWay(x, y, layer, top)) {
          continue;
        }
        bits |= 1 << (dy * WIDE + dx);
        if (layer == top) {
          dots.merge(roles[y * width + x], 1, Integer::sum);
        }
      }
    }
    if (bits != 0) {
      grid.set(column, row, glyphs.of(bits), winner(dots), top);
    }
  }

  private boolean givesWay(int x, int y, Layer layer, Layer top) {
    return layer.isGround() && (!top.isGround() && layer != Layer.CLOUD || isNearStroke(x, y));
  }

  private boolean isNearStroke(int x, int y) {
    for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
      for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
        Layer layer = layers[ny * width + nx];
        if (layer != null && !layer.isGround()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The answer if it is there, else the role with most dots, else the one named first. */
  private static Role winner(Map<Role, Integer> dots) {
    if (dots.containsKey(Role.ANSWER)) {
      return Role.ANSWER;
    }
    Role best = Role.TEXT;
    int most = 0;
    for (Map.Entry<Role, Integer> entry : dots.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }
}
