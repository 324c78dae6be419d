package dev.inkling.render.drawing;

import dev.inkling.picture.Mark;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the marks of a plane into strokes: knows how a vector, a shadow or an angle is drawn. */
final class Draughtsman implements Shape.Visitor<Void> {

  private static final double LEAST_ARROW = 1.5; // dots; shorter ones are points
  private static final double RIGHT_ANGLE = 4;
  private static final int MANY = 8; // arrows from which heads are small
  private static final double[] ON_SHAFT = {0.8, 0.6, 0.45};
  private static final double[] ALONG = {0.5, 0.35, 0.65, 0.2, 0.8, 0.0, 1.0};

  private final View view;
  private final Extent world;
  private final Profile profile;
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<Stroke> squares = new ArrayList<>();
  private final List<Head> heads = new ArrayList<>();
  private final List<Blob> blobs = new ArrayList<>();
  private final List<Dust> dust = new ArrayList<>();
  private final List<Wish> wishes = new ArrayList<>();
  private final boolean dense;
  private Mark mark;

  private Draughtsman(View view, Extent world, Profile profile, List<Mark> marks) {
    this.view = view;
    this.dense = marks.stream().filter(mark -> mark.shape() instanceof Shape.Arrow).count() > MANY;
    this.world = world;
    this.profile = profile;
    this.mark = marks.get(0);
  }

  /**
   * What the marks look like at a scale.
   *
   * @param world where the plane ends, for lines that would go on for ever
   */
  static Sketch sketch(Plane plane, Extent world, View view, Profile profile) {
    if (plane.marks().isEmpty()) {
      return new Sketch(List.of(), List.of(), List.of(), List.of(), List.of());
    }
    Draughtsman hand = new Draughtsman(view, world, profile, plane.marks());
    for (Mark mark : plane.marks()) {
      hand.mark = mark;
      mark.shape().accept(hand);
    }
    return new Sketch(hand.strokes, hand.clearHeads(), hand.blobs, hand.dust, hand.wishes);
  }

  /** Heads without the barbs that would blot out the mark of a right angle. */
  private List<Head> clearHeads() {
    List<Head> clear = new ArrayList<>(heads);
    for (Stroke square : squares) {
      Point one = square.points().get(0);
      Point two = square.points().get(2);
      Point middle = one.plus(two).times(0.5);
      double side = one.minus(two).length() / 2 + 0.5;
      clear.replaceAll(head -> head.clearOf(middle, side));
    }
    return clear;
  }

  @Override
  public Void arrow(Shape.Arrow arrow) {
    Point from = view.dots(arrow.from());
    Point to = view.dots(arrow.to());
    double length = to.minus(from).length();
    if (length < LEAST_ARROW) {
      blobs.add(new Blob(to, mark.role()));
      Point outward = arrow.to().equals(arrow.from()) ? Dots.UP_RIGHT : Dots.unit(from, to);
      wish(Wish.Kind.TIP, to, outward);
      return null;
    }
    Point direction = Dots.unit(from, to);
    strokes.add(Stroke.line(from, to, mark.role(), Layer.VECTOR));
    heads.add(Head.of(to, direction, length, mark.role(), dense));
    alongside(from, to, direction);
    return null;
  }

  @Override
  public Void segment(Shape.Segment segment) {
    Point from = view.dots(segment.from());
    Point to = view.dots(segment.to());
    Stroke line = Stroke.line(from, to, mark.role(), layer(segment.dashed()));
    strokes.add(segment.dashed() ? line.dashed(Dash.DASHED) : line);
    beside(from, to, Dots.normal(from, to));
    return null;
  }

  @Override
  public Void dimension(Shape.Dimension dimension) {
    Measure measure =
        Measure.of(
            view.dots(dimension.from()),
            view.dots(dimension.to()),
            view.dots(dimension.awayFrom()));
    strokes.addAll(measure.strokes(mark.role()));
    beside(measure.from(), measure.to(), measure.outward());
    return null;
  }

  @Override
  public Void rightAngle(Shape.RightAngle angle) {
    Point corner = view.dots(angle.corner());
    Point along = view.dots(angle.along());
    Point up = view.dots(angle.up());
    double leg = StrictMath.min(along.minus(corner).length(), up.minus(corner).length());
    double side = StrictMath.min(RIGHT_ANGLE, leg / 4);
    if (side >= 2) {
      square(corner, Dots.unit(corner, along), Dots.unit(corner, up), side);
    }
    wish(Wish.Kind.SIDE, corner, Dots.unit(up, corner));
    return null;
  }

