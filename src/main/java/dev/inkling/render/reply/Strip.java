package dev.inkling.render.reply;

import dev.inkling.picture.Picture;
import dev.inkling.render.StyledLine;
import dev.inkling.render.drawing.PictureRenderer;
import java.util.ArrayList;
import java.util.List;

/** Small images from left to right, as many rows of them as they need. */
final class Strip {

  private static final int GAP = 4;

  private final PictureRenderer renderer;

  Strip(PictureRenderer renderer) {
    this.renderer = renderer;
  }

  /** No lines if one of them finds no room. */
  List<StyledLine> lines(List<Picture> pictures, int columns, int rows) {
    List<StyledLine> all = new ArrayList<>();
    Box row = new Box(List.of(), 0);
    for (Picture picture : pictures) {
      List<StyledLine> block = renderer.render(picture, columns, rows);
      if (block.isEmpty()) {
        return List.of();
      }
      Box box = new Box(block, 0);
      boolean fits = row.height() == 0 || row.width() + GAP + box.width() <= columns;
      if (!fits) {
        ResultLayout.append(all, row.lines());
        row = new Box(List.of(), 0);
      }
      Box gap = Box.of(StyledLine.of(" ".repeat(GAP)));
      row = row.height() == 0 ? box : Box.row(List.of(row, gap, box));
    }
    ResultLayout.append(all, row.lines());
    return all;
  }
}
