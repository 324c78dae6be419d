package dev.inkling.render.reply;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.trace.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several values with names: each under its name, matrices in tall brackets and side by side where
 * the page is wide enough.
 */
final class BundleLayout {

  private static final int GAP = 4;
  private static final int MOST = 10; // rows or columns whose roots are written out

  private final Hand hand;
  private final Values values;
  private final int room;

  /** {@code room} columns are filled. */
  BundleLayout(Hand hand, Values values, int room) {
    this.hand = hand;
    this.values = values;
    this.room = room;
  }

  /** The parts of what goes by a name; the name may be empty. */
  List<StyledLine> lines(String name, Value.Bundle bundle) {
    List<StyledLine> lines = new ArrayList<>();
    Box row = new Box(List.of(), 0);
    for (Value.Part part : bundle.parts()) {
      Box box = named(name + "." + part.name(), part);
      boolean fits = row.height() > 0 && row.width() + GAP + box.width() <= room;
      if (!fits) {
        ResultLayout.append(lines, row.lines());
        row = box;
      } else {
        Box gap = new Box(List.of(StyledLine.of(" ".repeat(GAP))), 0);
        row = Box.row(List.of(row, gap, box));
      }
    }
    ResultLayout.append(lines, row.lines());
    return lines.stream().map(line -> line.cutTo(room)).toList();
  }

  private Box named(String name, Value.Part part) {
    List<StyledLine> lines = new ArrayList<>();
    lines.add(StyledLine.of(name, Style.DIM).in(hand.glyphs()));
    lines.addAll(box(part).lines());
    return new Box(lines, 0);
  }

  private Box box(Value.Part part) {
    Optional<Matrix> matrix = Results.matrix(part.value());
    if (matrix.isPresent() && !part.exactly().isEmpty() && isSmall(matrix.get())) {
      for (boolean rounded : new boolean[] {true, false}) {
        Box box = roots(matrix.get(), part.exactly(), rounded);
        if (box.width() <= room) {
          return box;
        }
      }
    }
    return set(part.value());
  }

  private static boolean isSmall(Matrix matrix) {
    return matrix.rows() <= MOST && matrix.columns() <= MOST;
  }

  /** Each entry as it is exactly, and about how much that is. */
  private Box roots(Matrix matrix, List<Formula> exactly, boolean rounded) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < exactly.size(); i++) {
      Formula formula = exactly.get(i);
      String text = hand.formulas().of(formula).plain();
      boolean says = hand.numbers().setsExactly(formula.value().number());
      cells.add(
          says || !rounded
              ? List.of(text)
              : List.of(text, " ≈ ", hand.numbers().set(matrix.at(i))));
    }
    return matrix.isNumber() ? line(String.join("", cells.get(0))) : cells(cells, matrix);
  }

  private Box cells(List<List<String>> cells, Matrix matrix) {
    return CellBox.of(cells, matrix.columns(), hand.glyphs());
  }

  private Box line(String words) {
    return Box.of(StyledLine.of(words, ResultLayout.answer()).in(hand.glyphs()));
  }

  /** A value in as many lines as it has rows. */
  private Box set(Value value) {
    return value.accept(
        new Value.Visitor<>() {
          @Override
          public Box grid(Value.Grid grid) {
            Matrix matrix = grid.matrix();
            if (matrix.isNumber()) {
              return line(values.inline(value));
            }
            Box box = MatrixBox.of(matrix, matrix.columns(), (row, column) -> Style.PLAIN, hand);
            return values.rounded(matrix) ? box.about(hand.glyphs()) : box;
          }

          @Override
          public Box complexes(Value.Complexes complexes) {
            Matrix real = complexes.real();
            boolean small = !real.isNumber() && isSmall(real);
            if (!small) {
              return line(values.inline(value));
            }
            List<List<String>> cells = new ArrayList<>();
            for (int i = 0; i < real.size(); i++) {
              cells.add(complex(real.at(i), complexes.imaginary().at(i)));
            }
            Box box = cells(cells, real);
            boolean rounded = values.rounded(real) || values.rounded(complexes.imaginary());
            return rounded ? box.about(hand.glyphs()) : box;
          }

          @Override
          public Box bundle(Value.Bundle bundle) {
            return new Box(lines("", bundle), 0);
          }

          @Override
          public Box truth(Value.Truth truth) {
            return line(values.inline(value));
          }

          @Override
          public Box words(Value.Words words) {
            return line(words.text());
          }
        });
  }

  /** Cut before its sign, so that the signs of a column are level. */
  private List<String> complex(Scalar real, Scalar imaginary) {
    String text = hand.numbers().complex(real, imaginary);
    int sign = Math.max(text.indexOf(" + "), text.indexOf(" − "));
    return sign < 0
        ? List.of(text)
        : List.of(
            text.substring(0, sign), text.substring(sign, sign + 3), text.substring(sign + 3));
  }
}
