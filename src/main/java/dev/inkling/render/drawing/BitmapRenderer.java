package dev.inkling.render.drawing;

import dev.inkling.math.Matrix;
import dev.inkling.picture.Bitmap;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Background;
import dev.inkling.render.Profile.Colours;
import dev.inkling.render.Profile.Glyphs;
import dev.inkling.render.Shade;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import java.util.ArrayList;
import java.util.List;

/** Draws numbers as ink: with numbers in large pixels, in half blocks, or in characters. */
final class BitmapRenderer {

  private static final int MOST_NUMBERED = 4; // pixels a side with numbers in them
  private static final int GOOD = 24; // columns a picture takes if it may choose

  private final Profile profile;

  BitmapRenderer(Profile profile) {
    this.profile = profile;
  }

  List<StyledLine> render(Bitmap bitmap, Size room) {
    Size paper = bitmap.caption().isEmpty() ? room : new Size(room.columns(), room.rows() - 2);
    Matrix pixels = bitmap.pixels();
    if (mayBeNumbered(bitmap, paper)) {
      return captioned(new NumberedPixels(profile).lines(bitmap), bitmap, "");
    }
    for (int factor = 1; factor <= Math.max(pixels.rows(), pixels.columns()); factor++) {
      InkGrid ink = InkGrid.of(pixels, bitmap.ink(), factor);
      List<StyledLine> lines = usesBlocks() ? blocks(ink, paper) : typed(ink, paper);
      if (!lines.isEmpty()) {
        return captioned(lines, bitmap, factor == 1 ? "" : ink.shrunkFrom(pixels));
      }
      if (ink.columns() <= MOST_NUMBERED) {
        break;
      }
    }
    return List.of();
  }

  private static boolean mayBeNumbered(Bitmap bitmap, Size paper) {
    Matrix pixels = bitmap.pixels();
    return bitmap.numbers()
        && Math.max(pixels.rows(), pixels.columns()) <= MOST_NUMBERED
        && pixels.columns() * NumberedPixels.WIDE <= paper.columns()
        && pixels.rows() * NumberedPixels.HIGH <= paper.rows()
        && NumberedPixels.fits(pixels);
  }

  /** Whether colours of ink can be shown: they are mixed with a known ground. */
  private boolean usesBlocks() {
    boolean many =
        profile.colours() == Colours.TRUECOLOR || profile.colours() == Colours.INDEXED_256;
    boolean known = profile.background() != Background.UNKNOWN;
    return many && known && profile.glyphs() == Glyphs.UNICODE;
  }

  /** Square pixels of half a cell each, or a whole number of times as large. */
  private static List<StyledLine> blocks(InkGrid ink, Size paper) {
    int most = Math.min(paper.columns() / ink.columns(), paper.rows() * 2 / ink.rows());
    int size = Math.min(most, Math.max(1, GOOD / Math.max(ink.columns(), ink.rows())));
    List<StyledLine> lines = new ArrayList<>();
    if (size < 1) {
      return lines;
    }
    int height = ink.rows() * size;
    for (int y = 0; y < height; y += 2) {
      StyledLine line = StyledLine.empty();
      for (int column = 0; column < ink.columns(); column++) {
        Shade upper = ink.at(y / size, column);
        Shade lower = y + 1 < height ? ink.at((y + 1) / size, column) : ink.none();
        line = line.plus(HalfBlocks.of(upper, lower, size));
      }
      lines.add(line);
    }
    return lines;
  }

  /** Two characters a pixel. */
  private List<StyledLine> typed(InkGrid ink, Size paper) {
    List<StyledLine> lines = new ArrayList<>();
    if (ink.columns() * 2 > paper.columns() || ink.rows() > paper.rows()) {
      return lines;
    }
    for (int row = 0; row < ink.rows(); row++) {
      StyledLine line = StyledLine.empty();
      for (int column = 0; column < ink.columns(); column++) {
        line = line.plus(InkGlyphs.of(ink.at(row, column), profile));
      }
      lines.add(line);
    }
    return lines;
  }

  private List<StyledLine> captioned(List<StyledLine> lines, Bitmap bitmap, String note) {
    List<StyledLine> all = new ArrayList<>(lines);
    StyledLine caption = StyledLine.of(bitmap.caption());
    if (!note.isEmpty()) {
      caption = caption.plus(caption.isEmpty() ? "" : " · ", Style.DIM).plus(note, Style.DIM);
    }
    if (!caption.isEmpty()) {
      all.add(StyledLine.empty());
      all.add(caption.in(profile.glyphs()));
    }
    return all;
  }
}
