package dev.inkling.render.drawing;

import dev.inkling.render.StyledLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Blocks of lines put down at their places on one sheet; they must not cover each other. */
final class Sheet {

  private final List<List<Piece>> rows = new ArrayList<>();

  private record Piece(int column, StyledLine line) {}

  Sheet(int height) {
    for (int i = 0; i < height; i++) {
      rows.add(new ArrayList<>());
    }
  }

  void put(List<StyledLine> block, int column, int row) {
    for (int i = 0; i < block.size(); i++) {
      if (!block.get(i).isEmpty()) {
        rows.get(row + i).add(new Piece(column, block.get(i)));
      }
    }
  }

  List<StyledLine> lines() {
    return rows.stream().map(Sheet::line).toList();
  }

  private static StyledLine line(List<Piece> pieces) {
    StyledLine line = StyledLine.empty();
    for (Piece piece : pieces.stream().sorted(Comparator.comparingInt(Piece::column)).toList()) {
      line = line.padTo(piece.column()).plus(piece.line());
    }
    return line;
  }
}
