package dev.inkling.operation.moving;

import dev.inkling.math.Determinant;
import dev.inkling.math.LinearMap;
import dev.inkling.math.Matrix;
import dev.inkling.math.Passage;
import dev.inkling.math.Scalar;
import dev.inkling.operation.vectors.PlanePictures;
import dev.inkling.picture.Easing;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Motion.Moment;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.words.BasisWording;
import dev.inkling.words.MapWording;
import dev.inkling.words.MotionWording;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The plane on its way under one 2x2 matrix, or under several one after the other: the grid, the
 * unit square, î and ĵ, and an input where one is followed. What stood there before stays behind.
 */
public final class MapMotion {

  private static final Duration PLAIN = Duration.ofMillis(900);
  private static final double SET_OUT = 0.02; // time after which the words of the start are over

  private final Numbers numbers;
  private final List<Leg> legs;
  private final Optional<Followed> followed;
  private final Optional<String> remark; // on what is left out of the end

  private MapMotion(
      Numbers numbers, List<Leg> legs, Optional<Followed> followed, Optional<String> remark) {
    this.numbers = numbers;
    this.legs = legs;
    this.followed = followed;
    this.remark = remark;
  }

  /** One matrix on the way, and what it is called. */
  public record Leg(Matrix matrix, String name) {
    private Passage passage() {
      return Passage.to(matrix);
    }
  }

  /** An input that goes along, where it ends, and what both are called. */
  public record Followed(Matrix input, String name, Matrix image, String landed) {
    private boolean isDrawable() {
      return PlanePictures.point(input).isPresent() && PlanePictures.point(image).isPresent();
    }
  }

  /** Under one matrix; nothing if that is none of the plane. */
  public static Optional<Motion> of(Numbers numbers, Matrix a, String name) {
    return of(numbers, List.of(new Leg(a, name)), Optional.empty(), Optional.empty());
  }

  /** Under one matrix, with an input that goes along. */
  public static Optional<Motion> of(Numbers numbers, Matrix a, String name, Followed followed) {
    return followed.isDrawable()
        ? of(numbers, List.of(new Leg(a, name)), Optional.of(followed), Optional.empty())
        : Optional.empty();
  }

  /** Under several matrices, the first of them first. */
  public static Optional<Motion> of(Numbers numbers, List<Leg> legs) {
    return of(numbers, legs, Optional.empty(), Optional.empty());
  }

  /** Under one matrix so many times, of as many as were asked for. */
  public static Optional<Motion> again(Numbers numbers, Leg leg, int times, int asked) {
    List<Leg> legs = Collections.nCopies(times, leg);
    return of(numbers, legs, Optional.empty(), MotionWording.steps(times, asked));
  }

  /** The same with an input that goes along. */
  public static Optional<Motion> again(
      Numbers numbers, Leg leg, int times, int asked, Followed followed) {
    List<Leg> legs = Collections.nCopies(times, leg);
    return followed.isDrawable()
        ? of(numbers, legs, Optional.of(followed), MotionWording.steps(times, asked))
        : Optional.empty();
  }

  private static Optional<Motion> of(
      Numbers numbers, List<Leg> legs, Optional<Followed> followed, Optional<String> remark) {
    boolean drawable = legs.stream().allMatch(leg -> isDrawable(leg.matrix()));
    return drawable && isDrawable(product(legs))
        ? Optional.of(new MapMotion(numbers, legs, followed, remark).motion())
        : Optional.empty();
  }

  private static boolean isDrawable(Matrix a) {
    return a.rows() == 2
        && a.columns() == 2
        && PlanePictures.point(a.columnAt(0)).isPresent()
        && PlanePictures.point(a.columnAt(1)).isPresent();
  }

  /** All of the matrices done. */
  private static Matrix product(List<Leg> legs) {
    Matrix all = Matrix.identity(2);
    for (Leg leg : legs) {
      all = leg.matrix().times(all, Work.plain());
    }
    return all;
  }

  private Motion motion() {
    List<Way> ways = new ArrayList<>();
    Matrix before = Matrix.identity(2);
    for (Leg leg : legs) {
      ways.add(new Way(leg.passage(), GridMarks.of(before.toDoubles())));
      before = leg.matrix().times(before, Work.plain());
    }
    Matrix after = before;
    boolean plain = legs.size() == 1 && ways.get(0).passage().flat().isEmpty();
    return new Motion(
        isAgain() ? all() : legs.get(legs.size() - 1).name(),
        plain ? PLAIN : Motion.LONGEST,
        moments(after),
        time -> frame(ways, after, time));
  }

