package dev.inkling.render.reply;

import dev.inkling.picture.Picture;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.render.drawing.Manner;
import dev.inkling.render.drawing.PictureRenderer;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Working and pictures, beside each other where the page is wide enough, else one under another.
 */
final class BodyLayout {

  private static final int BESIDE = 76; // columns from which two blocks stand side by side
  private static final int GAP = 3;
  private static final int LOWEST = 8;
  private static final int USUAL = 10;
  private static final int TALLEST = 24;
  private static final int NARROWEST = 26;
  private static final int OTHER_LINES = 8; // prompt, sentence, tips and the blanks between
  private static final int BARS = 8;

  private final View view;
  private final Profile profile;
  private final int others;

  BodyLayout(View view) {
    this(view, 0);
  }

  /**
   * A layout.
   *
   * @param others lines of the result around the body, more than the usual ones
   */
  BodyLayout(View view, int others) {
    this.view = view;
    this.others = others;
    this.profile = view.profile();
  }

  private int room() {
    return profile.columns() - 2 - ResultLayout.INDENT;
  }

  List<StyledLine> lines(Steps working, List<Picture> pictures, Steps all) {
    int room = room();
    boolean picture =
        pictures.stream().anyMatch(p -> !isWide(p)) && view.drawing() != Drawing.WORDS;
    int flow = picture && profile.columns() >= BESIDE ? room - NARROWEST - GAP : room;
    List<StyledLine> steps = new StepsLayout(view.hand(), view.detail(), room, flow).lines(working);
    if (view.drawing() == Drawing.WORDS) {
      return indented(stacked(steps, described(pictures)));
    }
    List<Picture> across = pictures.stream().filter(p -> Manner.of(p) == Manner.ACROSS).toList();
    List<Picture> rows = pictures.stream().filter(p -> isWide(p) && !across.contains(p)).toList();
    List<Picture> others = pictures.stream().filter(p -> !isWide(p)).toList();
    List<StyledLine> top = drawn(across, room, heightAcross(steps));
    List<StyledLine> upper = upper(steps, others, all, room);
    return indented(stacked(top, stacked(upper, drawn(rows, room, TALLEST * 2))));
  }

  /** What a picture across the page may take above a working: all of the screen, where it can. */
  private int heightAcross(List<StyledLine> steps) {
    int rest = height() - (steps.isEmpty() ? 0 : steps.size() + 1);
    return Math.min(TALLEST, Math.max(USUAL + 2, view.page() ? rest : TALLEST));
  }

  /** Whether a picture wants the whole width: a table, or one of a row of small images. */
  private static boolean isWide(Picture picture) {
    return Manner.of(picture).isWide();
  }

  /** Working and pictures other than wide ones, beside each other where there is room. */
  private List<StyledLine> upper(
      List<StyledLine> steps, List<Picture> pictures, Steps all, int room) {
    int width = steps.stream().mapToInt(StyledLine::width).max().orElse(0);
    int left = room - width - GAP;
    if (!pictures.isEmpty()
        && profile.columns() >= BESIDE
        && left >= NARROWEST
        && !steps.isEmpty()) {
      int height = Math.min(TALLEST, Math.max(Math.max(LOWEST, steps.size()), height()));
      List<StyledLine> drawn = drawn(pictures, left, height);
      if (!drawn.isEmpty()) {
        boolean pictureFirst = begins(all, Kind.LINE_UP_PAIRS);
        return pictureFirst ? beside(drawn, steps) : beside(steps, drawn);
      }
    }
    int above = view.page() && !steps.isEmpty() ? steps.size() + 1 : 0;
    int rest = Math.max(USUAL, height() - above);
    return stacked(steps, drawn(pictures, room, Math.min(TALLEST, rest)));
  }

  /** Lines a body may take if all of its result is to be seen at once. */
  int height() {
    return Math.max(USUAL, profile.rows() - OTHER_LINES - others);
  }

  private static boolean begins(Steps steps, Kind kind) {
    return steps.open().findFirst().map(Step::kind).filter(kind::equals).isPresent();
  }

  /** All pictures in one block, or their words where one finds no room. */
  private List<StyledLine> drawn(List<Picture> pictures, int columns, int rows) {
    PictureRenderer renderer = new PictureRenderer(profile);
    boolean strip =
        pictures.size() > 1 && pictures.stream().allMatch(p -> Manner.of(p) == Manner.SMALL);
    if (strip) {
      List<StyledLine> row = new Strip(renderer).lines(pictures, columns, rows);
      if (!row.isEmpty()) {
        return row;
      }
    }
    List<StyledLine> lines = new ArrayList<>();
    int rest = rows - (pictures.size() > 1 ? Math.min(BARS, reserve(pictures, columns)) : 0);
    for (Picture picture : pictures) {
      boolean first = lines.isEmpty();
      List<StyledLine> block = renderer.render(picture, columns, first ? rest : BARS);
      if (block.isEmpty() && first) {
        return Wrap.lines(
            StyledLine.of(Text.dim(picture.description().plain())).in(profile.glyphs()),
            columns,
            0,
            0);
      }
      ResultLayout.append(lines, block);
    }
    return lines;
  }

  /** Lines that the pictures after the first will take. */
  private int reserve(List<Picture> pictures, int columns) {
    PictureRenderer renderer = new PictureRenderer(profile);
    int lines = 0;
    for (Picture picture : pictures.subList(1, pictures.size())) {
      lines += 1 + renderer.render(picture, columns, BARS).size();
    }
    return lines;
  }

  private List<StyledLine> described(List<Picture> pictures) {
    List<StyledLine> lines = new ArrayList<>();
    int room = Math.min(Wrap.WIDEST, profile.columns() - 2) - ResultLayout.INDENT;
    for (Picture picture : pictures) {
      lines.addAll(
          Wrap.lines(StyledLine.of(picture.description()).in(profile.glyphs()), room, 0, 0));
    }
    return lines;
  }

  private static List<StyledLine> stacked(List<StyledLine> above, List<StyledLine> below) {
    List<StyledLine> lines = new ArrayList<>(above);
    ResultLayout.append(lines, below);
    return lines;
  }

  private static List<StyledLine> beside(List<StyledLine> left, List<StyledLine> right) {
    int width = left.stream().mapToInt(StyledLine::width).max().orElse(0) + GAP;
    List<StyledLine> lines = new ArrayList<>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      StyledLine line = i < left.size() ? left.get(i) : StyledLine.empty();
      boolean alone = i >= right.size() || right.get(i).isEmpty();
      lines.add(alone ? line : line.padTo(width).plus(right.get(i)));
    }
    return lines;
  }

  private static List<StyledLine> indented(List<StyledLine> lines) {
    return lines.stream()
        .map(line -> line.isEmpty() ? line : line.indented(ResultLayout.INDENT))
        .toList();
  }
}
