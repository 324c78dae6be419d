package dev.inkling.render.drawing;

import dev.inkling.picture.Plane;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import java.util.ArrayList;
import java.util.List;

/** Draws a plane: strokes in braille or typewriter characters, words where they find room. */
final class PlaneRenderer implements Drawer {

  private static final Size SMALLEST = new Size(20, 6);
  private static final Size LARGEST = new Size(200, 60);
  private static final Size GOOD = new Size(44, 16); // beside a working, on a screen of 80 columns

  private static final int NOTE = 1;

  private final Plane plane;
  private final Profile profile;

  PlaneRenderer(Plane plane, Profile profile) {
    this.plane = plane;
    this.profile = profile;
  }

  @Override
  public List<StyledLine> lines(Size room) {
    if (plane.marks().isEmpty()
        || room.columns() < SMALLEST.columns()
        || room.rows() < SMALLEST.rows()) {
      return List.of();
    }
    int columns = Math.min(room.columns(), LARGEST.columns());
    int rows = Math.min(room.rows(), LARGEST.rows());
    Composition composition = new Composer(plane, columns, rows, profile).compose();
    if (composition.labels().unnamed() > 0) {
      composition = new Composer(plane, columns, rows - NOTE, profile).compose();
    }
    if (composition.labels().dropped() > 0) {
      return List.of();
    }
    List<StyledLine> lines = composition.grid().lines();
    // a plain drawing keeps its place on the sheet, so that moving ones hold still
    return noted(plane.axes() ? Blocks.cropped(lines) : lines, composition.labels(), columns);
  }

  /** A crowd of points has no room for every name; the picture says so. */
  private List<StyledLine> noted(List<StyledLine> lines, Labels.Result labels, int columns) {
    if (labels.unnamed() == 0) {
      return lines;
    }
    long all = plane.marks().stream().filter(mark -> mark.label().isPresent()).count();
    String note = labels.unnamed() + " of " + all + " names left out for want of room";
    List<StyledLine> noted = new ArrayList<>(lines);
    noted.add(Cut.to(columns, StyledLine.of(note, Style.DIM), profile));
    return noted;
  }

  @Override
  public Size wanted(Size room) {
    int columns = Math.min(room.columns(), Math.max(GOOD.columns(), room.columns() / 2));
    int rows = Math.min(room.rows(), Math.max(GOOD.rows(), columns * 2 / 5));
    return Blocks.size(lines(new Size(columns, rows)));
  }

  @Override
  public SvgDrawing svg() {
    Composer composer = new Composer(plane, SVG_SHEET.columns(), SVG_SHEET.rows(), profile);
    return SvgPlane.draw(composer.compose());
  }
}
