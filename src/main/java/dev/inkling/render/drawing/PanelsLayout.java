package dev.inkling.render.drawing;

import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where panels, their titles and the arrows between them stand on a sheet.
 *
 * @param sheets the size of each plane's own sheet
 * @param compositions the planes, once they are drawn
 */
record PanelsLayout(
    View view,
    List<Extent> extents,
    List<Size> sheets,
    List<StyledLine> titles,
    StyledLine between,
    boolean beside,
    List<Composition> compositions) {

  static final int HEAD = 2; // the title and a blank
  private static final int ARROW = 3;
  private static final int MARGIN = 3;

  PanelsLayout {
    extents = List.copyOf(extents);
    sheets = List.copyOf(sheets);
    titles = List.copyOf(titles);
    compositions = List.copyOf(compositions);
  }

  static PanelsLayout of(
      View view,
      List<Extent> extents,
      List<StyledLine> titles,
      StyledLine between,
      boolean beside) {
    List<Size> sheets = new ArrayList<>();
    for (int i = 0; i < extents.size(); i++) {
      int columns = cells(extents.get(i).width(), Braille.WIDE);
      int rows = cells(extents.get(i).height(), Braille.HIGH);
      sheets.add(new Size(Math.max(columns, titles.get(i).width()), rows));
    }
    return new PanelsLayout(view, extents, sheets, titles, between, beside, List.of());
  }

  /** So many that a picture can be moved by a dot or two within them. */
  static int cells(double dots, int cell) {
    return (int) StrictMath.ceil((StrictMath.min(dots, 1e6) + 1) / cell) + 1;
  }

  int gap() {
    return Math.max(ARROW, between.width()) + 2 * MARGIN;
  }

  Size size() {
    int gaps = sheets.size() - 1;
    int wide = sheets.stream().mapToInt(Size::columns).max().orElse(0);
    int high = sheets.stream().mapToInt(Size::rows).max().orElse(0);
    if (beside) {
      int all = sheets.stream().mapToInt(Size::columns).sum() + gaps * gap();
      return new Size(all, HEAD + high);
    }
    int all = sheets.stream().mapToInt(Size::rows).sum() + HEAD * sheets.size() + 2 * gaps;
    return new Size(wide, all);
  }

  /** With the columns a sheet leaves free given to the panels whose words stand far off. */
  Optional<PanelsLayout> spaced(Size room, Predicate<Labels.Result> far) {
    int free = room.columns() - size().columns();
    long needy = compositions.stream().map(Composition::labels).filter(far).count();
    if (!beside || needy == 0 || free < 2 * needy) {
      return Optional.empty();
    }
    int each = (int) (free / (2 * needy));
    List<Extent> wider = new ArrayList<>();
    for (int i = 0; i < extents.size(); i++) {
      boolean needs = far.test(compositions.get(i).labels());
      wider.add(extents.get(i).widened(needs ? each * Braille.WIDE : 0));
    }
    return Optional.of(of(view, wider, titles, between, true));
  }

  boolean fits(Size room) {
    return size().columns() <= room.columns() && size().rows() <= room.rows();
  }

  /** With the planes drawn. */
  PanelsLayout filled(List<Setting> settings) {
    List<Composition> drawn = new ArrayList<>();
    for (int i = 0; i < settings.size(); i++) {
      View placed = Setting.placed(view, extents.get(i), sheets.get(i));
      drawn.add(settings.get(i).on(placed, sheets.get(i).columns(), sheets.get(i).rows()));
    }
    return new PanelsLayout(view, extents, sheets, titles, between, beside, drawn);
  }

  /** What became of all words together. */
  Labels.Result labels() {
    int covered = 0;
    int dropped = 0;
    int unnamed = 0;
    int apart = 0;
    int astray = 0;
    for (Composition plane : compositions) {
      covered += plane.labels().covered();
      dropped += plane.labels().dropped();
      unnamed += plane.labels().unnamed();
      apart += plane.labels().apart();
      astray += plane.labels().astray();
    }
    return new Labels.Result(List.of(), covered, dropped, unnamed, apart, astray);
  }

  /** Where a panel's sheet begins: column and row of its first cell, below its title. */
  Size corner(int panel) {
    int column = 0;
    int row = HEAD;
    for (int i = 0; i < panel; i++) {
      column += beside ? sheets.get(i).columns() + gap() : 0;
      row += beside ? 0 : sheets.get(i).rows() + HEAD + 2;
    }
    return new Size(column, row);
  }

  Spread spread() {
    List<Spread.Part> parts = new ArrayList<>();
    for (int i = 0; i < compositions.size(); i++) {
      parts.add(new Spread.Part(compositions.get(i), corner(i).columns(), corner(i).rows()));
    }
    return new Spread(parts, words());
  }

  /** The words outside the planes, each with the cell it begins in. */
  private List<Grid.Placed> words() {
    List<Grid.Placed> words = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      StyledLine title = titles.get(i);
      Size corner = corner(i);
      int aside = beside ? centred(i, title.width()) : 0;
      words.add(Grid.Placed.at(corner.columns() + aside, corner.rows() - HEAD, title));
      if (i > 0 && !between.isEmpty()) {
        arrow(i, words);
      }
    }
    return words;
  }

  /** Over the middle of what is drawn, as far as the sheet reaches. */
  private int centred(int panel, int width) {
    Size sheet = sheets.get(panel);
    Extent extent = extents.get(panel);
    double middle = (extent.left() + extent.right()) / 2;
    int x = Setting.placed(view, extent, sheet).originX();
    int at = (int) StrictMath.round((x + middle) / Braille.WIDE - width / 2.0);
    return Math.max(0, Math.min(sheet.columns() - width, at));
  }

  private void arrow(int panel, List<Grid.Placed> words) {
    Size corner = corner(panel);
    if (!beside) {
      StyledLine down = StyledLine.of("↓ ", Style.DIM).plus(between);
      words.add(Grid.Placed.at(2, corner.rows() - HEAD - 2, down));
      return;
    }
    int row = corner.rows() + Math.max(1, sheets.get(panel).rows() / 2);
    int from = corner.columns() - gap();
    int at = from + (gap() - ARROW) / 2;
    words.add(Grid.Placed.at(at, row, StyledLine.of("──→", Style.DIM)));
    int name = from + (gap() - between.width()) / 2;
    words.add(Grid.Placed.at(name, row - 1, between));
  }
}
