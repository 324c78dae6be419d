package dev.inkling.render.drawing;

import dev.inkling.math.Scalar;
import dev.inkling.picture.Bitmap;
import dev.inkling.picture.Bitmap.Ink;
import dev.inkling.picture.HeatMap;
import dev.inkling.render.Fill;
import dev.inkling.render.Profile;
import dev.inkling.render.Shade;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws a table of numbers on ink. Where ink cannot be shown a character before each number tells
 * how large it is; where the numbers find no room the table becomes an image.
 */
final class HeatMapRenderer implements Drawer {

  private static final int MOST_ROOMY = 6; // rows that may take three lines each
  private static final int PITCH = 3;
  private static final int LEAST = 3; // columns of one digit with air on both sides
  private static final int FRAME = 2; // columns of characters on either side of a number
  private static final int SWATCH = 2; // the same before it, where a row is one line

  private final HeatMap map;
  private final Profile profile;

  HeatMapRenderer(HeatMap map, Profile profile) {
    this.map = map;
    this.profile = profile;
  }

  @Override
  public List<StyledLine> lines(Size room) {
    boolean ink = BitmapRenderer.usesBlocks(profile);
    List<StyledLine> caption = caption(room);
    int high = map.values().rows();
    int head = map.columns().isEmpty() ? 0 : 1;
    if (high + head + caption.size() > room.rows()) {
      caption = map.ink() == Ink.SIGNED ? caption : List.of(); // the numbers come first
      head = high + head + caption.size() > room.rows() ? 0 : head;
    }
    int free = room.rows() - head - caption.size();
    boolean large = high > free || map.values().columns() * LEAST > room.columns();
    boolean roomy = !large && high * PITCH <= free && high <= MOST_ROOMY && fits(true, room);
    if (large || !roomy && !fits(false, room)) {
      Text words = map.caption();
      Bitmap image = new Bitmap(map.values(), map.ink(), false, words, map.description());
      return new BitmapRenderer(image, profile).lines(room);
    }
    List<StyledLine> lines = new ArrayList<>();
    if (head > 0) {
      lines.add(heads(roomy));
    }
    InkGrid shades = InkGrid.of(map.values(), map.ink(), 1);
    for (int row = 0; row < high; row++) {
      if (roomy) {
        lines.addAll(roomyRow(shades, row));
      } else {
        lines.add(row(shades, row, ink));
      }
    }
    lines.addAll(caption);
    return lines;
  }

  private boolean fits(boolean roomy, Size room) {
    int wide = rowHead() + map.values().columns() * pitch(roomy) - (roomy ? 1 : 0);
    return wide <= room.columns();
  }

  private List<StyledLine> caption(Size room) {
    List<StyledLine> lines = new ArrayList<>();
    StyledLine words = StyledLine.of(map.caption());
    if (map.ink() == Ink.SIGNED && !map.values().isZero()) {
      Scalar most = map.values().at(0);
      for (Scalar entry : map.values().entries()) {
        most = entry.abs().compareTo(most) > 0 ? entry.abs() : most.abs();
      }
      words = words.plus(words.isEmpty() ? "" : "   ");
      words = words.plus("−" + map.numbers().set(most.abs()), Style.of(Role.FIRST));
      words = words.plus(" … 0 … ", Style.DIM);
      words = words.plus("+" + map.numbers().set(most.abs()), Style.of(Role.SECOND));
    }
    if (!words.isEmpty()) {
      lines.add(StyledLine.empty());
      lines.add(Cut.to(room.columns(), words, profile));
    }
    return lines;
  }

  private String number(int row, int column) {
    Scalar value = map.values().at(row, column);
    String text = map.ink() == Ink.SIGNED ? map.numbers().signed(value) : map.numbers().set(value);
    return StyledLine.of(text).in(profile.glyphs()).plain();
  }

  private int digits() {
    int most = 1;
    for (int row = 0; row < map.values().rows(); row++) {
      for (int column = 0; column < map.values().columns(); column++) {
        most = Math.max(most, number(row, column).length());
      }
    }
    return most;
  }

  /** Columns from cell to cell: air or brackets on both sides, and a blank between roomy ones. */
  private int pitch(boolean roomy) {
    boolean ramp = !BitmapRenderer.usesBlocks(profile);
    int heads =
        map.columns().stream()
            .mapToInt(head -> StyledLine.of(head).in(profile.glyphs()).width())
            .max()
            .orElse(0);
    int ink = ramp ? (roomy ? 2 * FRAME : SWATCH + 1) : 0;
    return Math.max(digits() + 2 + ink, heads + (roomy ? 0 : 1)) + (roomy ? 1 : 0);
  }

