package dev.inkling.render.drawing;

import dev.inkling.render.StyledLine;
import java.util.List;

/**
 * Knows how one kind of picture is drawn: with characters for a screen, with strokes for a page.
 */
interface Drawer {

  /** The room SVG pictures are laid out in, in cells. */
  Size SVG_SHEET = new Size(64, 26);

  Size SVG_WIDE = new Size(100, 28);

  Size SVG_LONG = new Size(100, 1000);

  /** A block no wider and no higher than the room; no lines if there is too little of it. */
  List<StyledLine> lines(Size room);

  /** The room the picture makes good use of, given what there is. */
  default Size wanted(Size room) {
    return Blocks.size(lines(room));
  }

  /** The picture for a page. */
  SvgDrawing svg();
}
