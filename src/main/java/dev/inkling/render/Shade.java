package dev.inkling.render;

import dev.inkling.picture.Bitmap.Ink;

/**
 * How much ink a piece of a bitmap carries, in nine steps so that equal numbers look equal on every
 * device.
 *
 * @param ink grey ink from nothing to full, or signed ink with minus and plus hues
 * @param step 0 for none (the ground itself) to {@link #STEPS} for full; negative for minus
 */
public record Shade(Ink ink, int step) {

  /** The step of full ink. */
  public static final int STEPS = 8;

  private static final double SIGNED_CURVE = 0.65; // small weights stay visible

  public Shade {
    if (step < (ink == Ink.SIGNED ? -STEPS : 0) || step > STEPS) {
      throw new IllegalArgumentException("no such step of ink: " + step);
    }
  }

  /** The shade of a value when {@code most} is full ink. */
  public static Shade of(Ink ink, double value, double most) {
    double part = most > 0 ? StrictMath.min(1, StrictMath.abs(value) / most) : 0;
    if (ink == Ink.GREY) {
      return new Shade(ink, value <= 0 ? 0 : step(part));
    }
    int step = step(StrictMath.pow(part, SIGNED_CURVE));
    return new Shade(ink, value < 0 ? -step : step);
  }

  private static int step(double part) {
    return (int) StrictMath.round(part * STEPS);
  }

  public boolean isGround() {
    return step == 0;
  }
}
