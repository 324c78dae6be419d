package dev.inkling.render.drawing;

import dev.inkling.picture.Point;
import dev.inkling.render.drawing.Grid.Placed;

/** How well words stand beside a spot: how far off, and on which side. */
final class Reach {

  private static final double ASIDE = 5; // for standing on the wrong side
  private static final double OFF_LINE = 1.2; // a row, for words that could stand level with a tip
  private static final double LEVEL = 0.3; // arrows steeper than this carry words over or under

  private static final double CLOSE = 1.5; // a dot, for words nearer than they should be
  private static final double FAR = 0.5; // a dot, for words farther off
  private static final double MOST_GAP = 4;

  private Reach() {}

  /** What no place at this distance can cost less than. */
  static double costOfDistance(double distance) {
    return FAR * (distance - MOST_GAP);
  }

  static double cost(Wish.Kind kind, Wish.Spot spot, Placed place) {
    double distance = distance(spot.at(), place);
    double gap = gap(kind, spot, place);
    double off = distance < gap ? CLOSE * (gap - distance) : FAR * (distance - gap);
    Point way = Dots.unit(spot.at(), target(kind, spot, place));
    double aside = ASIDE * (1 - way.dot(spot.outward()));
    return off + aside + offLine(kind, spot, place);
  }

  /** Two columns beside a tip, one row above or below; closer to other strokes. */
  private static double gap(Wish.Kind kind, Wish.Spot spot, Placed place) {
    boolean level = row(spot) == place.row();
    switch (kind) {
      case TIP, POINT:
        return level ? MOST_GAP : 3;
      case SIDE:
        return level ? 3 : 2.5;
      default:
        return 2;
    }
  }

  private static double offLine(Wish.Kind kind, Wish.Spot spot, Placed place) {
    boolean mayBeLevel = StrictMath.abs(spot.outward().x()) >= LEVEL;
    return kind == Wish.Kind.TIP && mayBeLevel ? OFF_LINE * Math.abs(row(spot) - place.row()) : 0;
  }

  private static int row(Wish.Spot spot) {
    return (int) StrictMath.floor((spot.at().y() + 0.5) / Braille.HIGH);
  }

  /** What should lie outward: the nearest end of words at a tip, the middle of all others. */
  private static Point target(Wish.Kind kind, Wish.Spot spot, Placed place) {
    Extent box = box(place);
    double middle = (box.top() + box.bottom()) / 2;
    if (kind.isTip()) {
      return new Point(within(spot.at().x(), box.left() + 2, box.right() - 2), middle);
    }
    double reach = StrictMath.min(4, box.width() / 2); // long words may hang over
    double x = within(spot.at().x(), box.left() + reach, box.right() - reach);
    return new Point(kind == Wish.Kind.ANGLE ? (box.left() + box.right()) / 2 : x, middle);
  }

  static double distance(Point at, Placed place) {
    Extent box = box(place);
    double x = within(at.x(), box.left(), box.right());
    double y = within(at.y(), box.top(), box.bottom());
    return at.minus(new Point(x, y)).length();
  }

  private static Extent box(Placed place) {
    return new Extent(
        place.column() * Braille.WIDE,
        place.row() * Braille.HIGH,
        place.end() * Braille.WIDE - 1,
        place.row() * Braille.HIGH + 3);
  }

  private static double within(double value, double low, double high) {
    return StrictMath.max(low, StrictMath.min(StrictMath.max(low, high), value));
  }
}
