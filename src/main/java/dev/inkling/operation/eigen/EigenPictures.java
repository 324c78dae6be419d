package dev.inkling.operation.eigen;

import dev.inkling.math.Matrix;
import dev.inkling.math.eigen.Direction;
import dev.inkling.math.eigen.Eigenvalue;
import dev.inkling.math.eigen.Spectrum;
import dev.inkling.operation.Call;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Panels;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.words.AlgebraText;
import dev.inkling.words.EigenWording;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sixteen arrows round a ring before and after: those that keep their line whole and in the accent.
 * Where none does, one arrow on its way through several steps.
 */
final class EigenPictures {

  private static final int ARROWS = 16;
  private static final double INNER = 0.42; // a full star would blot out its centre
  private static final double APART = 0.985; // cosine above which an arrow hides a kept one
  private static final double HUGE = 1e100;

  private final Matrix a;
  private final String name;
  private final Spectrum spectrum;
  private final AlgebraText algebra;
  private final EigenWording wording;

  EigenPictures(Numbers numbers, Matrix a, String name, Spectrum spectrum) {
    this.a = a;
    this.name = name;
    this.spectrum = spectrum;
    this.algebra = new AlgebraText(numbers);
    this.wording = new EigenWording(numbers);
  }

  /** Of the first argument of a call. */
  static EigenPictures of(Call call, Spectrum spectrum) {
    return new EigenPictures(
        call.numbers(), call.arguments().matrix(0), call.arguments().label(0), spectrum);
  }

  /** The ring on its way; nothing where no line is kept. */
  Optional<Motion> motion() {
    if (!isDrawable() || !spectrum.isReal()) {
      return Optional.empty();
    }
    List<String> lines =
        isEvery()
            ? List.of()
            : spectrum.values().stream()
                .flatMap(value -> value.directions().stream())
                .map(wording::words)
                .toList();
    return Optional.of(RingMotion.of(name, ring(), lines));
  }

  private boolean isDrawable() {
    return a.rows() == 2 && a.entries().stream().allMatch(e -> Math.abs(e.toDouble()) < HUGE);
  }

  List<Picture> pictures() {
    if (!isDrawable()) {
      return List.of();
    }
    return spectrum.isReal() ? List.of(ring()) : List.of(new Whirl(a, name, spectrum).picture());
  }

  private Panels ring() {
    List<Mark> before = new ArrayList<>();
    List<Mark> after = new ArrayList<>();
    after.add(
        Mark.of(
            "old place", Shape.Path.ellipse(new Point(1, 0), new Point(0, 1), true), Role.FAINT));
    for (int i = 0; i < ARROWS; i++) {
      double angle = 2 * Math.PI * i / ARROWS;
      Point in = new Point(StrictMath.cos(angle), StrictMath.sin(angle));
      if (!isKept(in)) {
        before.add(spoke("in " + (i + 1), in, INNER, Role.FIRST));
        after.add(spoke("out " + (i + 1), image(in), INNER, Role.FIRST));
      }
    }
    for (Eigenvalue value : spectrum.values()) {
      for (Direction direction : value.directions()) {
        kept(value, direction, before, after);
      }
    }
    return Panels.beforeAfter(
        new Plane(before, false, Text.empty()),
        new Plane(after, false, Text.empty()),
        Text.dim(name),
        Text.of(described()));
  }

  private static Mark spoke(String id, Point tip, double from, Role role) {
    return Mark.of(id, new Shape.Arrow(tip.times(from), tip), role);
  }

  private boolean isEvery() {
    return spectrum.values().size() == 1 && spectrum.values().get(0).directions().size() == 2;
  }

  private boolean isKept(Point in) {
    return spectrum.values().stream()
        .flatMap(value -> value.directions().stream())
        .anyMatch(direction -> Math.abs(unit(direction).dot(in)) > APART);
  }

  /** Both ways along its line; the label once. */
  private void kept(Eigenvalue value, Direction direction, List<Mark> before, List<Mark> after) {
    Point in = unit(direction);
    Point out = in.times(value.real().toDouble());
    String id = wording.words(direction);
    before.add(spoke("kept in " + id, in, 0, Role.ANSWER));
    before.add(spoke("kept in − " + id, in.times(-1), 0, Role.ANSWER));
    after.add(
        spoke("kept out " + id, out, 0, Role.ANSWER)
            .labelled(Text.strong(id, Role.ANSWER).plus(" ×" + times(value), Role.ANSWER)));
    after.add(spoke("kept out − " + id, out.times(-1), 0, Role.ANSWER));
  }

  private String times(Eigenvalue value) {
    String factor =
        value.isRational() ? algebra.surd(value.exactly().orElseThrow()) : wording.rounded(value);
    return factor.startsWith("−") ? "(" + factor + ")" : factor;
  }

  private static Point unit(Direction direction) {
    double x = direction.real().at(0).toDouble();
    double y = direction.real().at(1).toDouble();
    double length = StrictMath.hypot(x, y);
    return new Point(x / length, y / length);
  }

  private Point image(Point in) {
    return new Point(
        a.at(0, 0).toDouble() * in.x() + a.at(0, 1).toDouble() * in.y(),
        a.at(1, 0).toDouble() * in.x() + a.at(1, 1).toDouble() * in.y());
  }

  private String described() {
    StringBuilder words = new StringBuilder("Arrows of length 1 round a ring, before and after. ");
    if (isEvery()) {
      return words
          .append("Every arrow keeps its line and ")
          .append(wording.fate(spectrum.values().get(0)))
          .append('.')
          .toString();
    }
    for (Eigenvalue value : spectrum.values()) {
      for (Direction direction : value.directions()) {
        words
            .append("The arrow along ")
            .append(wording.words(direction).replace("≈ ", "about "))
            .append(" keeps its line and ")
            .append(wording.fate(value).replace("≈ ", "about "))
            .append(". ");
      }
    }
    return words.append("All others turn.").toString();
  }
}
