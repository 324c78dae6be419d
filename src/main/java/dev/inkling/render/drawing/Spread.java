package dev.inkling.render.drawing;

import dev.inkling.picture.Point;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import java.util.List;

/**
 * A page of drawings and words at their places: what panels, charts and networks come to before
 * they meet a device.
 */
record Spread(List<Part> parts, List<Grid.Placed> words) {

  Spread {
    parts = List.copyOf(parts);
    words = List.copyOf(words);
  }

  /** A drawing and the cell its sheet begins at. */
  record Part(Composition drawing, int column, int row) {}

  List<StyledLine> lines(Profile profile) {
    int rows = 0;
    for (Part part : parts) {
      rows = Math.max(rows, part.row() + part.drawing().grid().rows());
    }
    for (Grid.Placed one : words) {
      rows = Math.max(rows, one.row() + 1);
    }
    Sheet sheet = new Sheet(rows);
    for (Part part : parts) {
      sheet.put(part.drawing().grid().lines(), part.column(), part.row());
    }
    for (Grid.Placed one : words) {
      sheet.put(List.of(one.words().in(profile.glyphs())), one.column(), one.row());
    }
    return Blocks.cropped(sheet.lines());
  }

  SvgDrawing svg() {
    SvgSheet sheet = new SvgSheet();
    Extent drawn = Extent.of(Point.ORIGIN);
    for (Part part : parts) {
      drawn = drawn.with(SvgPlane.draw(part.drawing(), sheet, part.column(), part.row()));
    }
    for (Grid.Placed one : words) {
      drawn = drawn.with(sheet.words(one, 0, 0));
    }
    return new SvgDrawing(sheet, drawn);
  }
}
