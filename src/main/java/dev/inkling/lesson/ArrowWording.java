package dev.inkling.lesson;

import dev.inkling.math.Matrix;
import dev.inkling.math.Roots;
import dev.inkling.math.Scalar;
import dev.inkling.words.Numbers;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/** The gap between two tips in words: how far, and which way. */
final class ArrowWording {

  private ArrowWording() {}

  /** Two different points of the plane. */
  static Text gap(Matrix guess, Matrix truth) {
    Scalar right = guess.minus(truth).at(0);
    Scalar up = guess.minus(truth).at(1);
    List<String> ways = new ArrayList<>();
    way(right, "right", "left", ways);
    way(up, "high", "low", ways);
    String far = Numbers.usual().marked(distance(right, up));
    boolean straight = ways.size() == 1;
    return straight
        ? Text.of("You are ").plus(Text.strong(ways.get(0))).plus(".")
        : Text.of("You are ")
            .plus(Text.strong(far))
            .plus(" from it: " + String.join(" and ", ways) + ".");
  }

  private static void way(Scalar off, String more, String less, List<String> ways) {
    if (off.signum() != 0) {
      ways.add(Numbers.usual().set(off.abs()) + " too " + far(off.signum() > 0 ? more : less));
    }
  }

  private static String far(String way) {
    return way.equals("right") || way.equals("left") ? "far " + way : way;
  }

  private static Scalar distance(Scalar right, Scalar up) {
    return Roots.square(right.times(right).plus(up.times(up)));
  }
}
