package dev.inkling.render.drawing;

import dev.inkling.picture.Mark;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.render.Profile;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A plane that moves, on one sheet: one view for all of its moments, so that nothing jumps but what
 * moves, and words that keep their side of a tip for as long as that is good.
 *
 * <p>What is drawn at a time depends on that time alone, however many moments are skipped.
 */
final class MovingPlane {

  private static final int KEYS = 24; // moments that are laid out before the first is shown
  private static final int SHRINKS = 6;
  private static final double SHRINK = 0.92;
  private static final double LEAST = 12; // dots, below which nothing is seen

  private final Motion motion;
  private final Profile profile;
  private final Bounds bounds;
  private final View view;
  private final Size sheet;
  private final List<List<Labels.Slot>> slots = new ArrayList<>();

  private MovingPlane(Motion motion, Profile profile, Bounds bounds, View view, Size sheet) {
    this.motion = motion;
    this.profile = profile;
    this.bounds = bounds;
    this.view = view;
    this.sheet = sheet;
  }

  /** As large as the room allows; nothing if that is too small, or if no plane moves here. */
  static Optional<MovingPlane> of(Motion motion, Size room, Profile profile) {
    List<Plane> planes = new ArrayList<>();
    for (int i = 0; i <= KEYS; i++) {
      if (!(motion.frame((double) i / KEYS) instanceof Plane plane)) {
        return Optional.empty();
      }
      planes.add(plane);
    }
    Extent world = Bounds.of(planes.get(0)).world();
    for (Plane plane : planes) {
      world = world.with(Bounds.of(plane).world());
    }
    double larger = StrictMath.max(world.width(), world.height());
    Bounds bounds = new Bounds(world, larger > 0 ? larger : 1);
    List<Plane> shown = planes.stream().allMatch(MovingPlane::isBare) ? outline(planes) : planes;
    List<Setting> settings =
        shown.stream().map(plane -> new Setting(plane, bounds, profile)).toList();
    return largest(motion, settings, room, profile);
  }

  /** Strokes alone, which take just the room of their points at any scale. */
  private static boolean isBare(Plane plane) {
    return !plane.axes()
        && plane.marks().stream()
            .allMatch(mark -> mark.label().isEmpty() && !points(mark.shape()).isEmpty());
  }

  private static List<Point> points(Shape shape) {
    return shape instanceof Shape.Path path
        ? path.points()
        : shape instanceof Shape.Segment line ? List.of(line.from(), line.to()) : List.of();
  }

  /** What stands in for all of them where only their room matters. */
  private static List<Plane> outline(List<Plane> planes) {
    Extent all =
        planes.stream()
            .flatMap(plane -> plane.marks().stream())
            .flatMap(mark -> points(mark.shape()).stream())
            .map(Extent::of)
            .reduce(Extent::with)
            .orElseThrow();
    Point low = new Point(all.left(), all.top());
    Point high = new Point(all.right(), all.bottom());
    Mark outline = Mark.of("outline", new Shape.Segment(low, high, false), Role.FAINT);
    return List.of(new Plane(List.of(outline), false, planes.get(0).description()));
  }

  /** A little smaller until the words of every key moment find a place. */
  private static Optional<MovingPlane> largest(
      Motion motion, List<Setting> settings, Size room, Profile profile) {
    Bounds bounds = settings.get(0).bounds();
    double most = Math.max(room.columns() * Braille.WIDE, room.rows() * Braille.HIGH);
    double span =
        Spans.largest(most, middle -> fits(around(settings, View.of(bounds.size(), middle)), room));
    for (int i = 0; i < SHRINKS && span >= LEAST; i++) {
      View centred = View.of(bounds.size(), Spans.snapped(span, bounds.size()));
      Extent extent = around(settings, centred);
      Size sheet = sheet(extent);
      View view = Setting.placed(centred, extent, sheet);
      MovingPlane moving = new MovingPlane(motion, profile, bounds, view, sheet);
      if (moving.findsPlaces(settings)) {
        return Optional.of(moving);
      }
      span *= SHRINK;
    }
    return Optional.empty();
  }

  private static Extent around(List<Setting> settings, View view) {
    Extent extent = settings.get(0).around(view, Room.BESIDE);
    for (Setting setting : settings) {
      extent = extent.with(setting.around(view, Room.BESIDE));
    }
    return extent;
  }

  private static boolean fits(Extent extent, Size room) {
    Size sheet = sheet(extent);
    return sheet.columns() <= room.columns() && sheet.rows() <= room.rows();
  }

  private static Size sheet(Extent extent) {
    return new Size(
        PanelsLayout.cells(extent.width(), Braille.WIDE),
        PanelsLayout.cells(extent.height(), Braille.HIGH));
  }

  /** Whether no words are left out in any key moment; keeps where they stand. */
  private boolean findsPlaces(List<Setting> settings) {
    List<Labels.Slot> before = List.of();
    for (Setting setting : settings) {
      Composition drawn = setting.on(view, sheet.columns(), sheet.rows(), before);
      if (drawn.labels().dropped() > 0) {
        return false;
      }
      before = Labels.slots(drawn.sketch().wishes(), drawn.labels());
      slots.add(before);
    }
    return true;
  }

  Size sheet() {
    return sheet;
  }

  /** The moment of a time from 0 to 1. */
  Composition at(double time) {
    int key = (int) StrictMath.floor(time * KEYS);
    boolean named = slots.size() > KEYS; // strokes alone have no words to keep
    List<Labels.Slot> before =
        named && key > 0 ? slots.get(time * KEYS == key ? key - 1 : key) : List.of();
    Plane plane = (Plane) motion.frame(time);
    return new Setting(plane, bounds, profile).on(view, sheet.columns(), sheet.rows(), before);
  }
}
