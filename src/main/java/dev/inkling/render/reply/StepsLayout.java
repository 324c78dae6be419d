package dev.inkling.render.reply;

import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.trace.Blocks;
import dev.inkling.trace.Detail;
import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Lighting;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The working of a result as lines, as a teacher sets it on the blackboard. */
final class StepsLayout {

  private static final int MOST_NORMAL = 8; // lines of one group before the rest is counted
  private static final int MOST_FULL = 2000;
  private static final int NESTED = 4;

  private final Hand hand;
  private final Detail detail;
  private final int width;
  private final int flow;
  private Optional<Equation> board = Optional.empty();

  /** {@code flow} columns are filled where steps stand beside each other. */
  StepsLayout(Hand hand, Detail detail, int width, int flow) {
    this.hand = hand;
    this.detail = detail;
    this.width = width;
    this.flow = flow;
  }

  /** Blocks of lines with one blank line between them. */
  List<StyledLine> lines(Steps steps) {
    List<StyledLine> lines = new ArrayList<>();
    List<Step> loose = new ArrayList<>();
    List<Step> tables = new ArrayList<>();
    for (Step step : steps.open().toList()) {
      if (step.kind() == Kind.LOOK_FURTHER && detail != Detail.FULL) {
        continue;
      }
      if (step.kind().isTable()) {
        append(lines, group(loose, 0));
        loose.clear();
        tables.add(step);
        continue;
      }
      append(lines, tables(tables));
      tables.clear();
      if (isBlock(step)) {
        append(lines, group(loose, 0));
        loose.clear();
        append(lines, block(step));
      } else {
        loose.add(step);
      }
    }
    append(lines, tables(tables));
    append(lines, group(loose, 0));
    return lines;
  }

  private List<StyledLine> tables(List<Step> tables) {
    return tables.isEmpty() ? List.of() : new BoardsLayout(hand, detail, width, flow).lines(tables);
  }

  private static void append(List<StyledLine> lines, List<StyledLine> more) {
    if (!lines.isEmpty() && !more.isEmpty()) {
      lines.add(StyledLine.empty());
    }
    lines.addAll(more);
  }

  private static boolean isBlock(Step step) {
    return step.kind() == Kind.WRITE_DOWN
        || step.kind() == Kind.EXPLAIN
        || step.kind() == Kind.LOOK_FURTHER
        || step.kind() == Kind.READ_OFF
        || step.kind() == Kind.FOLLOW_BASIS
        || step.kind() == Kind.LINE_UP_PAIRS;
  }

  private List<StyledLine> block(Step step) {
    return switch (step.kind()) {
      case WRITE_DOWN -> written(step);
      case LINE_UP_PAIRS -> new PairsLayout(hand, width).lines(step);
      default -> explained(step);
    };
  }

  private List<StyledLine> written(Step step) {
    Equation equation = step.equation().orElseThrow();
    board = Optional.of(equation);
    FormulaBox formulas = new FormulaBox(hand).lit(Lighting.of(step.highlights()));
    Box box = formulas.of(equation);
    if (box.width() <= width) {
      return box.lines();
    }
    List<StyledLine> lines = new ArrayList<>(); // one under another where the page is narrow
    for (Formula part : parts(equation)) {
      Box block = formulas.of(part);
      block.lines().forEach(line -> lines.add(line.cutTo(width)));
    }
    return lines;
  }

  /** The factors and the result, each for itself. */
  private static List<Formula> parts(Equation equation) {
    List<Formula> parts = new ArrayList<>();
    for (Formula side : equation.sides()) {
      if (side instanceof Formula.Product product) {
        parts.addAll(product.factors());
      } else {
        parts.add(side);
      }
    }
    return parts;
  }

  private List<StyledLine> explained(Step step) {
    List<StyledLine> lines = new ArrayList<>(title(step));
    if (step.children().isEmpty()) {
      return lines;
    }
    lines.add(StyledLine.empty());
    int most = detail == Detail.FULL ? mostInFull(step) : MOST_NORMAL;
    List<Step> shown = step.children().open().limit(most).toList();
    lines.addAll(group(shown, 0));
    long hidden = step.children().count() - shown.size();
    if (hidden > 0) {
      boolean reachable = detail != Detail.FULL && step.children().count() <= MOST_FULL;
      String how = reachable ? "steps full shows all" : "--format json --steps full has all";
      lines.add(
          StyledLine.of("… and " + hidden + " more; " + how, Style.DIM)
              .in(hand.glyphs())
              .cutTo(width));
    }
    return lines;
  }

  /** What the steps inside have in common. */
  List<StyledLine> title(Step step) {
    int across = step.kind() == Kind.READ_OFF ? flow : width; // a picture may stand beside it
    return Wrap.lines(StyledLine.of(step.words()).in(hand.glyphs()), across, 0, 0);
  }

  /** Whether a step with all that is inside it is more than a list of lines should hold. */
  static boolean isLong(Step step) {
    return step.children().count() > mostInFull(step);
  }

  /** As many steps as leave the whole group, with what is inside them, within bounds. */
  private static int mostInFull(Step step) {
    long inside =
        step.children().open().findFirst().map(first -> first.children().count()).orElse(0L);
    return (int) Math.max(MOST_NORMAL, MOST_FULL / (1 + inside));
  }

  /** Siblings with their labels, terms and signs level. */
  List<StyledLine> group(List<Step> steps, int indent) {
    List<StyledLine> lines = new ArrayList<>();
    boolean setOut =
        steps.stream().anyMatch(StepsLayout::isTall)
            && steps.stream().noneMatch(step -> step.kind() == Kind.EACH_ENTRY);
    List<List<StyledLine>> rows =
        setOut
            ? new TallGroup(hand).lines(steps, width - indent)
            : new LevelGroup(hand).lines(steps, width - indent);
    for (int i = 0; i < steps.size(); i++) {
      append(lines, met(steps.get(i)));
      rows.get(i).forEach(line -> lines.add(line.indented(indent)));
      if (detail == Detail.FULL && !steps.get(i).children().isEmpty()) {
        List<Step> children = steps.get(i).children().open().limit(MOST_FULL).toList();
        if (children.size() > 1) { // a single child says what its parent says
          lines.addAll(group(children, indent + NESTED));
        }
      }
    }
    return lines;
  }

  /** The board once more, with nothing but the row, the column and the cell of this step. */
  private List<StyledLine> met(Step step) {
    boolean again = detail == Detail.FULL && step.kind() == Kind.ROW_MEETS_COLUMN;
    if (!again || board.filter(Lighting::fits).isEmpty()) {
      return List.of();
    }
    Box box = new FormulaBox(hand).litAlone(Lighting.of(step.highlights())).of(board.orElseThrow());
    return box.width() <= width ? box.lines() : List.of();
  }

  private static boolean isTall(Step step) {
    return step.equation().stream()
        .flatMap(equation -> equation.sides().stream())
        .anyMatch(side -> side instanceof Formula.Quotient || side.accept(Blocks.VISITOR));
  }
}