  private int rowHead() {
    int widest =
        map.rows().stream()
            .mapToInt(head -> StyledLine.of(head).in(profile.glyphs()).width())
            .max()
            .orElse(0);
    return widest == 0 ? 0 : widest + 2;
  }

  private StyledLine rowName(int row) {
    StyledLine name =
        row < map.rows().size() ? StyledLine.of(map.rows().get(row)) : StyledLine.empty();
    return name.in(profile.glyphs()).padTo(rowHead());
  }

  private StyledLine heads(boolean roomy) {
    StyledLine line = StyledLine.empty().padTo(rowHead());
    for (int i = 0; i < map.columns().size(); i++) {
      StyledLine head = StyledLine.of(map.columns().get(i)).in(profile.glyphs());
      int cell = pitch(roomy) - (roomy ? 1 : 0);
      int before = Math.max(0, (cell - head.width() + (roomy ? 0 : 1)) / 2);
      line = line.padTo(rowHead() + i * pitch(roomy)).plus(head.indented(before));
    }
    return line;
  }

  /** Two lines of ink about the number and one of air. */
  private List<StyledLine> roomyRow(InkGrid shades, int row) {
    StyledLine above = StyledLine.empty().padTo(rowHead());
    StyledLine line = rowName(row);
    StyledLine below = above;
    int width = pitch(true) - 1;
    for (int column = 0; column < map.values().columns(); column++) {
      Shade shade = shades.at(row, column);
      String gap = column == 0 ? "" : " ";
      Style ink = shade.isGround() ? Style.PLAIN : Style.of(Fill.in(shade));
      boolean none = shade.isGround();
      if (!BitmapRenderer.usesBlocks(profile)) {
        above = above.plus(gap).plus(InkGlyphs.about(shade, width, profile));
        line = line.plus(gap).plus(typed(shade, row, column, width));
        below = below.plus(gap).plus(InkGlyphs.about(shade, width, profile));
        continue;
      }
      above = above.plus(gap).plus((none ? " " : "▄").repeat(width), ink);
      line = line.plus(gap).plus(cell(shade, row, column, width));
      below = below.plus(gap).plus((none ? " " : "▀").repeat(width), ink);
    }
    return List.of(above, line, below);
  }

  private StyledLine row(InkGrid shades, int row, boolean ink) {
    StyledLine line = rowName(row);
    for (int column = 0; column < map.values().columns(); column++) {
      Shade shade = shades.at(row, column);
      if (ink) {
        line = line.plus(cell(shade, row, column, pitch(false)));
      } else {
        line = line.plus(InkGlyphs.about(shade, SWATCH, profile));
        int width = pitch(false) - SWATCH - 1;
        line = line.plus(framed(row, column, width), bold(plain(shade), row, column)).plus(" ");
      }
    }
    return line;
  }

  /** A number among characters of ink, with a blank or a bracket on either side. */
  private StyledLine typed(Shade shade, int row, int column, int width) {
    int before = (width - digits() - 2) / 2;
    int behind = width - digits() - 2 - before;
    return InkGlyphs.about(shade, before, profile)
        .plus(framed(row, column, digits() + 2), bold(plain(shade), row, column))
        .plus(InkGlyphs.about(shade, behind, profile));
  }

  private static Style plain(Shade shade) {
    return shade.isGround() ? Style.DIM : Style.of(hue(shade));
  }

  private static Role hue(Shade shade) {
    if (shade.ink() == Ink.GREY) {
      return Role.TEXT;
    }
    return shade.step() < 0 ? Role.FIRST : Role.SECOND;
  }

  private StyledLine cell(Shade shade, int row, int column, int width) {
    Style style =
        shade.isGround()
            ? Style.PLAIN
            : new Style(hue(shade), false, false, Optional.of(Fill.behind(shade)));
    return StyledLine.of(framed(row, column, width), bold(style, row, column));
  }

  private boolean isLit(int row, int column) {
    return new Lamps(map.lights()).at(row, column).isPresent();
  }

  private Style bold(Style style, int row, int column) {
    return isLit(row, column) ? style.bold() : style;
  }

  /**
   * The number in the middle of its cell, level with those above, in brackets where it is meant.
   */
  private String framed(int row, int column, int width) {
    String text = number(row, column);
    boolean lit = isLit(row, column);
    String words = (lit ? "[" : " ") + text + (lit ? "]" : " ");
    int free = Math.max(0, width - words.length());
    int behind = Math.max(0, width - digits() - 2) / 2;
    return " ".repeat(free - Math.min(free, behind)) + words + " ".repeat(Math.min(free, behind));
  }

  @Override
  public SvgDrawing svg() {
    return SvgCells.draw(lines(SVG_LONG));
  }
}
