package dev.inkling.operation.patterns;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Call;
import dev.inkling.operation.Results;
import dev.inkling.operation.pictures.Drawable;
import dev.inkling.operation.vectors.PlanePictures;
import dev.inkling.picture.Bars;
import dev.inkling.picture.Easing;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Motion.Moment;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.picture.Shape.Spot.Form;
import dev.inkling.words.AnalogyWording;
import dev.inkling.words.AnalogyWording.Three;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parallelogram of an analogy in the plane; number by number where there are more than two. */
final class AnalogyPictures {

  private static final Duration LENGTH = Duration.ofMillis(900);
  private static final double SET_OUT = 0.02;
  private static final int MOST_BARS = 40; // further numbers are said to be there, not drawn

  private final Numbers numbers;
  private final Three three;
  private final Matrix answer;

  AnalogyPictures(Call call) {
    this.numbers = call.numbers();
    this.three = Analogy.three(call.arguments());
    this.answer = Results.of(call);
  }

  List<Picture> pictures() {
    if (corners().isPresent()) {
      return List.of(plane(corners().get(), 1));
    }
    boolean drawable = answer.size() > 1 && Drawable.numbers(answer).isPresent();
    return drawable ? List.of(bars()) : List.of();
  }

  /** The step carried from where it was found to where it is taken again. */
  Optional<Motion> motion() {
    boolean still = three.c().minus(three.b()).isZero() || three.a().minus(three.b()).isZero();
    AnalogyWording wording = new AnalogyWording(numbers);
    return corners()
        .filter(corners -> !still)
        .map(
            corners ->
                new Motion(
                    three.together(),
                    LENGTH,
                    List.of(
                        new Moment(0, wording.begins(three)),
                        new Moment(SET_OUT, AnalogyWording.goes(three)),
                        new Moment(1, wording.ends(three, answer))),
                    time -> plane(corners, time)));
  }

  /** Where the three are in the plane, and where the step ends at last. */
  private record Corners(Point a, Point b, Point c, Point end) {}

  private Optional<Corners> corners() {
    return PlanePictures.point(three.a())
        .flatMap(
            a ->
                PlanePictures.point(three.b())
                    .flatMap(
                        b ->
                            PlanePictures.point(three.c())
                                .flatMap(
                                    c ->
                                        PlanePictures.point(answer)
                                            .map(end -> new Corners(a, b, c, end)))));
  }

  private Plane plane(Corners at, double time) {
    Point carried = at.a().minus(at.b()).times(time == 1 ? 1 : Easing.smooth(time));
    boolean steps = !at.b().equals(at.c());
    boolean apart = !at.a().equals(at.b());
    List<Mark> marks = new ArrayList<>();
    if (steps) {
      marks.add(Mark.of("step", new Shape.Arrow(at.b(), at.c()), Role.FIRST));
    }
    if (apart && time > 0) {
      Point from = time == 1 ? at.a() : at.b().plus(carried);
      Point to = time == 1 ? at.end() : at.c().plus(carried);
      marks.add(Mark.of("side 1", new Shape.Segment(at.b(), from, true), Role.DIM));
      if (steps) {
        marks.add(Mark.of("side 2", new Shape.Segment(at.c(), to, true), Role.DIM));
        marks.add(Mark.of("same step", new Shape.Arrow(from, to), Role.FIRST));
      }
    }
    String begins =
        (apart ? "" : three.nameA() + ", ") + three.nameB() + (steps ? "" : ", " + three.nameC());
    marks.add(spot(begins, at.b(), Form.HOLLOW, Role.FIRST));
    if (steps) {
      marks.add(spot(three.nameC(), at.c(), Form.HOLLOW, Role.FIRST));
    }
    if (apart) {
      marks.add(spot(three.nameA(), at.a(), Form.HOLLOW, Role.SECOND));
    }
    if (time == 1 && apart && steps) {
      marks.add(
          Mark.of("answer", new Shape.Spot(at.end(), Form.FULL), Role.ANSWER)
              .labelled(
                  Text.strong(three.together(), Role.ANSWER)
                      .plus(" " + numbers.point(answer), Role.ANSWER)));
    }
    return new Plane(marks, true, new AnalogyWording(numbers).seen(three, answer));
  }

  private static Mark spot(String name, Point at, Form form, Role role) {
    return Mark.of(name, new Shape.Spot(at, form), role).labelled(Text.strong(name, role));
  }

  /** One bar a number: what it was in each of the three, and what it comes to. */
  private Bars bars() {
    List<Bars.Bar> bars = new ArrayList<>();
    for (int i = 0; i < Math.min(answer.size(), MOST_BARS); i++) {
      bars.add(
          new Bars.Bar(
              List.of(
                  Text.dim(Integer.toString(i + 1)),
                  Text.of(numbers.set(three.a().at(i)), Role.SECOND),
                  Text.of(numbers.set(three.b().at(i)), Role.FIRST),
                  Text.of(numbers.set(three.c().at(i)), Role.FIRST)),
              answer.at(i).toDouble(),
              Role.TEXT,
              List.of(Text.strong(numbers.set(answer.at(i)), Role.ANSWER))));
    }
    return new Bars(
        List.of(
            Text.dim("i"),
            Text.strong(three.nameA(), Role.SECOND),
            Text.strong(three.nameB(), Role.FIRST),
            Text.strong(three.nameC(), Role.FIRST)),
        Text.empty(),
        Text.empty(),
        List.of(Text.strong(three.together(), Role.ANSWER)),
        bars,
        new AnalogyWording(numbers).seen(three, answer));
  }
}
