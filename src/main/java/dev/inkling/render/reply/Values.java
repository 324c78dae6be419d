package dev.inkling.render.reply;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Value;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/** Values in text: beside what was understood, as an echo, or bare for other programs. */
final class Values {

  private final Profile profile;

  Values(Profile profile) {
    this.profile = profile;
  }

  private int room() {
    return profile.columns() - 2;
  }

  /** {@code W = [1 −1; 2 0] 2 rows, 2 columns}: what was given, as it was understood. */
  List<StyledLine> given(Outcome outcome) {
    return outcome
        .value()
        .accept(
            new Value.Visitor<>() {
              @Override
              public List<StyledLine> grid(Value.Grid grid) {
                return echo(outcome, grid.matrix());
              }

              @Override
              public List<StyledLine> truth(Value.Truth truth) {
                return line(outcome);
              }

              @Override
              public List<StyledLine> words(Value.Words words) {
                return line(outcome);
              }
            });
  }

  private List<StyledLine> echo(Outcome outcome, Matrix matrix) {
    StyledLine name =
        outcome
            .name()
            .map(word -> StyledLine.of(word + " = ", Style.DIM))
            .orElse(StyledLine.empty());
    StyledLine line = name.plus(mark(matrix)).plus(Numbers.set(matrix), Style.PLAIN);
    StyledLine inline = line.plus(ResultLayout.shape(matrix)).in(profile.glyphs());
    List<StyledLine> lines = new ArrayList<>();
    if (inline.width() + ResultLayout.INDENT <= room()) {
      lines.add(inline.indented(ResultLayout.INDENT));
    } else {
      lines.addAll(tall(name, matrix));
    }
    outcome
        .notes()
        .forEach(
            note -> lines.addAll(Wrap.lines(Text.dim(note.plain()), profile, ResultLayout.INDENT)));
    return lines;
  }

  /** {@code norm([3 4]) = 5}; tall where the value does not fit one line. */
  List<StyledLine> line(Outcome outcome) {
    String understood = outcome.understood();
    Style answer = ResultLayout.answer();
    return outcome
        .value()
        .accept(
            new Value.Visitor<>() {
              @Override
              public List<StyledLine> grid(Value.Grid grid) {
                return equation(understood, grid.matrix());
              }

              @Override
              public List<StyledLine> truth(Value.Truth truth) {
                StyledLine line =
                    StyledLine.of(understood + "   ")
                        .plus(truth.holds() ? "true" : "false", answer);
                return List.of(fitted(line));
              }

              @Override
              public List<StyledLine> words(Value.Words words) {
                return Wrap.lines(Text.of(words.text()), profile, ResultLayout.INDENT);
              }
            });
  }

  private StyledLine fitted(StyledLine line) {
    return line.in(profile.glyphs())
        .cutTo(room() - ResultLayout.INDENT)
        .indented(ResultLayout.INDENT);
  }

  private List<StyledLine> equation(String understood, Matrix matrix) {
    StyledLine sign = StyledLine.of(rounded(matrix) ? " ≈ " : " = ");
    StyledLine whole =
        StyledLine.of(understood, Style.PLAIN)
            .plus(sign)
            .plus(Numbers.set(matrix), ResultLayout.answer())
            .in(profile.glyphs());
    if (whole.width() + ResultLayout.INDENT <= room()) {
      return List.of(whole.indented(ResultLayout.INDENT));
    }
    List<StyledLine> lines = new ArrayList<>();
    lines.add(fitted(StyledLine.of(understood, Style.DIM)));
    lines.addAll(tall(sign, matrix));
    return lines;
  }

  private List<StyledLine> tall(StyledLine before, Matrix matrix) {
    if (matrix.isNumber()) {
      return Wrap.lines(
          before.plus(Numbers.set(matrix), ResultLayout.answer()).in(profile.glyphs()),
          room(),
          ResultLayout.INDENT,
          ResultLayout.INDENT);
    }
    Box box =
        Box.row(
            List.of(
                Box.of(before.in(profile.glyphs())),
                MatrixBox.of(matrix, Role.TEXT, row -> false, profile.glyphs())));
    List<StyledLine> lines = new ArrayList<>();
    box.lines().forEach(line -> lines.add(fitted(line)));
    if (MatrixBox.abridges(matrix) || box.width() > room()) {
      lines.add(
          fitted(
              StyledLine.of(
                  Shapes.rowsAndColumns(matrix) + "; print or --format json shows all",
                  Style.DIM)));
    }
    return lines;
  }

  private static StyledLine mark(Matrix matrix) {
    return StyledLine.of(rounded(matrix) ? "≈ " : "");
  }

  static boolean rounded(Matrix matrix) {
    if (!matrix.isExact()) {
      return true;
    }
    for (int i = 0; i < Math.min(matrix.size(), 1000); i++) {
      if (!Numbers.setsExactly(matrix.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** The value alone, as the language reads it back. */
  List<StyledLine> bare(Value value) {
    String text =
        value.accept(
            new Value.Visitor<>() {
              @Override
              public String grid(Value.Grid grid) {
                return Numbers.typed(grid.matrix());
              }

              @Override
              public String truth(Value.Truth truth) {
                return truth.holds() ? "true" : "false";
              }

              @Override
              public String words(Value.Words words) {
                return words.text();
              }
            });
    return List.of(StyledLine.of(text).in(profile.glyphs()));
  }
}
