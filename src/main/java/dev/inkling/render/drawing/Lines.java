package dev.inkling.render.drawing;

import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Background;
import dev.inkling.render.Profile.Colours;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a grid on a sheet: faint and dotted where the screen can be faint, else only dots
 * where they cross, so that a grid is never as loud as what stands in it.
 */
final class Lines {

  private static final double LEAST_PITCH = 3; // dots from line to line

  private Lines() {}

  static List<Stroke> of(
      Shape.Lattice lattice, Role role, View view, Extent world, Profile profile) {
    double scale = view.unit();
    double longest = StrictMath.max(lattice.first().length(), lattice.second().length());
    if (!(longest * scale >= LEAST_PITCH)) {
      return List.of();
    }
    boolean faint = profile.background() != Background.UNKNOWN;
    boolean hues = profile.colours().compareTo(Colours.INDEXED_256) <= 0;
    boolean lines = faint && (hues || profile.colours() == Colours.BASIC_16 && role != Role.GRID);
    if (lines && profile.glyphs() == Profile.Glyphs.UNICODE) {
      return lines(lattice, role, view, world);
    }
    return role == Role.GRID ? List.of() : crossings(lattice, role, view, world);
  }

  private static List<Stroke> lines(Shape.Lattice lattice, Role role, View view, Extent world) {
    Dash dash = role == Role.GRID ? Dash.SPARSE : Dash.DOTTED;
    List<Stroke> strokes = new ArrayList<>();
    for (int i = lattice.low(); i <= lattice.high(); i++) {
      Point along = lattice.second().times(i);
      Point across = lattice.first().times(i);
      line(along, lattice.first(), lattice, world)
          .ifPresent(l -> add(strokes, l, role, view, dash));
      line(across, lattice.second(), lattice, world)
          .ifPresent(l -> add(strokes, l, role, view, dash));
    }
    return strokes;
  }

  private static Optional<Line> line(
      Point through, Point step, Shape.Lattice lattice, Extent world) {
    Point from = through.plus(step.times(lattice.low()));
    Point to = through.plus(step.times(lattice.high()));
    return from.equals(to) ? Optional.empty() : new Line(from, to).within(world);
  }

  private static void add(List<Stroke> strokes, Line line, Role role, View view, Dash dash) {
    Point from = view.dots(line.from());
    Point to = view.dots(line.to());
    strokes.add(Stroke.line(from, to, role, Layer.GRID).dashed(dash));
  }

  private static List<Stroke> crossings(Shape.Lattice lattice, Role role, View view, Extent world) {
    List<Stroke> strokes = new ArrayList<>();
    for (int i = lattice.low(); i <= lattice.high(); i++) {
      for (int j = lattice.low(); j <= lattice.high(); j++) {
        Point at = lattice.first().times(i).plus(lattice.second().times(j));
        if (world.holds(at)) {
          Point dot = view.dots(at);
          strokes.add(Stroke.line(dot, dot, role, Layer.GRID));
        }
      }
    }
    return strokes;
  }
}
