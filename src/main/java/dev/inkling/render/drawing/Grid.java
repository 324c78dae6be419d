package dev.inkling.render.drawing;

import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.StyledSpan;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sheet of character cells with what strokes left in them and what words cover. */
final class Grid {

  private final int columns;
  private final int rows;
  private final int[] glyphs; // code points
  private final Role[] roles;
  private final Layer[] layers;
  private final List<Placed> labels = new ArrayList<>();

  /** Words, the cell their first character stands in, and the column behind their last. */
  record Placed(StyledLine words, int column, int row, int end) {
    static Placed at(int column, int row, StyledLine words) {
      return new Placed(words, column, row, column + words.width());
    }

    /** Whether both would touch or cover each other on one line. */
    boolean meets(Placed other) {
      return row == other.row && column <= other.end && other.column <= end;
    }
  }

  Grid(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    this.glyphs = new int[columns * rows];
    this.roles = new Role[columns * rows];
    this.layers = new Layer[columns * rows];
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  void set(int column, int row, int glyph, Role role, Layer layer) {
    int cell = row * columns + column;
    glyphs[cell] = glyph;
    roles[cell] = role;
    layers[cell] = layer;
  }

  /** What is drawn in a cell, if anything is. */
  Optional<Layer> layer(int column, int row) {
    return Optional.ofNullable(layers[row * columns + column]);
  }

  void label(Placed words) {
    labels.add(words);
    // an axis keeps a distance from words; other strokes are only interrupted by them
    for (int column : new int[] {words.column() - 1, words.end()}) {
      if (column >= 0 && column < columns) {
        layer(column, words.row())
            .filter(Layer::isGround)
            .ifPresent(at -> clear(column, words.row()));
      }
    }
  }

  private void clear(int column, int row) {
    layers[row * columns + column] = null;
  }

  List<Placed> labels() {
    return List.copyOf(labels);
  }

  List<StyledLine> lines() {
    List<StyledLine> lines = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      lines.add(line(row));
    }
    return lines;
  }

  private StyledLine line(int row) {
    List<Placed> words = labels.stream().filter(at -> at.row() == row).toList();
    List<StyledSpan> spans = new ArrayList<>();
    int column = 0;
    int blank = 0;
    while (column < columns) {
      int here = column;
      Optional<Placed> label = words.stream().filter(at -> at.column() == here).findFirst();
      int cell = row * columns + column;
      if (label.isEmpty() && layers[cell] == null) {
        blank++;
        column++;
        continue;
      }
      spans.add(new StyledSpan(" ".repeat(blank), Style.PLAIN));
      blank = 0;
      if (label.isPresent()) {
        spans.addAll(label.get().words().spans());
        column = label.get().end();
      } else {
        spans.add(new StyledSpan(Character.toString(glyphs[cell]), Style.of(roles[cell])));
        column++;
      }
    }
    return new StyledLine(spans);
  }
}
