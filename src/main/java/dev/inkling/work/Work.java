package dev.inkling.work;

/**
 * Lets a computation be stopped, watched and bounded by whoever asked for it, so that no room needs
 * to know about keyboards, clocks or screens.
 *
 * <p>Long loops call {@link #check()} every few thousand elementary operations.
 */
public interface Work {

  /**
   * Returns quietly, or ends the computation.
   *
   * @throws Cancelled if the person who asked no longer wants the answer
   */
  void check();

  /** Tells whoever watches how far the computation is: {@code done} of {@code of} parts. */
  void progress(String what, long done, long of);

  /** The seed of every random choice of this computation. */
  long seed();

  /** The bounds of this computation. */
  Limits limits();

  /** Whether exact answers are wanted even where they take long ({@code --exact}). */
  boolean insistsOnExact();

  /** Work that is never cancelled, watched by nobody, within the usual limits. */
  static Work plain() {
    return PlainWork.USUAL;
  }

  /** Like {@link #plain()}, insisting on exact answers. */
  static Work exact() {
    return PlainWork.EXACT;
  }
}
