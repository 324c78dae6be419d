package dev.inkling.render.drawing;

import dev.inkling.picture.Bitmap;
import dev.inkling.picture.Strip;
import dev.inkling.picture.Tiles;
import dev.inkling.picture.Tiles.Tile;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets images out as an equation, with squares as large as the room allows: numbers in them where
 * they fit, else signs; where even those find no room, the large images alone, shrunk.
 */
final class TilesRenderer implements Drawer {

  private static final int GAP = 5; // for a sign with air on both sides
  private static final Size PAGE = new Size(140, 1000); // a browser scales what is wide

  private final Tiles tiles;
  private final Profile profile;

  TilesRenderer(Tiles tiles, Profile profile) {
    this.tiles = tiles;
    this.profile = profile;
  }

  @Override
  public List<StyledLine> lines(Size room) {
    for (TileSize size : TileSize.values()) {
      for (int rows = 1; rows <= size.mostRows(); rows++) {
        Optional<List<StyledLine>> lines = inRows(size, rows, room);
        if (lines.isPresent()) {
          return lines.get();
        }
      }
    }
    return shrunk(room);
  }

  /** On so many rows; nothing if that does not fit. */
  private Optional<List<StyledLine>> inRows(TileSize size, int rows, Size room) {
    boolean suits =
        tiles.tiles().stream()
            .allMatch(tile -> size.fits(tile, room) && size.suits(tile, tiles.numbers(), profile));
    if (!suits) {
      return Optional.empty();
    }
    List<Placed> placed = new ArrayList<>();
    tiles.tiles().forEach(tile -> placed.add(placed(tile, size)));
    int middle = placed.stream().mapToInt(Placed::middle).min().orElse(0);
    tiles.result().ifPresent(result -> placed.add(placed(result, middle)));
    int each = (placed.size() + rows - 1) / rows;
    List<StyledLine> lines = new ArrayList<>();
    for (int from = 0; from < placed.size(); from += each) {
      if (from > 0) {
        lines.add(StyledLine.empty());
      }
      lines.addAll(row(placed.subList(from, Math.min(placed.size(), from + each)), from > 0));
    }
    Size taken = Blocks.size(lines);
    boolean fits = taken.columns() <= room.columns() && taken.rows() <= room.rows();
    return fits ? Optional.of(lines) : Optional.empty();
  }

  /** A block with the sign before it and the line on which that stands. */
  private record Placed(Text sign, List<StyledLine> block, int middle) {}

  private Placed placed(Tile tile, TileSize size) {
    TileBlock block = new TileBlock(tile, size, tiles.numbers(), profile);
    return new Placed(tile.sign(), block.lines(), block.middle());
  }

  private static Placed placed(Tiles.Result result, int middle) {
    List<StyledLine> lines = new ArrayList<>(List.of(StyledLine.of(result.title())));
    while (lines.size() < middle) {
      lines.add(StyledLine.empty());
    }
    lines.add(StyledLine.of(result.value()));
    return new Placed(result.sign(), lines, middle);
  }

  private List<StyledLine> row(List<Placed> blocks, boolean signFirst) {
    int middle = blocks.stream().mapToInt(Placed::middle).min().orElse(0);
    Sheet sheet = new Sheet(blocks.stream().mapToInt(one -> one.block().size()).max().orElse(0));
    int column = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Placed one = blocks.get(i);
      if (i > 0 || signFirst) {
        sheet.put(List.of(StyledLine.of(one.sign())), column + (i > 0 ? GAP / 2 : 0), middle);
        column += i > 0 ? GAP : 1 + GAP / 2;
      }
      sheet.put(one.block(), column, 0);
      column += Blocks.size(one.block()).columns();
    }
    return sheet.lines().stream().map(line -> line.in(profile.glyphs())).toList();
  }

  /** The larger ones alone, without signs between them, as small as it takes. */
  private List<StyledLine> shrunk(Size room) {
    int most = tiles.tiles().stream().mapToInt(tile -> tile.pixels().size()).max().orElse(0);
    List<Bitmap> images = new ArrayList<>();
    for (Tile tile : tiles.tiles()) {
      if (tile.pixels().size() * 2 < most) {
        continue; // what is small needs no shrinking, and shrunk it is nothing
      }
      images.add(
          new Bitmap(
              tile.pixels(), tile.ink(), false, Text.of(name(tile), Role.DIM), Text.empty()));
    }
    return new StripRenderer(new Strip(images, tiles.description()), profile).lines(room);
  }

  private static String name(Tile tile) {
    return tile.title().plain();
  }

  @Override
  public SvgDrawing svg() {
    return SvgCells.draw(lines(PAGE));
  }
}
