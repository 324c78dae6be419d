package dev.inkling.render.reply;

import dev.inkling.operation.Kinds;
import dev.inkling.operation.Outcome;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/** The variables one under another: name, kind of value, and as much of it as fits. */
final class ListingLayout {

  private static final int GAP = 3;
  private static final int SHORTEST = 12; // columns a value is worth showing in

  private final Profile profile;
  private final Values values;

  ListingLayout(View view) {
    this.profile = view.profile();
    this.values = new Values(view);
  }

  List<StyledLine> lines(List<Outcome> variables) {
    if (variables.isEmpty()) {
      return Wrap.lines(
          Text.of("No variables yet. ").plus(Text.dim("A = [1 2; 3 4] makes one.")), profile, 2);
    }
    List<StyledLine> names = new ArrayList<>();
    List<StyledLine> kinds = new ArrayList<>();
    for (Outcome variable : variables) {
      names.add(StyledLine.of(variable.name().orElse(""), Style.PLAIN.bold()));
      kinds.add(StyledLine.of(variable.value().accept(new Kinds()), Style.DIM));
    }
    int kindAt = widest(names) + GAP;
    int valueAt = kindAt + widest(kinds) + GAP;
    int room = profile.columns() - 2 - ResultLayout.INDENT;
    List<StyledLine> lines = new ArrayList<>();
    for (int i = 0; i < variables.size(); i++) {
      StyledLine line = names.get(i).padTo(kindAt).plus(kinds.get(i));
      if (valueAt + SHORTEST <= room) {
        line = line.padTo(valueAt).plus(values.inline(variables.get(i).value()));
      }
      lines.add(line.in(profile.glyphs()).cutTo(room).indented(ResultLayout.INDENT));
    }
    return lines;
  }

  private int widest(List<StyledLine> cells) {
    return cells.stream().mapToInt(cell -> cell.in(profile.glyphs()).width()).max().orElse(0);
  }
}
