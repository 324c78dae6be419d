package dev.inkling.render.drawing;

/** The rhythm of a stroke, in dots. */
enum Dash {
  SOLID(1, 0),
  DASHED(2, 2),
  DOTTED(1, 1),
  LOOSE(1, 2),
  SPARSE(1, 3);

  private final int on;
  private final int off;

  Dash(int on, int off) {
    this.on = on;
    this.off = off;
  }

  boolean isOn(int step) {
    return step % (on + off) < on;
  }

  int period() {
    return on + off;
  }

  int on() {
    return on;
  }
}