  /** How one matrix is gone through, and where the plane is before it. */
  private record Way(Passage passage, GridMarks start) {
    GridMarks at(double time) {
      double share = passage.flat().map(at -> Easing.resting(time, at)).orElse(Easing.smooth(time));
      return start.under(passage.at(share));
    }
  }

  private Plane frame(List<Way> ways, Matrix after, double time) {
    if (time == 0 || time == 1) {
      return still(time == 0 ? Matrix.identity(2) : after, time == 1);
    }
    int leg = Math.min(ways.size() - 1, (int) (time * ways.size()));
    GridMarks now = ways.get(leg).at(time * ways.size() - leg);
    List<Mark> marks = new ArrayList<>(ground(now, true));
    marks.add(GridMarks.arrow(BasisWording.name(0), now.right(), Role.FIRST));
    marks.add(GridMarks.arrow(BasisWording.name(1), now.up(), Role.SECOND));
    followed.ifPresent(
        one -> {
          Point start = PlanePictures.point(one.input()).orElseThrow();
          marks.add(GridMarks.arrow(one.name(), now.at(start), Role.ANSWER));
        });
    return new Plane(marks, false, Text.empty());
  }

  /** The beginning and the end, where there is time to read numbers. */
  private Plane still(Matrix a, boolean end) {
    PlanePictures arrows = new PlanePictures(numbers);
    List<Mark> marks = new ArrayList<>(ground(GridMarks.of(a.toDoubles()), end));
    marks.add(arrows.arrow(BasisWording.name(0), a.columnAt(0), Role.FIRST));
    marks.add(arrows.arrow(BasisWording.name(1), a.columnAt(1), Role.SECOND));
    followed.ifPresent(
        one ->
            marks.add(
                end
                    ? arrows.arrow(one.landed(), one.image(), Role.ANSWER)
                    : arrows.arrow(one.name(), one.input(), Role.ANSWER)));
    return new Plane(marks, false, Text.empty());
  }

  private static List<Mark> ground(GridMarks now, boolean old) {
    List<Mark> marks = new ArrayList<>();
    if (old) {
      marks.add(GridMarks.still().lattice("old grid", Role.GRID));
    }
    marks.add(now.lattice("grid", Role.FAINT));
    marks.addAll(now.sides(Role.DIM));
    return marks;
  }

  private List<Moment> moments(Matrix after) {
    MotionWording wording = new MotionWording(numbers);
    List<Moment> moments = new ArrayList<>(List.of(new Moment(0, MotionWording.before())));
    for (int i = 0; i < legs.size(); i++) {
      Leg leg = legs.get(i);
      Text going = going(wording, leg);
      String then = isAgain() ? "again, " : "then ";
      String order = legs.size() == 1 ? "" : i == 0 ? "first " : then;
      moments.add(moment(i, i == 0 ? SET_OUT : 0, Text.of(order).plus(going)));
      if (leg.passage().flat().isPresent()) {
        moments.add(moment(i, Easing.restBegins(), MotionWording.flat()));
        moments.add(moment(i, Math.nextUp(Easing.restEnds()), MotionWording.turnedOver()));
      }
    }
    List<String> more =
        Stream.concat(followed.map(this::landing).stream(), remark.stream()).toList();
    moments.add(new Moment(1, wording.after(all(), area(after), more)));
    return moments;
  }

  private Moment moment(int leg, double time, Text words) {
    return new Moment((leg + time) / legs.size(), words);
  }

  private Text going(MotionWording wording, Leg leg) {
    LinearMap map = LinearMap.of(leg.matrix(), Work.plain());
    String called = new MapWording(numbers).called(map, 2);
    return called.isEmpty()
        ? wording.going(leg.name(), leg.passage())
        : MotionWording.named(leg.name(), called, leg.matrix().isExact());
  }

  /** Whether one matrix is done several times. */
  private boolean isAgain() {
    return legs.size() > 1 && legs.stream().allMatch(legs.get(0)::equals);
  }

  /** {@code B and then A}, in the order in which they are done; {@code A^3}. */
  private String all() {
    return isAgain()
        ? legs.get(0).name() + "^" + legs.size()
        : String.join(" and then ", legs.stream().map(Leg::name).toList());
  }

  private static Scalar area(Matrix after) {
    return Determinant.of(after, Work.plain());
  }

  private String landing(Followed one) {
    return one.name() + " lands on " + numbers.point(one.image());
  }
}
