package dev.inkling.render.drawing;

import dev.inkling.picture.Bitmap.Ink;
import dev.inkling.picture.Tiles.Mark;
import dev.inkling.picture.Tiles.Tile;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Numbers;

/** How large the squares of images in an equation are, the largest first. */
enum TileSize {
  /** Numbers with air above and below. */
  ROOMY(6, 3),
  /** Numbers in small squares. */
  CLOSE(4, 2),
  /** Signs in the images, numbers where they are read. */
  SMALL(2, 1),
  /** Signs alone. */
  LEAST(2, 1);

  private static final int MOST_DIGITS = 7; // of a number in an image
  private static final int MOST_READ = 9; // of one that is read

  private final int wide;
  private final int high;

  TileSize(int wide, int high) {
    this.wide = wide;
    this.high = high;
  }

  int high() {
    return high;
  }

  /** On how many rows the images may stand. */
  int mostRows() {
    return this == SMALL || this == LEAST ? 4 : 1;
  }

  /** Whether the squares of a tile hold numbers. */
  boolean numbered(Tile tile) {
    return this == ROOMY || this == CLOSE || this == SMALL && tile.scores();
  }

  /** Whether its squares alone find their room; asked before any is looked at. */
  boolean fits(Tile tile, Size room) {
    return (long) tile.pixels().columns() * wide <= room.columns()
        && (long) tile.pixels().rows() * high <= room.rows();
  }

  /** Whether every number finds its room. */
  boolean suits(Tile tile, Numbers numbers, Profile profile) {
    int most = tile.scores() ? MOST_READ : MOST_DIGITS;
    return !numbered(tile) || longest(tile, numbers, profile) <= most;
  }

  /** Columns of one square. */
  int wide(Tile tile, Numbers numbers, Profile profile) {
    int air = tile.scores() || this == ROOMY ? 2 : 1;
    return numbered(tile) ? Math.max(wide, longest(tile, numbers, profile) + air) : wide;
  }

  /** A number as it stands in a square. */
  static String written(Tile tile, int place, Numbers numbers, Profile profile) {
    String text =
        tile.ink() == Ink.SIGNED
            ? numbers.signed(tile.pixels().at(place))
            : numbers.set(tile.pixels().at(place));
    return StyledLine.of(text).in(profile.glyphs()).plain();
  }

  private int longest(Tile tile, Numbers numbers, Profile profile) {
    int longest = 1;
    int count = numbered(tile) ? tile.pixels().size() : 0;
    for (int i = 0; i < count && longest <= MOST_READ; i++) {
      int mark = tile.marks().isEmpty() || tile.marks().get(i) == Mark.NONE ? 0 : 1;
      longest = Math.max(longest, written(tile, i, numbers, profile).length() + mark);
    }
    return longest;
  }
}
