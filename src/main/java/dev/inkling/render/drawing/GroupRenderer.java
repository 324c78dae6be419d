package dev.inkling.render.drawing;

import dev.inkling.picture.Group;
import dev.inkling.picture.Picture;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts pictures beside one another, each as wide as it makes good use of; where that is too narrow
 * one under another, and where one finds no room at all its words.
 */
final class GroupRenderer implements Drawer {

  private static final int GAP = 4;

  private final Group group;
  private final Profile profile;

  GroupRenderer(Group group, Profile profile) {
    this.group = group;
    this.profile = profile;
  }

  @Override
  public List<StyledLine> lines(Size room) {
    if (group.flow() == Group.Flow.BESIDE) {
      List<StyledLine> row = beside(room);
      if (!row.isEmpty()) {
        return row;
      }
    }
    return stacked(room);
  }

  private Drawer drawer(Picture picture) {
    return picture.accept(new Drawers(profile));
  }

  /** No lines if one of them finds no room beside the others. */
  private List<StyledLine> beside(Size room) {
    List<Picture> pictures = group.pictures();
    List<List<StyledLine>> blocks = new ArrayList<>();
    int left = room.columns();
    for (int i = 0; i < pictures.size(); i++) {
      int others = pictures.size() - 1 - i;
      int share = (left - others * GAP) / (others + 1);
      List<StyledLine> block = drawer(pictures.get(i)).lines(new Size(share, room.rows()));
      if (block.isEmpty() || share < 1) {
        return List.of();
      }
      blocks.add(block);
      left -= Blocks.size(block).columns() + GAP;
    }
    Sheet sheet = new Sheet(blocks.stream().mapToInt(List::size).max().orElse(0));
    int column = 0;
    for (List<StyledLine> block : blocks) {
      sheet.put(block, column, 0);
      column += Blocks.size(block).columns() + GAP;
    }
    return sheet.lines();
  }

  /** As large as each other where there is room for that. */
  private List<StyledLine> stacked(Size room) {
    int count = group.pictures().size();
    int each = (room.rows() - (count - 1)) / count;
    List<StyledLine> lines = new ArrayList<>();
    for (Picture picture : group.pictures()) {
      List<StyledLine> block = drawer(picture).lines(new Size(room.columns(), Math.max(0, each)));
      if (block.isEmpty()) {
        return inTurn(room);
      }
      if (!lines.isEmpty()) {
        lines.add(StyledLine.empty());
      }
      lines.addAll(block);
    }
    return lines;
  }

  /** Each with what those before it have left; the words of one that finds no room. */
  private List<StyledLine> inTurn(Size room) {
    List<StyledLine> lines = new ArrayList<>();
    boolean drawn = false;
    int count = group.pictures().size();
    for (int i = 0; i < count; i++) {
      int rest = room.rows() - lines.size() - (i > 0 ? 1 : 0);
      int share = rest / (count - i);
      List<StyledLine> block =
          drawer(group.pictures().get(i)).lines(new Size(room.columns(), share));
      drawn |= !block.isEmpty();
      if (block.isEmpty()) {
        String words = group.pictures().get(i).description().plain();
        StyledLine told = StyledLine.of(words, Style.DIM).in(profile.glyphs());
        block = Wrap.lines(told, Math.min(Wrap.WIDEST, room.columns()), 0, 0);
      }
      if (block.size() > rest) {
        return List.of();
      }
      if (i > 0) {
        lines.add(StyledLine.empty());
      }
      lines.addAll(block);
    }
    return drawn ? lines : List.of();
  }

  @Override
  public SvgDrawing svg() {
    List<SvgDrawing> drawings = group.pictures().stream().map(one -> drawer(one).svg()).toList();
    return SvgGroup.of(drawings, group.flow() == Group.Flow.BESIDE);
  }
}
