package dev.inkling.operation.patterns;

import dev.inkling.math.Exact;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Entries;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Motion.Moment;
import dev.inkling.picture.Tiles;
import dev.inkling.words.Lists;
import dev.inkling.words.MotionWording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern at work: where it has one place, its products come in square by square; where it has
 * many, it slides over the image and the scores fill.
 */
final class DetectMotion {

  private static final int EACH = 150; // milliseconds for a step, while that is not too long
  private static final int MOST_SIDE = 20; // squares a side that can still be seen one by one
  private static final int MOST_STEPS = 256;

  private final Overlay laid;
  private final DetectPictures pictures;
  private final MotionWording wording;
  private final int steps;

  private DetectMotion(Overlay laid) {
    this.laid = laid;
    this.pictures = new DetectPictures(laid);
    this.wording = new MotionWording(laid.given().numbers());
    this.steps = laid.isOne() ? laid.pattern().size() : laid.scores().size();
  }

  /** Nothing where there is one product alone, or more than can be followed. */
  static Optional<Motion> of(Overlay laid) {
    DetectMotion motion = new DetectMotion(laid);
    boolean small = laid.image().rows() <= MOST_SIDE && laid.image().columns() <= MOST_SIDE;
    return small && motion.steps > 1 && motion.steps <= MOST_STEPS && motion.pictures.isDrawable()
        ? Optional.of(motion.motion())
        : Optional.empty();
  }

  private Motion motion() {
    String name = laid.given().label(0) + " on " + laid.given().label(1);
    return new Motion(name, length(), laid.isOne() ? squares() : places(), this::frame);
  }

  private Duration length() {
    Duration wanted = Duration.ofMillis((long) EACH * steps);
    Duration least = wanted.compareTo(Motion.SHORTEST) < 0 ? Motion.SHORTEST : wanted;
    return least.compareTo(Motion.LONGEST) > 0 ? Motion.LONGEST : least;
  }

  private Tiles frame(double time) {
    int done = (int) (time * steps);
    if (laid.isOne()) {
      return pictures.one(done);
    }
    return time == 1 ? pictures.many() : pictures.many(done, done + 1, List.of(done));
  }

  private List<Moment> squares() {
    List<Moment> moments = new ArrayList<>();
    moments.add(
        new Moment(0, MotionWording.squaresWait(laid.given().label(0), laid.given().label(1))));
    Scalar sum = Exact.ZERO;
    int columns = laid.pattern().columns();
    for (int i = 0; i < steps; i++) {
      Scalar weight = laid.pattern().at(i);
      Scalar ink = laid.image().at(i);
      Scalar product = weight.times(ink);
      sum = sum.plus(product);
      String where = Entries.address("", laid.pattern(), i / columns, i % columns).print();
      moments.add(new Moment((i + 1.0) / steps, wording.square(where, weight, ink, product, sum)));
    }
    moments.add(new Moment(1, wording.squares(sum)));
    return moments;
  }

  private List<Moment> places() {
    List<Moment> moments = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      moments.add(
          new Moment((double) i / steps, wording.place(laid.typed(i), laid.scores().at(i))));
    }
    List<Integer> loudest = laid.loudest();
    List<String> where = loudest.stream().map(laid::typed).toList();
    moments.add(new Moment(1, wording.places(Lists.and(where), laid.scores().at(loudest.get(0)))));
    return moments;
  }
}
