package dev.inkling.render;

import java.util.List;

/**
 * A whole screen as a value: two frames are equal exactly if they look the same. Nothing in it ever
 * reaches past its own width or height.
 */
public record Frame(int columns, int rows, List<StyledLine> lines) {

  public Frame {
    int width = columns;
    lines = lines.stream().limit(rows).map(line -> line.cutTo(width)).toList();
  }
}
