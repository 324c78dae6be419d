package dev.inkling.render.drawing;

import dev.inkling.math.Matrix;
import dev.inkling.picture.Bitmap;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Background;
import dev.inkling.render.Profile.Colours;
import dev.inkling.render.Profile.Glyphs;
import dev.inkling.render.Shade;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/** Draws numbers as ink: with numbers in large pixels, in half blocks, or in characters. */
final class BitmapRenderer implements Drawer {

  private static final int MOST_NUMBERED = 4; // pixels a side with numbers in them
  private static final int GOOD = 24; // columns a picture takes if it may choose
  private static final int LARGEST = 4; // columns a pixel takes: more is a poster, not a picture

  private final Bitmap bitmap;
  private final Profile profile;

  BitmapRenderer(Bitmap bitmap, Profile profile) {
    this.bitmap = bitmap;
    this.profile = profile;
  }

  @Override
  public List<StyledLine> lines(Size room) {
    List<StyledLine> caption = caption("", room);
    if (mayBeNumbered(bitmap, above(caption, room))) {
      return joined(new NumberedPixels(profile).lines(bitmap), caption);
    }
    return lines(room, factor(room), 0, true);
  }

  /** The smallest square of pixels that must become one for the image to fit; 0 if none does. */
  int factor(Size room) {
    Matrix pixels = bitmap.pixels();
    for (int factor = 1; factor <= Math.max(pixels.rows(), pixels.columns()); factor++) {
      if (fits(factor, above(caption(note(factor), room), room))) {
        return factor;
      }
      if (InkGrid.shrunk(pixels.columns(), factor) <= MOST_NUMBERED) {
        break;
      }
    }
    return 0;
  }

  /**
   * Shrunk by a factor.
   *
   * @param full the number that is full ink, if it is larger than all of this image
   * @param noted whether the caption says that the image is shrunk
   */
  List<StyledLine> lines(Size room, int factor, double full, boolean noted) {
    List<StyledLine> words = caption(noted ? note(factor) : "", room);
    Size paper = above(words, room);
    if (factor < 1 || !fits(factor, paper)) {
      return List.of();
    }
    InkGrid ink = InkGrid.of(bitmap.pixels(), bitmap.ink(), factor, full);
    return joined(usesBlocks(profile) ? blocks(ink, paper) : typed(ink), words);
  }

  private String note(int factor) {
    return factor > 1 ? InkGrid.shrunkFrom(bitmap.pixels(), factor) : "";
  }

  /** Whether the least of pixels find their room; asked before any is looked at. */
  private boolean fits(int factor, Size paper) {
    int rows = InkGrid.shrunk(bitmap.pixels().rows(), factor);
    int columns = InkGrid.shrunk(bitmap.pixels().columns(), factor);
    return usesBlocks(profile)
        ? columns <= paper.columns() && rows <= paper.rows() * 2
        : columns * 2 <= paper.columns() && rows <= paper.rows();
  }

  private static Size above(List<StyledLine> caption, Size room) {
    int under = caption.isEmpty() ? 0 : caption.size() + 1;
    return new Size(room.columns(), Math.max(0, room.rows() - under));
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
  static boolean usesBlocks(Profile profile) {
    boolean many =
        profile.colours() == Colours.TRUECOLOR || profile.colours() == Colours.INDEXED_256;
    boolean known = profile.background() != Background.UNKNOWN;
    return many && known && profile.glyphs() == Glyphs.UNICODE;
  }

  /** Square pixels of half a cell each, or a whole number of times as large. */
  private static List<StyledLine> blocks(InkGrid ink, Size paper) {
    int most = Math.min(paper.columns() / ink.columns(), paper.rows() * 2 / ink.rows());
    int good = Math.min(LARGEST, GOOD / Math.max(ink.columns(), ink.rows()));
    int size = Math.min(most, Math.max(1, good));
    List<StyledLine> lines = new ArrayList<>();
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
  private List<StyledLine> typed(InkGrid ink) {
    List<StyledLine> lines = new ArrayList<>();
    for (int row = 0; row < ink.rows(); row++) {
      StyledLine line = StyledLine.empty();
      for (int column = 0; column < ink.columns(); column++) {
        line = line.plus(InkGlyphs.of(ink.at(row, column), profile));
      }
      lines.add(line);
    }
    return lines;
  }

  private List<StyledLine> caption(String note, Size room) {
    Text words = bitmap.caption();
    if (!note.isEmpty()) {
      words = words.plus(Text.dim((words.isEmpty() ? "" : " · ") + note));
    }
    StyledLine line = StyledLine.of(words).in(profile.glyphs());
    int width = Math.min(Wrap.WIDEST, room.columns());
    return words.isEmpty() ? List.of() : Wrap.lines(line, width, 0, 0);
  }

  private static List<StyledLine> joined(List<StyledLine> lines, List<StyledLine> caption) {
    List<StyledLine> all = new ArrayList<>(lines);
    if (!caption.isEmpty()) {
      all.add(StyledLine.empty());
      all.addAll(caption);
    }
    return all;
  }

  @Override
  public SvgDrawing svg() {
    return SvgPixels.draw(bitmap);
  }
}
