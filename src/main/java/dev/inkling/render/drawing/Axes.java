package dev.inkling.render.drawing;

import dev.inkling.picture.Point;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.drawing.Grid.Placed;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The two axes and, where the numbers are small and whole, their ticks.
 *
 * @param world what is drawn between, in world coordinates
 * @param step between ticks in the world; 0 for none
 */
record Axes(Extent world, double step) {

  private static final double BEYOND = 5; // dots an axis runs on behind the last thing
  private static final int MOST_TICKS = 8;
  private static final double LEAST_PITCH = 8; // dots between ticks

  /** Ticks at whole numbers if there are few of them. */
  static Axes of(Extent world) {
    double most =
        StrictMath.max(
            StrictMath.max(-world.left(), world.right()),
            StrictMath.max(-world.top(), world.bottom()));
    double range = StrictMath.max(world.width(), world.height());
    return new Axes(world, most >= 1 && range <= MOST_TICKS ? 1 : 0);
  }

  List<Stroke> strokes(View view, Profile profile) {
    Dash dash = dash(profile);
    Point low = view.dots(new Point(world.left(), world.top()));
    Point high = view.dots(new Point(world.right(), world.bottom()));
    double x = view.originX();
    double y = view.originY();
    List<Stroke> strokes = new ArrayList<>();
    strokes.add(axis(new Point(low.x() - BEYOND, y), new Point(high.x() + BEYOND, y), dash));
    strokes.add(axis(new Point(x, low.y() + BEYOND), new Point(x, high.y() - BEYOND), dash));
    if (hasTicks(view)) {
      for (int i : ticks(world.left(), world.right())) {
        double at = view.dots(new Point(i * step, 0)).x();
        strokes.add(axis(new Point(at, y - 1), new Point(at, y), Dash.SOLID).asDetail());
      }
      for (int i : ticks(world.top(), world.bottom())) {
        double at = view.dots(new Point(0, i * step)).y();
        strokes.add(axis(new Point(x, at), new Point(x + 1, at), Dash.SOLID).asDetail());
      }
    }
    return strokes;
  }

  /** Faint where the screen can be faint, else dotted: an axis is never as loud as a vector. */
  private static Dash dash(Profile profile) {
    boolean faint =
        profile.background() != Profile.Background.UNKNOWN
            && profile.colours().compareTo(Profile.Colours.BASIC_16) <= 0;
    return faint ? Dash.SOLID : Dash.SPARSE;
  }

  private static Stroke axis(Point from, Point to, Dash dash) {
    return Stroke.line(from, to, Role.FAINT, Layer.AXIS).dashed(dash);
  }

  boolean hasTicks(View view) {
    return step > 0 && step * view.unit() >= LEAST_PITCH;
  }

  /** Whether all lies left of the upright axis, so that its numbers stand on the right. */
  private boolean isLeft() {
    return world.right() <= 0 && world.left() < 0;
  }

  /** Whether all lies below the level axis, so that its numbers stand above. */
  private boolean isBelow() {
    return world.bottom() <= 0 && world.top() < 0;
  }

  /** Room for the numbers beside both axes. */
  Extent around(Extent extent, View view) {
    if (!hasTicks(view)) {
      return extent;
    }
    double aside = 4.0 * Braille.WIDE;
    double under = 1.5 * Braille.HIGH;
    Point origin = view.dots(Point.ORIGIN);
    return extent.with(
        origin.plus(new Point(isLeft() ? aside : -aside, isBelow() ? -under : under)));
  }

  private int[] ticks(double low, double high) {
    int first = (int) StrictMath.ceil(low / step - 1e-9);
    int last = (int) StrictMath.floor(high / step + 1e-9);
    return IntStream.rangeClosed(first, last).filter(i -> i != 0).toArray();
  }

  /** Puts the numbers of each axis on the sheet, on its usual side or the other, if all fit. */
  void number(Grid grid, View view, Profile.Glyphs glyphs) {
    if (!hasTicks(view)) {
      return;
    }
    int axisRow = Math.floorDiv(view.originY(), Braille.HIGH);
    for (boolean above : new boolean[] {isBelow(), !isBelow()}) {
      List<Placed> along = new ArrayList<>();
      for (int i : ticks(world.left(), world.right())) {
        StyledLine number = number(i, glyphs);
        int column = (int) StrictMath.floor(view.dots(new Point(i * step, 0)).x() / Braille.WIDE);
        int row = above ? axisRow - 1 : axisRow + 1;
        along.add(Placed.at(column - number.width() / 2, row, number));
      }
      if (putIfAll(along, grid, isTight(glyphs, above == isBelow()))) {
        break;
      }
    }
    int axisColumn = Math.floorDiv(view.originX(), Braille.WIDE);
    for (boolean right : new boolean[] {isLeft(), !isLeft()}) {
      List<Placed> beside = new ArrayList<>();
      for (int i : ticks(world.top(), world.bottom())) {
        StyledLine number = number(i, glyphs);
        int row = (int) StrictMath.floor(view.dots(new Point(0, i * step)).y() / Braille.HIGH);
        int column = right ? axisColumn + 2 : axisColumn - 1 - number.width();
        beside.add(Placed.at(column, row, number));
      }
      if (putIfAll(beside, grid, isTight(glyphs, right == isLeft()))) {
        return;
      }
    }
  }

  private static StyledLine number(int value, Profile.Glyphs glyphs) {
    String digits = (value < 0 ? "−" : "") + Math.abs(value);
    return StyledLine.of(digits, Style.DIM).in(glyphs);
  }

  /** Whether a stroke may stand right beside a number: a letter would be read as part of it. */
  private static boolean isTight(Profile.Glyphs glyphs, boolean usual) {
    return usual && glyphs != Profile.Glyphs.ASCII;
  }

  /** All or none: a gap in a row of numbers would ask to be read. */
  private static boolean putIfAll(List<Placed> numbers, Grid grid, boolean tight) {
    boolean free =
        numbers.stream()
            .allMatch(number -> isFree(number, grid) && (tight || !isTouched(number, grid)));
    if (free) {
      numbers.forEach(grid::label);
    }
    return free;
  }

  private static boolean isFree(Placed number, Grid grid) {
    if (number.column() < 0 || number.end() > grid.columns()) {
      return false;
    }
    if (number.row() < 0 || number.row() >= grid.rows()) {
      return false;
    }
    for (int column = number.column(); column < number.end(); column++) {
      if (grid.layer(column, number.row()).isPresent()) {
        return false;
      }
    }
    return grid.labels().stream().noneMatch(number::meets);
  }

  /** Whether characters of a stroke, other than of the ground, stand right beside a number. */
  private static boolean isTouched(Placed number, Grid grid) {
    return isTouched(number.column() - 1, number.row(), grid)
        || isTouched(number.end(), number.row(), grid);
  }

  private static boolean isTouched(int column, int row, Grid grid) {
    boolean inside = column >= 0 && column < grid.columns();
    return inside && grid.layer(column, row).filter(layer -> !layer.isGround()).isPresent();
  }
}
