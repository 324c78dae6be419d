package dev.inkling.render.format;

import dev.inkling.trace.Equation;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Kind;
import dev.inkling.trace.Lighting;
import dev.inkling.trace.Step;
import dev.inkling.trace.Steps;
import dev.inkling.words.Numbers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A working in LaTeX: displays, tables with what is done to their rows, aligned equations. */
final class LatexSteps {

  private static final int WIDEST = 48; // characters of a sum on one line

  private final Telling telling;
  private final LatexFormula formulas;
  private final LatexPage page;
  private Optional<Equation> board = Optional.empty();

  LatexSteps(Telling telling, Numbers numbers, LatexPage page) {
    this.telling = telling;
    this.formulas = new LatexFormula(numbers);
    this.page = page;
  }

  void write(Steps steps) throws IOException {
    siblings(steps, 0);
    page.close();
  }

  private void siblings(Steps steps, int level) throws IOException {
    long hidden = telling.each(steps, step -> write(step, level));
    if (hidden > 0) {
      page.paragraph("\\ldots{} " + LatexText.of(Telling.more(hidden)));
    }
  }

  private void write(Step step, int level) throws IOException {
    if (step.kind() == Kind.WRITE_DOWN && step.equation().isPresent()) {
      board = step.equation();
      title(step);
      page.display(lit(step).of(step.equation().get()));
      return;
    }
    if (step.kind().isTable()) {
      table(step);
      return;
    }
    Steps inside = telling.inside(step, level);
    if (step.equation().isEmpty() || level == 0 && !inside.isEmpty()) {
      title(step);
      if (step.equation().isPresent()) {
        rows(step, step.equation().get(), false);
      }
      siblings(inside, level + 1);
      return;
    }
    if (!inside.isEmpty()) {
      page.close(); // each with what is inside it in a block of its own
    }
    if (lights(step)) {
      page.display(lit(step).of(board.orElseThrow()));
    }
    rows(step, step.equation().get(), true);
    siblings(inside, level + 1);
    if (!inside.isEmpty()) {
      page.close();
    }
  }

  private LatexFormula lit(Step step) {
    return formulas.lighting(Lighting.of(step.highlights()));
  }

  /** Whether the board is written again, with what meets in this step. */
  private boolean lights(Step step) {
    return telling.isFull()
        && step.kind() == Kind.ROW_MEETS_COLUMN
        && board.filter(Lighting::fits).isPresent();
  }

  private void title(Step step) throws IOException {
    String reason = step.reason().isEmpty() ? "" : " (" + LatexText.of(step.reason()) + ")";
    page.paragraph(LatexText.of(step.words()) + reason);
  }

  /** {@code & \text{row 1} & 1 \cdot 3 &= 3 && \text{why}}; long sums go on below. */
  private void rows(Step step, Equation equation, boolean labelled) throws IOException {
    boolean worded = labelled && !step.words().isEmpty();
    String label = worded ? "& " + text(LatexText.of(step.words())) + " & " : "&& ";
    List<Formula> sides = equation.sides();
    List<String> first = pieces(sides.get(0));
    StringBuilder rest = new StringBuilder();
    for (Formula side : sides.subList(1, sides.size())) {
      rest.append(rest.length() == 0 ? "" : " ").append(formulas.sign(side)).append(' ');
      rest.append(formulas.of(side));
    }
    if (labelled && !step.reason().isEmpty()) {
      rest.append(" && ").append(text(LatexText.of(step.reason())));
    }
    if (first.size() == 1) {
      page.row(label + first.get(0) + " &" + rest);
      return;
    }
    for (int i = 0; i < first.size(); i++) {
      page.row((i == 0 ? label + "& " : "&&& \\quad + ") + first.get(i));
    }
    page.row("&&& " + rest);
  }

  private static String text(String words) {
    return "\\text{" + words + "}";
  }

  /** A long sum in pieces that fit a line. */
  private List<String> pieces(Formula side) {
    List<String> pieces = new ArrayList<>();
    if (!(side instanceof Formula.Sum sum)) {
      pieces.add(formulas.of(side));
      return pieces;
    }
    StringBuilder piece = new StringBuilder();
    int width = 0;
    for (String term : formulas.terms(sum)) {
      int more = width(term);
      if (width > 0 && width + more > WIDEST) {
        pieces.add(piece.toString());
        piece.setLength(0);
        width = 0;
      }
      piece.append(width == 0 ? "" : " + ").append(term);
      width += more + 3;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  /** About how many characters wide it is set. */
  private static int width(String latex) {
    return latex.replaceAll("\\\\[a-zA-Z]+", "x").replaceAll("[{} ]", "").length();
  }

  /** What is done, the table, and what happened to its rows. */
  private void table(Step step) throws IOException {
    page.close();
    title(step);
    Formula formula = step.equation().orElseThrow().sides().get(0);
    List<Step> changes = step.children().open().toList();
    boolean written = changes.stream().anyMatch(change -> change.equation().isPresent());
    if (telling.isFull() && written || LatexNumbers.abridges(formula.value())) {
      for (Step change : changes) {
        write(change, 1);
      }
      page.display(lit(step).of(formula));
      return;
    }
    page.display(lit(step).of(formula) + beside(changes, formula.value().rows()));
  }

  private static String beside(List<Step> changes, int rows) {
    StringBuilder notes = new StringBuilder();
    boolean any = false;
    for (int row = 1; row <= rows; row++) {
      notes.append(row == 1 ? "" : " \\\\\n");
      int at = row;
      Optional<Step> change = changes.stream().filter(each -> touches(each, at)).findFirst();
      any |= change.isPresent();
      notes.append(change.map(each -> text(LatexText.of(each.words()))).orElse("{}"));
    }
    return any ? "\n\\quad\n\\begin{array}{l}\n" + notes + "\n\\end{array}" : "";
  }

  private static boolean touches(Step change, int row) {
    Lighting lighting = Lighting.of(change.highlights());
    return lighting.at("", row - 1, 0).isPresent();
  }
}
