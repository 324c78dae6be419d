package dev.inkling.render.drawing;

/** What lies over what: where two strokes meet in one character cell, the upper one colours it. */
enum Layer {
  GRID,
  AXIS,
  CLOUD,
  CONSTRUCTION,
  ANGLE,
  DIMENSION,
  VECTOR,
  HEAD;

  /** Whether strokes of this layer give way around all others. */
  boolean isGround() {
    return this == GRID || this == AXIS || this == CLOUD;
  }
}
