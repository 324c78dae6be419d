package dev.inkling.render.drawing;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.picture.Bitmap;
import dev.inkling.picture.Strip;
import dev.inkling.render.Profile;
import dev.inkling.render.Shade;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/**
 * Draws small images in a row, the same ink for the same number in all of them, on as many rows as
 * they need.
 */
final class StripRenderer implements Drawer {

  private static final int GAP = 3;
  private static final int MOST = 24; // columns one image may take

  private final Strip strip;
  private final Profile profile;
  private final EnumMap<Bitmap.Ink, Double> full = new EnumMap<>(Bitmap.Ink.class);

  StripRenderer(Strip strip, Profile profile) {
    this.strip = strip;
    this.profile = profile;
    strip.bitmaps().forEach(image -> full.merge(image.ink(), largest(image.pixels()), Math::max));
  }

  @Override
  public List<StyledLine> lines(Size room) {
    int count = strip.bitmaps().size();
    List<StyledLine> best = List.of();
    int least = Integer.MAX_VALUE;
    for (int rows = 1; rows <= count; rows++) {
      int across = (count + rows - 1) / rows;
      int wide = Math.min(MOST, (room.columns() - (across - 1) * GAP) / across);
      int high = (room.rows() - 1) / rows - 1; // a blank between rows, a line for what was shrunk
      if (wide < 1 || high < 1) {
        continue;
      }
      // several rows only where less is lost of the images
      int factor = factor(new Size(wide, high));
      if (factor > 0 && factor < least) {
        List<StyledLine> lines = rowsOf(across, new Size(wide, high), factor);
        boolean fits =
            lines.size() <= room.rows() && Blocks.size(lines).columns() <= room.columns();
        best = fits ? lines : best;
        least = fits ? factor : least;
      }
    }
    return best.isEmpty() || best.size() + 2 > room.rows() ? best : explained(best, room);
  }

  /** With a line that says which number the full ink is. */
  private List<StyledLine> explained(List<StyledLine> images, Size room) {
    StyledLine legend = StyledLine.empty();
    for (Bitmap.Ink ink : Bitmap.Ink.values()) {
      double full = full(ink);
      if (full > 0 && !isPlain(ink)) {
        boolean signed = ink == Bitmap.Ink.SIGNED;
        legend = with(legend, new Shade(ink, Shade.STEPS), (signed ? "+" : "") + Ticks.label(full));
        legend = signed ? with(legend, new Shade(ink, -Shade.STEPS), Ticks.label(-full)) : legend;
      }
    }
    if (legend.isEmpty() || legend.width() > room.columns()) {
      return images;
    }
    List<StyledLine> all = new ArrayList<>(images);
    all.add(StyledLine.empty());
    all.add(legend.in(profile.glyphs()));
    return all;
  }

  /** Whether all of it is blank or full ink, 0 or 1: nobody needs to be told. */
  private boolean isPlain(Bitmap.Ink ink) {
    return ink == Bitmap.Ink.GREY
        && strip.bitmaps().stream()
            .filter(bitmap -> bitmap.ink() == ink)
            .flatMap(bitmap -> bitmap.pixels().entries().stream())
            .allMatch(number -> number.isZero() || number.equals(Exact.ONE));
  }

  private StyledLine with(StyledLine legend, Shade shade, String number) {
    StyledLine ink =
        BitmapRenderer.usesBlocks(profile)
            ? HalfBlocks.of(shade, shade, 2)
            : InkGlyphs.of(shade, profile);
    StyledLine before = legend.isEmpty() ? legend : legend.plus("   ", Style.PLAIN);
    return before.plus(ink).plus(" " + number, Style.DIM);
  }

  /** The smallest that suits all images; 0 if one does not fit at all. */
  private int factor(Size each) {
    int most = 0;
    for (Bitmap bitmap : strip.bitmaps()) {
      int factor = new BitmapRenderer(bitmap, profile).factor(each);
      if (factor == 0) {
        return 0;
      }
      most = Math.max(most, factor);
    }
    return most;
  }

  private List<StyledLine> rowsOf(int across, Size each, int factor) {
    List<StyledLine> all = new ArrayList<>();
    for (int from = 0; from < strip.bitmaps().size(); from += across) {
      int to = Math.min(strip.bitmaps().size(), from + across);
      List<List<StyledLine>> blocks = new ArrayList<>();
      for (Bitmap bitmap : strip.bitmaps().subList(from, to)) {
        blocks.add(
            new BitmapRenderer(bitmap, profile).lines(each, factor, full(bitmap.ink()), false));
      }
      if (from > 0) {
        all.add(StyledLine.empty());
      }
      all.addAll(row(blocks));
    }
    if (factor > 1) {
      Matrix pixels = strip.bitmaps().get(0).pixels();
      String note = InkGrid.shrunkFrom(pixels, factor);
      all.add(StyledLine.of(note, Style.DIM).in(profile.glyphs()));
    }
    return all;
  }

  /** The number of full ink in all images of a kind. */
  private double full(Bitmap.Ink ink) {
    return full.getOrDefault(ink, 0.0);
  }

  private static double largest(Matrix pixels) {
    double most = 0;
    for (int i = 0; i < pixels.size(); i++) {
      most = StrictMath.max(most, StrictMath.abs(pixels.at(i).toDouble()));
    }
    return most;
  }

  private static List<StyledLine> row(List<List<StyledLine>> blocks) {
    Sheet sheet = new Sheet(blocks.stream().mapToInt(List::size).max().orElse(0));
    int column = 0;
    for (List<StyledLine> block : blocks) {
      sheet.put(block, column, 0);
      column += Blocks.size(block).columns() + GAP;
    }
    return sheet.lines();
  }

  @Override
  public SvgDrawing svg() {
    return SvgCells.draw(lines(SVG_LONG));
  }
}
