package dev.inkling.render.drawing;

import dev.inkling.picture.Bitmap.Ink;
import dev.inkling.picture.Tiles.Frame;
import dev.inkling.picture.Tiles.Mark;
import dev.inkling.picture.Tiles.Tile;
import dev.inkling.render.Fill;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Glyphs;
import dev.inkling.render.Shade;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One image of an equation: its title, rails along what is laid over it, and its squares with
 * numbers or signs in them.
 */
final class TileBlock {

  private static final int HEAD = 2; // the title and the rail above the squares
  private static final int SIDE = 2; // columns for the rail on the left

  private final Tile tile;
  private final TileSize size;
  private final Numbers numbers;
  private final Profile profile;
  private final InkGrid ink;
  private final int wide;

  TileBlock(Tile tile, TileSize size, Numbers numbers, Profile profile) {
    this.tile = tile;
    this.size = size;
    this.numbers = numbers;
    this.profile = profile;
    this.ink = InkGrid.of(tile.pixels(), tile.ink(), 1, tile.full());
    this.wide = size.wide(tile, numbers, profile);
  }

  /** The line in the middle of the squares. */
  int middle() {
    return HEAD + (tile.pixels().rows() * size.high() - 1) / 2;
  }

  List<StyledLine> lines() {
    List<StyledLine> lines = new ArrayList<>(List.of(title(), above()));
    for (int row = 0; row < tile.pixels().rows(); row++) {
      for (int line = 0; line < size.high(); line++) {
        StyledLine squares = before(row);
        for (int column = 0; column < tile.pixels().columns(); column++) {
          squares = squares.plus(square(row, column, line == (size.high() - 1) / 2));
        }
        lines.add(squares);
      }
    }
    return lines;
  }

  private int side() {
    return tile.frame().isPresent() ? SIDE : 0;
  }

  private StyledLine title() {
    StyledLine title = StyledLine.of(tile.title());
    StyledLine whole = title.plus(StyledLine.of(tile.note()));
    int across = side() + wide * tile.pixels().columns();
    return (whole.width() <= across ? whole : title).indented(side());
  }

  /** Along the columns that something is laid over. */
  private StyledLine above() {
    return tile.frame()
        .map(
            frame ->
                StyledLine.empty()
                    .padTo(side() + frame.column() * wide)
                    .plus("━".repeat(frame.pattern().columns() * wide), Style.of(Role.ANSWER)))
        .orElse(StyledLine.empty());
  }

  private StyledLine before(int row) {
    return tile.frame()
        .map(
            frame ->
                frame.coversRow(row)
                    ? StyledLine.of("│", Style.of(Role.ANSWER)).plus(" ")
                    : StyledLine.of(" ".repeat(SIDE)))
        .orElse(StyledLine.empty());
  }

  private StyledLine square(int row, int column, boolean inTheMiddle) {
    if (row * tile.pixels().columns() + column >= tile.known()) {
      return StyledLine.of(inTheMiddle ? centred(point()) : " ".repeat(wide), Style.of(Role.DIM));
    }
    Shade shade = ink.at(row, column);
    if (!size.numbered(tile)) {
      return small(row, column, shade);
    }
    String text = inTheMiddle ? centred(number(row, column)) : " ".repeat(wide);
    Style style = onInk(shade);
    if (BitmapRenderer.usesBlocks(profile)) {
      return StyledLine.of(text, inTheMiddle ? style.bold() : style);
    }
    return inTheMiddle
        ? InkGlyphs.framing(text, style.bold(), shade, profile)
        : InkGlyphs.about(shade, wide, profile);
  }

  private String number(int row, int column) {
    int place = row * tile.pixels().columns() + column;
    String text = TileSize.written(tile, place, numbers, profile);
    boolean meant = new Lamps(tile.lights()).at(row, column).isPresent();
    boolean framed = meant && text.length() + 2 <= wide;
    return framed ? "[" + text + "]" : text + mark(place);
  }

  private String mark(int place) {
    Mark mark = tile.marks().isEmpty() ? Mark.NONE : tile.marks().get(place);
    return switch (mark) {
      case NONE -> "";
      case AGAINST -> "↓";
      case MISSING -> "○";
    };
  }

  /** A digit in the middle keeps its column whether or not a sign or a mark stands beside it. */
  private String centred(String text) {
    int free = Math.max(0, wide - text.length());
    int digit = tile.ink() == Ink.SIGNED ? wide / 2 : (wide - 1) / 2;
    boolean signed = !text.isEmpty() && "+−-[".indexOf(text.charAt(0)) >= 0;
    int before = Math.min(free, signed ? (wide - 2) / 2 - (text.startsWith("[") ? 1 : 0) : digit);
    before = text.length() > 3 ? (free + 1) / 2 : Math.max(0, before);
    return " ".repeat(before) + text + " ".repeat(free - before);
  }

  /** Two columns: ink or a sign, and beside it what is laid over it or what is the matter. */
  private StyledLine small(int row, int column, Shade shade) {
    boolean inked = BitmapRenderer.usesBlocks(profile);
    int place = row * tile.pixels().columns() + column;
    Optional<Frame> over = tile.frame().filter(frame -> frame.covers(row, column));
    String first = inked && shade.ink() == Ink.GREY ? " " : sign(shade);
    String second =
        over.map(
                frame ->
                    weight(frame.pattern().at(row - frame.row(), column - frame.column()).signum()))
            .orElse(second(shade, first, place, inked));
    Style style = onInk(shade);
    boolean plain = shade.isGround() && over.isEmpty();
    return StyledLine.of(first + second, plain ? Style.of(Role.DIM) : style.bold());
  }

  private String second(Shade shade, String first, int place, boolean inked) {
    String mark = mark(place);
    if (!mark.isEmpty()) {
      return mark;
    }
    boolean weak = shade.ink() == Ink.SIGNED && Math.abs(shade.step()) <= Shade.STEPS / 2;
    return inked || weak || shade.isGround() ? shade.isGround() ? point() : " " : first;
  }

  private String sign(Shade shade) {
    if (shade.isGround()) {
      return " ";
    }
    return shade.ink() == Ink.SIGNED
        ? weight(shade.step())
        : InkGlyphs.about(shade, 1, profile).plain();
  }

  private String weight(int sign) {
    return sign > 0 ? "+" : sign < 0 ? "−" : point();
  }

  private String point() {
    return profile.glyphs() == Glyphs.ASCII ? "." : "·";
  }

  /** Ink behind words; where ink cannot be shown, its hue in the words. */
  private static Style onInk(Shade shade) {
    if (shade.isGround()) {
      return Style.PLAIN;
    }
    Role hue = shade.step() < 0 ? Role.FIRST : Role.SECOND;
    Role role = shade.ink() == Ink.SIGNED ? hue : Role.TEXT;
    return new Style(role, false, false, Optional.of(Fill.behind(shade)));
  }
}
