package dev.inkling.operation.vectors;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.picture.Bars;
import dev.inkling.picture.Bars.Bar;
import dev.inkling.picture.Easing;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Motion.Moment;
import dev.inkling.words.MotionWording;
import dev.inkling.words.Numbers;
import dev.inkling.words.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A dot product as it comes together: bar after bar fills, and the sum grows with each. */
public final class PairsMotion {

  private static final double MOMENT = 1e-9;
  private static final int EACH = 300; // milliseconds for a pair, while that is not too long
  private static final int PRODUCT = 3; // the column that is not known before its pair's turn

  private final Bars whole;
  private final int pairs;

  private PairsMotion(Bars whole) {
    this.whole = whole;
    this.pairs = whole.bars().size();
  }

  /** Of two vectors of one length; nothing for single numbers. */
  public static Optional<Motion> of(
      Numbers numbers, Matrix a, String nameA, Matrix b, String nameB) {
    if (a.size() < 2) {
      return Optional.empty();
    }
    PairsMotion motion = new PairsMotion(ProductBars.of(numbers, a, nameA, b, nameB));
    return Optional.of(
        new Motion(
            nameA + "·" + nameB,
            length(motion.pairs),
            motion.moments(new MotionWording(numbers), a, nameA, b, nameB),
            motion::frame));
  }

  private static Duration length(int pairs) {
    Duration wanted = Duration.ofMillis((long) EACH * pairs);
    Duration least = wanted.compareTo(Motion.SHORTEST) < 0 ? Motion.SHORTEST : wanted;
    return least.compareTo(Motion.LONGEST) > 0 ? Motion.LONGEST : least;
  }

  private List<Moment> moments(
      MotionWording wording, Matrix a, String nameA, Matrix b, String nameB) {
    List<Moment> moments =
        new ArrayList<>(List.of(new Moment(0, MotionWording.pairsWait(nameA, nameB))));
    Scalar sum = Exact.ZERO;
    for (int i = 0; i < a.size(); i++) {
      Scalar product = a.at(i).times(b.at(i));
      sum = sum.plus(product);
      if (i < pairs) {
        double from = (double) i / pairs + MOMENT; // until then its bar has no length
        moments.add(new Moment(from, wording.pair(i + 1, a.at(i), b.at(i), product, sum)));
      }
    }
    moments.add(new Moment(1, wording.sum(nameA, nameB, sum)));
    return moments;
  }

  private Bars frame(double time) {
    double done = time * pairs;
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      double share = StrictMath.max(0, StrictMath.min(1, done - i));
      bars.add(filled(whole.bars().get(i), share));
    }
    return whole.with(bars);
  }

  /** A bar as far as it has come; what is not known yet leaves its place empty. */
  private static Bar filled(Bar bar, double share) {
    if (share == 1) {
      return bar;
    }
    List<Text> before = new ArrayList<>(bar.before());
    if (share == 0) {
      before.set(PRODUCT, blank(before.get(PRODUCT)));
    }
    List<Text> after = bar.after().stream().map(PairsMotion::blank).toList();
    return new Bar(before, bar.value(), Easing.smooth(share), bar.role(), after);
  }

  private static Text blank(Text words) {
    return Text.of(" ".repeat(words.plain().length()));
  }
}
