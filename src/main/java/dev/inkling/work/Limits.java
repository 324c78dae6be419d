package dev.inkling.work;

/**
 * Bounds sizes before memory or time is taken, so that a slip of the finger or a hostile file ends
 * in a sentence and not in a dead machine.
 *
 * @param entries most entries of one matrix
 * @param digits most decimal digits of one exact number
 * @param exactSeconds longest estimated time for an exact product before it becomes approximate
 * @param fileBytes largest file that is read whole
 */
public record Limits(long entries, int digits, double exactSeconds, long fileBytes) {

  private static final Limits USUAL = new Limits(4_000_000L, 20_000, 2.0, 256L << 20);

  public static Limits usual() {
    return USUAL;
  }
}