  private void square(Point corner, Point along, Point up, double side) {
    Point one = corner.plus(along.times(side));
    Point two = corner.plus(up.times(side));
    List<Point> points = List.of(one, one.plus(up.times(side)), two);
    Stroke square = new Stroke(points, mark.role(), Layer.ANGLE, Dash.SOLID, true);
    squares.add(square);
    strokes.add(square);
  }

  @Override
  public Void arc(Shape.Arc arc) {
    Sector sector = Sector.of(view.dots(arc.corner()), view.dots(arc.from()), view.dots(arc.to()));
    if (sector.isRight()) {
      Point along = Dots.unit(sector.corner(), view.dots(arc.from()));
      Point up = Dots.unit(sector.corner(), view.dots(arc.to()));
      square(sector.corner(), along, up, RIGHT_ANGLE);
    } else if (sector.isWide()) {
      strokes.add(new Stroke(sector.points(), mark.role(), Layer.ANGLE, Dash.SOLID, false));
    }
    Point inside = sector.isRight() ? sector.at(RIGHT_ANGLE * 1.4) : sector.middle();
    wish(Wish.Kind.ANGLE, inside, sector.bisector());
    return null;
  }

  @Override
  public Void spot(Shape.Spot spot) {
    Point at = view.dots(spot.at());
    blobs.add(new Blob(at, mark.role(), spot.form()));
    wish(Wish.Kind.POINT, at, Dots.UP_RIGHT);
    return null;
  }

  @Override
  public Void path(Shape.Path path) {
    List<Point> points = path.points().stream().map(view::dots).toList();
    if (!points.isEmpty()) {
      Dash dash = path.dotted() ? Dash.LOOSE : Dash.SOLID;
      strokes.add(new Stroke(points, mark.role(), layer(path.dotted()), dash, false));
      wish(Wish.Kind.SIDE, points.get(points.size() - 1), Dots.UP_RIGHT);
    }
    return null;
  }

  @Override
  public Void cloud(Shape.Cloud cloud) {
    List<Point> points = cloud.points().stream().map(view::dots).toList();
    dust.add(new Dust(points, mark.role()));
    if (!points.isEmpty()) {
      wish(Wish.Kind.SIDE, points.get(0), Dots.UP_RIGHT);
    }
    return null;
  }

  @Override
  public Void lattice(Shape.Lattice lattice) {
    strokes.addAll(Lines.of(lattice, mark.role(), view, world, profile));
    return null;
  }

  private Layer layer(boolean dashed) {
    switch (mark.role()) {
      case GRID:
        return Layer.GRID;
      case FAINT:
        return Layer.AXIS;
      case FIRST_CONSTRUCTION, SECOND_CONSTRUCTION, ANSWER_CONSTRUCTION, DIM:
        return Layer.CONSTRUCTION;
      default:
        return dashed ? Layer.CONSTRUCTION : Layer.VECTOR;
    }
  }

  private void wish(Wish.Kind kind, Point at, Point outward) {
    words()
        .ifPresent(line -> wishes.add(new Wish(line, List.of(new Wish.Spot(at, outward)), kind)));
  }

  /** At the tip, or else on either side of the shaft. */
  private void alongside(Point from, Point to, Point direction) {
    Point across = Dots.normal(from, to);
    List<Wish.Spot> spots = new ArrayList<>(List.of(new Wish.Spot(to, direction)));
    for (double part : ON_SHAFT) {
      Point at = from.plus(to.minus(from).times(part));
      spots.add(new Wish.Spot(at, across.times(-1)));
      spots.add(new Wish.Spot(at, across));
    }
    words().ifPresent(line -> wishes.add(new Wish(line, spots, Wish.Kind.TIP)));
  }

  private void beside(Point from, Point to, Point outward) {
    List<Wish.Spot> spots = new ArrayList<>();
    for (double part : ALONG) {
      spots.add(new Wish.Spot(from.plus(to.minus(from).times(part)), outward));
    }
    words().ifPresent(line -> wishes.add(new Wish(line, spots, Wish.Kind.SIDE)));
  }

  private Optional<StyledLine> words() {
    return mark.label()
        .map(StyledLine::of)
        .map(line -> line.in(profile.glyphs()))
        .filter(line -> line.width() > 0);
  }
}
