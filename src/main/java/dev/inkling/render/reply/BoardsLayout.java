package dev.inkling.render.reply;

import dev.inkling.math.Matrix;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.trace.Detail;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Highlight;
import dev.inkling.trace.Step;
import dev.inkling.words.Address;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables that follow from each other, set side by side as far as the page goes: above each what is
 * done, beside each row what happens to it.
 */
final class BoardsLayout {

  private static final int GAP = 4;
  private static final int TALLEST = 21; // lines, from which the middle is left out
  private static final int MOST_AT_ONCE = 4;

  private final Hand hand;
  private final Detail detail;
  private final int width;
  private final int flow;

  /** {@code flow} columns are shared; a wider table stands alone, up to {@code width}. */
  BoardsLayout(Hand hand, Detail detail, int width, int flow) {
    this.hand = hand;
    this.detail = detail;
    this.width = width;
    this.flow = flow;
  }

  List<StyledLine> lines(List<Step> tables) {
    List<StyledLine> all = flowing(tables.stream().map(this::block).toList());
    if (detail == Detail.FULL || all.size() <= TALLEST || tables.size() <= MOST_AT_ONCE) {
      return all;
    }
    List<StyledLine> lines = new ArrayList<>(flowing(blocks(tables.subList(0, 2))));
    lines.add(StyledLine.empty());
    int hidden = tables.size() - 3;
    lines.add(
        StyledLine.of("… " + hidden + " more; steps full shows all", Style.DIM)
            .in(hand.glyphs())
            .cutTo(width));
    ResultLayout.append(lines, flowing(blocks(tables.subList(tables.size() - 1, tables.size()))));
    return lines;
  }

  private List<List<StyledLine>> blocks(List<Step> tables) {
    return tables.stream().map(this::block).toList();
  }

  private List<StyledLine> flowing(List<List<StyledLine>> blocks) {
    List<StyledLine> lines = new ArrayList<>();
    List<StyledLine> row = new ArrayList<>();
    for (List<StyledLine> block : blocks) {
      boolean fits =
          !row.isEmpty() && detail != Detail.FULL && wide(row) + GAP + wide(block) <= flow;
      if (!fits) {
        ResultLayout.append(lines, row);
        row = block;
      } else {
        row = beside(row, block);
      }
    }
    ResultLayout.append(lines, row);
    return lines;
  }

  private static int wide(List<StyledLine> lines) {
    return lines.stream().mapToInt(StyledLine::width).max().orElse(0);
  }

  private static List<StyledLine> beside(List<StyledLine> left, List<StyledLine> right) {
    int width = wide(left) + GAP;
    List<StyledLine> lines = new ArrayList<>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      StyledLine line = i < left.size() ? left.get(i) : StyledLine.empty();
      lines.add(i < right.size() ? line.padTo(width).plus(right.get(i)) : line);
    }
    return lines;
  }

  /** What is done, then the table; what happens to each row beside it where there is room. */
  private List<StyledLine> block(Step step) {
    List<StyledLine> lines = new ArrayList<>();
    lines.add(in(title(step)));
    List<StyledLine> table = table(step);
    List<Step> changes = step.children().open().toList();
    boolean written = changes.stream().anyMatch(change -> change.equation().isPresent());
    if (detail == Detail.FULL && written) {
      new LevelGroup(hand).lines(changes, width).forEach(lines::addAll);
      lines.addAll(table);
      return lines;
    }
    List<StyledLine> noted = noted(table, changes);
    if (wide(noted) <= width) {
      lines.addAll(noted);
    } else {
      changes.forEach(change -> lines.add(in(StyledLine.of(change.words()))));
      lines.addAll(table);
    }
    return lines;
  }

  private StyledLine title(Step step) {
    StyledLine words = StyledLine.of(step.words());
    return detail == Detail.FULL && !step.reason().isEmpty()
        ? words.plus("   ").plus(StyledLine.of(step.reason()))
        : words;
  }

  private StyledLine in(StyledLine line) {
    return line.in(hand.glyphs()).cutTo(width);
  }

  private List<StyledLine> table(Step step) {
    Formula formula = step.equation().orElseThrow().sides().get(0);
    int left = formula instanceof Formula.Augmented aug ? aug.left() : formula.value().columns();
    Matrix value = formula.value();
    Box set = MatrixBox.of(value, left, (row, column) -> look(step, row, column), hand);
    Box box = hand.formulas().isRounded(formula) ? set.about(hand.glyphs()) : set;
    return box.lines().stream().map(line -> line.cutTo(width)).toList();
  }

  /** The pivot stands out, the row that is used is in its colour. */
  private static Style look(Step step, int row, int column) {
    Role role = Role.TEXT;
    for (Highlight highlight : step.highlights()) {
      Address.Part part = highlight.about().path().get(0);
      if (part.equals(new Address.Entry(row + 1, column + 1))) {
        return Style.strong(highlight.role());
      }
      if (part.equals(new Address.Row(row + 1))) {
        role = highlight.role();
      }
    }
    return Style.of(role);
  }

  private List<StyledLine> noted(List<StyledLine> table, List<Step> changes) {
    List<StyledLine> lines = new ArrayList<>(table);
    for (Step change : changes) {
      Optional<Integer> row = row(change);
      if (row.isPresent() && row.get() < lines.size() - 1) {
        StyledLine line = lines.get(row.get());
        lines.set(
            row.get(), line.plus("   ").plus(StyledLine.of(change.words()).in(hand.glyphs())));
      }
    }
    return lines;
  }

  /** The line of the table that a change speaks of: its row, below the upper corners. */
  private static Optional<Integer> row(Step change) {
    return change.highlights().stream()
        .map(highlight -> highlight.about().path().get(0))
        .filter(Address.Row.class::isInstance)
        .map(part -> ((Address.Row) part).row())
        .findFirst();
  }
}
