package dev.inkling.render.drawing;

import dev.inkling.picture.Plane;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import java.util.List;

/** Draws a plane: strokes in braille or typewriter characters, words where they find room. */
final class PlaneRenderer implements Drawer {

  private static final Size SMALLEST = new Size(20, 6);
  private static final Size LARGEST = new Size(200, 60);
  private static final Size GOOD = new Size(44, 16); // beside a working, on a screen of 80 columns

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
    if (composition.labels().dropped() > 0) {
      return List.of();
    }
    List<StyledLine> lines = composition.grid().lines();
    // a plain drawing keeps its place on the sheet, so that moving ones hold still
    return plane.axes() ? Blocks.cropped(lines) : lines;
  }

  @Override
  public Size wanted(Size room) {
    int columns = Math.min(room.columns(), Math.max(GOOD.columns(), room.columns() / 2));
    int rows = Math.min(room.rows(), Math.max(GOOD.rows(), columns * 2 / 5));
    return Blocks.size(lines(new Size(columns, rows)));
  }

  @Override
  public String svg() {
    Composer composer = new Composer(plane, SVG_SHEET.columns(), SVG_SHEET.rows(), profile);
    return SvgPlane.document(composer.compose(), plane);
  }
}
