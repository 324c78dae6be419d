package dev.inkling.render.drawing;

import dev.inkling.words.PictureWording;
import java.util.ArrayList;
import java.util.List;

/** Round numbers along a scale: steps of 1, 2 or 5 times a power of ten. */
final class Ticks {

  private static final int FIVE = 5;

  private Ticks() {}

  /** A round step that fits at most so many times between two numbers. */
  static double step(double low, double high, int most) {
    double rough = (high / 2 - low / 2) * 2 / Math.max(1, most);
    double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(rough)));
    for (int factor : new int[] {1, 2, FIVE}) {
      if (factor * power >= rough * (1 - 1e-9)) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  /** The round numbers from {@code low} to {@code high}, both included where they are round. */
  static List<Double> between(double low, double high, int most) {
    double step = step(low, high, most);
    List<Double> ticks = new ArrayList<>();
    if (!(step > 0) || !Double.isFinite(high - low)) {
      return List.of(low, high);
    }
    double first = StrictMath.ceil(low / step - 1e-9);
    double last = StrictMath.floor(high / step + 1e-9);
    for (double i = first; i <= last; i++) {
      ticks.add(i * step + 0.0); // never a minus zero
    }
    return ticks;
  }

  /** Powers of ten, thinned out where they are many. */
  static List<Double> powers(double low, double high, int most) {
    int first = (int) StrictMath.ceil(StrictMath.log10(low) - 1e-9);
    int last = (int) StrictMath.floor(StrictMath.log10(high) + 1e-9);
    int every = Math.max(1, (last - first + most) / Math.max(1, most));
    List<Double> ticks = new ArrayList<>();
    for (int i = first; i <= last; i += every) {
      ticks.add(StrictMath.pow(10, i));
    }
    return ticks.size() < 2 ? List.of(low, high) : ticks;
  }

  static String label(double tick) {
    return PictureWording.shortly(tick);
  }
}
