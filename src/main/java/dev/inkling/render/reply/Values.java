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
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Values in text: beside what was understood, as an echo, or bare for other programs. */
final class Values {

  private final Profile profile;
  private final Hand hand;
  private final Numbers numbers;

  Values(View view) {
    this.profile = view.profile();
    this.hand = view.hand();
    this.numbers = view.numbers();
  }

  private int room() {
    return profile.columns() - 2;
  }

  /** {@code W = [1 −1; 2 0] 2 rows, 2 columns}: what was given, as it was understood. */
  List<StyledLine> given(Outcome outcome) {
    return outcome
        .value()
        .accept(
            new Value.NumbersOnly<>() {
              @Override
              public List<StyledLine> grid(Value.Grid grid) {
                return echo(outcome, grid.matrix());
              }

              @Override
              public List<StyledLine> otherwise(String given) {
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
    StyledLine line = name.plus(mark(matrix)).plus(numbers.set(matrix), Style.PLAIN);
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
              public List<StyledLine> complexes(Value.Complexes complexes) {
                String numbers = inline(complexes);
                StyledLine line =
                    StyledLine.of(understood + (numbers.startsWith("≈") ? " " : " = "))
                        .plus(numbers, answer);
                return Wrap.lines(
                    line.in(profile.glyphs()), room(), ResultLayout.INDENT, ResultLayout.INDENT);
              }

              @Override
              public List<StyledLine> bundle(Value.Bundle bundle) {
                return new BundleLayout(hand, Values.this, room() - ResultLayout.INDENT)
                    .lines(outcome.name().orElse(""), bundle).stream()
                        .map(line -> line.indented(ResultLayout.INDENT))
                        .toList();
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

  /** A value on one line, marked where it is rounded. */
  String inline(Value value) {
    return value.accept(
        new Value.Visitor<>() {
          @Override
          public String grid(Value.Grid grid) {
            return (rounded(grid.matrix()) ? "≈ " : "") + numbers.set(grid.matrix());
          }

          @Override
          public String complexes(Value.Complexes complexes) {
            Matrix real = complexes.real();
            boolean rounded = rounded(real) || rounded(complexes.imaginary());
            StringBuilder text = new StringBuilder(rounded ? "≈ " : "");
            text.append(real.isNumber() ? "" : "[");
            for (int i = 0; i < real.size(); i++) {
              text.append(i == 0 ? "" : i % real.columns() == 0 ? "; " : ", ");
              text.append(numbers.complex(real.at(i), complexes.imaginary().at(i)));
            }
            return text.append(real.isNumber() ? "" : "]").toString();
          }

          @Override
          public String bundle(Value.Bundle bundle) {
            return bundle.parts().stream()
                .map(part -> "." + part.name() + " " + inline(part.value()))
                .collect(Collectors.joining("   "));
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
            .plus(numbers.set(matrix), ResultLayout.answer())
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
          before.plus(numbers.set(matrix), ResultLayout.answer()).in(profile.glyphs()),
          room(),
          ResultLayout.INDENT,
          ResultLayout.INDENT);
    }
    Box box =
        Box.row(
            List.of(
                Box.of(before.in(profile.glyphs())),
                MatrixBox.of(matrix, matrix.columns(), (row, column) -> Style.PLAIN, hand)));
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

  private StyledLine mark(Matrix matrix) {
    return StyledLine.of(rounded(matrix) ? "≈ " : "");
  }

  boolean rounded(Matrix matrix) {
    if (!matrix.isExact()) {
      return true;
    }
    for (int i = 0; i < Math.min(matrix.size(), 1000); i++) {
      if (!numbers.setsExactly(matrix.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** The value alone, as the language reads it back; several parts a line each. */
  List<StyledLine> bare(Value value) {
    return value.accept(
        new Value.Visitor<>() {
          @Override
          public List<StyledLine> grid(Value.Grid grid) {
            return one(numbers.bare(grid.matrix()));
          }

          @Override
          public List<StyledLine> complexes(Value.Complexes complexes) {
            return one(inline(complexes));
          }

          @Override
          public List<StyledLine> bundle(Value.Bundle bundle) {
            List<StyledLine> lines = new ArrayList<>();
            for (Value.Part part : bundle.parts()) {
              StyledLine name = StyledLine.of(part.name() + " = ");
              bare(part.value()).forEach(line -> lines.add(name.plus(line)));
            }
            return lines;
          }

          @Override
          public List<StyledLine> truth(Value.Truth truth) {
            return one(truth.holds() ? "true" : "false");
          }

          @Override
          public List<StyledLine> words(Value.Words words) {
            return one(words.text());
          }

          private List<StyledLine> one(String text) {
            return List.of(StyledLine.of(text).in(profile.glyphs()));
          }
        });
  }
}
