package dev.inkling.render.reply;

import dev.inkling.language.Changed;
import dev.inkling.language.Notebook;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Results;
import dev.inkling.operation.elementary.Given;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.words.EntryWording;
import dev.inkling.words.ReasonWording;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What if: each result that a change reaches, before and after side by side. */
final class ChangedLayout {

  private static final int MOST = 6; // results shown
  private static final int NESTED = 4;
  private static final String ARROW = "  ──→  ";

  private final View view;
  private final Profile profile;
  private final Values values;

  ChangedLayout(View view) {
    this.view = view;
    this.profile = view.profile();
    this.values = new Values(view);
  }

  List<StyledLine> lines(Changed changed) {
    if (!changed.differs()) {
      return Wrap.lines(
          Text.of(changed.address().print() + " is that already, so nothing changes."),
          profile,
          ResultLayout.INDENT);
    }
    List<StyledLine> lines = new ArrayList<>(pair(changed.given(), given(changed)));
    List<Changed.Pair> shown =
        changed.results().subList(0, Math.min(MOST, changed.results().size()));
    shown.forEach(pair -> ResultLayout.append(lines, pair(pair, heading(pair.after()))));
    String rest = rest(changed);
    if (!rest.isEmpty()) {
      ResultLayout.append(lines, Wrap.lines(Text.dim(rest), profile, ResultLayout.INDENT));
    }
    return lines;
  }

  /** What is not shown, counted. */
  private String rest(Changed changed) {
    List<String> parts = new ArrayList<>();
    int hidden = changed.results().size() - MOST;
    if (hidden > 0) {
      parts.add(count(hidden, "more result") + (hidden == 1 ? " changes." : " change."));
    }
    if (changed.same() > 0) {
      parts.add(count(changed.same(), "result") + " worked out anew came to the same.");
    }
    if (changed.untouched() > 0) {
      parts.add(
          count(changed.untouched(), "later result")
              + (changed.untouched() == 1 ? " does" : " do")
              + " not depend on it.");
    }
    if (view.tips()) {
      parts.add("undo takes it back.");
    }
    return String.join(" ", parts);
  }

  private static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private List<StyledLine> pair(Changed.Pair pair, String heading) {
    Optional<Matrix> before = Results.matrix(pair.before().value());
    Optional<Matrix> after = Results.matrix(pair.after().value());
    boolean boxes = before.isPresent() && after.isPresent();
    boolean numbers = boxes && before.get().isNumber() && after.get().isNumber();
    return boxes && !numbers
        ? matrices(pair, heading, before.get(), after.get())
        : inline(pair, heading);
  }

  /** {@code k 3 → 5}. */
  private List<StyledLine> inline(Changed.Pair pair, String heading) {
    StyledLine line =
        StyledLine.of(heading)
            .plus("   ")
            .plus(values.inline(pair.before().value()), Style.DIM)
            .plus(arrow(), Style.DIM)
            .plus(values.inline(pair.after().value()), Style.strong(Role.ANSWER));
    return Wrap.lines(
        line.in(profile.glyphs()), profile.columns() - 2, ResultLayout.INDENT, NESTED);
  }

  private List<StyledLine> matrices(
      Changed.Pair pair, String heading, Matrix before, Matrix after) {
    BitSet lit = new BitSet();
    boolean same = before.sameShape(after);
    for (int i = 0; i < after.size(); i++) {
      lit.set(i, !same || !before.at(i).equals(after.at(i)));
    }
    String name = pair.after().name().orElse(Notebook.name(pair.after()));
    String what =
        same
            ? new EntryWording(name, after.rows(), after.columns()).of(lit)
            : before.rows()
                + " × "
                + before.columns()
                + " before, "
                + after.rows()
                + " × "
                + after.columns()
                + " now";
    List<StyledLine> lines = new ArrayList<>();
    StyledLine said = StyledLine.of(heading).plus("   " + what, Style.DIM);
    if (same && lit.cardinality() == 1) {
      int at = lit.nextSetBit(0);
      said =
          (heading.equals(name) ? StyledLine.of(what) : said)
              .plus("   ")
              .plus(view.numbers().marked(before.at(at)), Style.DIM)
              .plus(arrow(), Style.DIM)
              .plus(view.numbers().marked(after.at(at)), Style.strong(Role.ANSWER));
    }
    lines.add(fitted(said.indented(ResultLayout.INDENT)));
    Box left = MatrixBox.of(before, before.columns(), (row, column) -> Style.DIM, view.hand());
    Box right =
        MatrixBox.of(
            after,
            after.columns(),
            (row, column) ->
                lit.get(row * after.columns() + column) ? Style.strong(Role.ANSWER) : Style.PLAIN,
            view.hand());
    Box beside =
        Box.row(List.of(left, Box.of(StyledLine.of(ARROW, Style.DIM).in(profile.glyphs())), right));
    boolean fits = beside.width() + NESTED <= profile.columns() - 2;
    List<StyledLine> boxes = new ArrayList<>(fits ? beside.lines() : left.lines());
    if (!fits) {
      boxes.addAll(right.lines());
    }
    boxes.forEach(line -> lines.add(fitted(line.indented(NESTED))));
    return lines;
  }

  /** What was changed; of several values of a name, which. */
  private static String given(Changed changed) {
    Outcome after = changed.given().after();
    String version = changed.version().plain();
    return version.isEmpty() ? heading(after) : version;
  }

  /** A given value by its name; what was computed with its line. */
  private static String heading(Outcome outcome) {
    boolean given = outcome.call().operation() instanceof Given;
    return given
        ? outcome.name().orElse(Notebook.name(outcome))
        : ReasonWording.line(outcome.understood());
  }

  private String arrow() {
    return view.hand().unicode() ? " → " : " -> ";
  }

  private StyledLine fitted(StyledLine line) {
    return line.in(profile.glyphs()).cutTo(profile.columns() - 2);
  }
}
