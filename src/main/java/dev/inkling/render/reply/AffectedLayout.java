package dev.inkling.render.reply;

import dev.inkling.language.Affected;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Results;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.words.EntryWording;
import dev.inkling.words.ReasonWording;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a number goes, a result a line. */
final class AffectedLayout {

  private static final int MOST = 12; // results listed
  private static final int NESTED = 4;
  private static final String GAP = "   ";

  private final Profile profile;
  private final Values values;

  AffectedLayout(View view) {
    this.profile = view.profile();
    this.values = new Values(view);
  }

  List<StyledLine> lines(Affected affected) {
    List<StyledLine> lines = new ArrayList<>();
    String name = affected.address().print();
    String it = name.isEmpty() ? "it" : name;
    if (affected.results().isEmpty()) {
      lines.addAll(Wrap.lines(Text.of("Nothing depends on " + it + " yet."), profile, 2));
    } else {
      lines.add(head(affected, name));
      results(affected.results(), lines);
    }
    if (affected.cut()) {
      lines.addAll(
          Wrap.lines(
              Text.dim("Not everything was looked at: that would take long. There may be more."),
              profile,
              ResultLayout.INDENT));
    }
    return lines;
  }

  private StyledLine head(Affected affected, String name) {
    String value = affected.value().map(values::inline).orElse("");
    boolean rounded = value.startsWith("≈");
    String is = name.isEmpty() || value.isEmpty() || rounded ? " " : " = ";
    int count = affected.results().size();
    return fitted(
        StyledLine.of(name)
            .plus(value.isEmpty() ? "" : (name.isEmpty() ? "" : is) + value)
            .plus(" goes into " + count + (count == 1 ? " result:" : " results:"))
            .indented(ResultLayout.INDENT));
  }

  private void results(List<Affected.Touched> results, List<StyledLine> lines) {
    List<Affected.Touched> shown = results.subList(0, Math.min(MOST, results.size()));
    int wide = 0;
    int most = Math.max(10, profile.columns() / 2 - NESTED);
    for (Affected.Touched touched : shown) {
      wide = Math.max(wide, line(touched, most).width());
    }
    for (Affected.Touched touched : shown) {
      lines.add(
          line(touched, most)
              .padTo(wide)
              .plus(GAP + entries(touched), Style.DIM)
              .in(profile.glyphs())
              .cutTo(profile.columns() - 2 - NESTED)
              .indented(NESTED));
    }
    if (shown.size() < results.size()) {
      String more = "and " + (results.size() - shown.size()) + " more";
      lines.add(fitted(StyledLine.of(more, Style.DIM).indented(NESTED)));
    }
  }

  private StyledLine line(Affected.Touched touched, int most) {
    return StyledLine.of(ReasonWording.line(touched.outcome().understood())).cutTo(most);
  }

  private static String entries(Affected.Touched touched) {
    if (touched.chosen()) {
      return "a place or a size hangs on it";
    }
    Optional<Matrix> matrix = Results.matrix(touched.outcome().value());
    return matrix
        .map(m -> new EntryWording(touched.name(), m.rows(), m.columns()))
        .map(wording -> wording.of(touched.entries()))
        .orElse(touched.name());
  }

  private StyledLine fitted(StyledLine line) {
    return line.in(profile.glyphs()).cutTo(profile.columns() - 2);
  }
}
