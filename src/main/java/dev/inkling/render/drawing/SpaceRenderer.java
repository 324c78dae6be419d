package dev.inkling.render.drawing;

import dev.inkling.picture.Mark;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Point3;
import dev.inkling.picture.Shape;
import dev.inkling.picture.Space;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws three directions on a flat sheet: x to the right, y to the back, z up, always seen from the
 * same side, so that pictures can be compared.
 */
final class SpaceRenderer implements Drawer {

  private static final Point X = new Point(0.94, -0.22);
  private static final Point Y = new Point(0.5, 0.4);
  private static final Point Z = new Point(0, 1);
  private static final double BEYOND = 1.15; // of the farthest reach, where an axis ends
  private static final int MOST_LINES = 8; // of the floor's grid

  private final Space space;
  private final Profile profile;

  SpaceRenderer(Space space, Profile profile) {
    this.space = space;
    this.profile = profile;
  }

  @Override
  public List<StyledLine> lines(Size room) {
    return drawer().lines(room);
  }

  @Override
  public Size wanted(Size room) {
    return drawer().wanted(room);
  }

  @Override
  public SvgDrawing svg() {
    return drawer().svg();
  }

  private Drawer drawer() {
    return new PlaneRenderer(flat(), profile);
  }

  private static Point seen(Point3 at) {
    return X.times(at.x()).plus(Y.times(at.y())).plus(Z.times(at.z()));
  }

  /** The same marks in the plane of the sheet. */
  private Plane flat() {
    List<Mark> marks = new ArrayList<>();
    double reach = space.arrows().stream().mapToDouble(one -> one.to().reach()).max().orElse(0);
    double end = reach > 0 ? reach * BEYOND : 1;
    floor(reach, marks);
    axis("x", new Point3(end, 0, 0), marks);
    axis("y", new Point3(0, end, 0), marks);
    axis("z", new Point3(0, 0, end), marks);
    space.arrows().forEach(one -> drops(one, marks));
    for (Space.Arrow one : space.arrows()) {
      Shape arrow = new Shape.Arrow(Point.ORIGIN, seen(one.to()));
      marks.add(Mark.of(one.id(), arrow, one.role()).labelled(one.label()));
    }
    return new Plane(marks, false, space.description());
  }

  /** A grid of whole steps under all arrows. */
  private void floor(double reach, List<Mark> marks) {
    double low = 0;
    double high = 0;
    for (Space.Arrow one : space.arrows()) {
      low = StrictMath.min(low, StrictMath.min(one.to().x(), one.to().y()));
      high = StrictMath.max(high, StrictMath.max(one.to().x(), one.to().y()));
    }
    if (reach > 0) {
      double step = Ticks.step(low, high > low ? high : low + reach, MOST_LINES / 2);
      int first = (int) StrictMath.floor(low / step + 1e-9);
      int last = (int) StrictMath.ceil(high / step - 1e-9);
      Shape grid =
          new Shape.Lattice(X.times(step), Y.times(step), first, Math.max(first + 1, last));
      marks.add(Mark.of("floor", grid, Role.GRID));
    }
  }

  private static void axis(String name, Point3 to, List<Mark> marks) {
    Shape line = new Shape.Path(List.of(Point.ORIGIN, seen(to)));
    marks.add(Mark.of(name + " axis", line, Role.FAINT).labelled(Text.dim(name)));
  }

  /** From the tip to the floor, and from there to both axes. */
  private static void drops(Space.Arrow arrow, List<Mark> marks) {
    Point3 tip = arrow.to();
    Point3 foot = tip.onFloor();
    Role role = construction(arrow.role());
    if (tip.z() != 0) {
      marks.add(dashed(arrow.id() + " height", tip, foot, role));
    }
    if (tip.x() != 0 && tip.y() != 0) {
      marks.add(dashed(arrow.id() + " to x", foot, new Point3(tip.x(), 0, 0), role));
      marks.add(dashed(arrow.id() + " to y", foot, new Point3(0, tip.y(), 0), role));
    }
  }

  private static Mark dashed(String id, Point3 from, Point3 to, Role role) {
    return Mark.of(id, new Shape.Segment(seen(from), seen(to), true), role);
  }

  private static Role construction(Role role) {
    return switch (role) {
      case FIRST -> Role.FIRST_CONSTRUCTION;
      case SECOND -> Role.SECOND_CONSTRUCTION;
      case ANSWER -> Role.ANSWER_CONSTRUCTION;
      default -> Role.DIM;
    };
  }
}
