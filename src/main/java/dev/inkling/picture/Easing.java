package dev.inkling.picture;

/** How fast something moves on its way, so that it starts and stops softly. */
public final class Easing {

  private static final double REST_BEGINS = 0.42;
  private static final double REST_ENDS = 0.58;

  private Easing() {}

  /** How much of the way is done at a time from 0 to 1: slow, fast, slow (smoothstep). */
  public static double smooth(double time) {
    return time * time * (3 - 2 * time);
  }

  /** The same with a rest at a place on the way, for something worth seeing there. */
  public static double resting(double time, double place) {
    if (time < REST_BEGINS) {
      return place * smooth(time / REST_BEGINS);
    }
    return time <= REST_ENDS
        ? place
        : place + (1 - place) * smooth((time - REST_ENDS) / (1 - REST_ENDS));
  }

  /** When the rest of {@link #resting} begins. */
  public static double restBegins() {
    return REST_BEGINS;
  }

  /** When the rest of {@link #resting} is over. */
  public static double restEnds() {
    return REST_ENDS;
  }
}
