package dev.inkling.lesson;

import dev.inkling.picture.Picture;

/**
 * The tip of an arrow.
 *
 * @param x in tenths, as {@code y} is, so that a tenth here and back is where it was
 */
record PointingTip(ArrowPlane plane, int x, int y) implements Pointing {

  private static final int WHOLE = 10; // tenths

  @Override
  public Picture still() {
    return plane.still();
  }

  @Override
  public Picture picture() {
    return plane.tip(x / (double) WHOLE, y / (double) WHOLE, "(" + set(x) + ", " + set(y) + ")");
  }

  private static String set(int tenths) {
    return typed(tenths).replace('-', '−');
  }

  private static String typed(int tenths) {
    int size = Math.abs(tenths);
    String whole = (tenths < 0 ? "-" : "") + size / WHOLE;
    return size % WHOLE == 0 ? whole : whole + "." + size % WHOLE;
  }

  @Override
  public String line() {
    return "[" + typed(x) + " " + typed(y) + "]";
  }

  @Override
  public Pointing moved(int right, int down, boolean fine) {
    int step = fine ? 1 : WHOLE;
    return new PointingTip(
        plane, within(x + step * right, plane.across()), within(y - step * down, plane.upward()));
  }

  private static int within(int tenths, ArrowPlane.Span span) {
    return (int) Math.max(span.low() * WHOLE, Math.min(span.high() * WHOLE, tenths));
  }

  @Override
  public boolean hasFineSteps() {
    return true;
  }
}
