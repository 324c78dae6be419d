package dev.inkling.words;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.work.Work;

/** The sentences about one step taken twice: from the second to the third, and from the first. */
public final class AnalogyWording {

  private static final int SHORT = 6; // numbers up to which a vector is written into a sentence

  private final Numbers numbers;

  public AnalogyWording(Numbers numbers) {
    this.numbers = numbers;
  }

  /** The three vectors and their names: a step goes from {@code b} to {@code c}. */
  public record Three(Matrix a, String nameA, Matrix b, String nameB, Matrix c, String nameC) {

    /** {@code king − man + woman}. */
    public String together() {
      return nameA + " − " + nameB + " + " + nameC;
    }

    Matrix step() {
      return c.minus(b);
    }
  }

  /** What the answer is to the three. */
  public Text answer(Three three, Matrix answer) {
    String a = three.nameA();
    String b = three.nameB();
    String c = three.nameC();
    if (three.step().isZero()) {
      return Text.of(b + " and " + c + " are the same: there is no step to take, so ")
          .plus(Text.strong(a))
          .plus(" stays where it is.");
    }
    if (three.a().minus(three.b()).isZero()) {
      return Text.of(a + " and " + b + " are the same, so the step from " + b + " ends at ")
          .plus(Text.strong(c, Role.ANSWER))
          .plus(" itself.");
    }
    Text said =
        Text.of("From " + b + " to " + c + " it is ")
            .plus(step(three), Role.FIRST)
            .plus(". The same step from ")
            .plus(Text.strong(a, Role.SECOND))
            .plus(" ends at ")
            .plus(Text.strong(written(answer), Role.ANSWER))
            .plus(".");
    return isFlat(three) ? said.plus(" All four lie on one line.") : said;
  }

  /** Whether the four corners are known to lie on one line. */
  private static boolean isFlat(Three three) {
    Matrix across = three.a().minus(three.b());
    Matrix step = three.step();
    if (!across.isExact() || !step.isExact() || step.size() == 1) {
      return false;
    }
    Scalar both = across.dot(step, Work.plain());
    Scalar squares = across.dot(across, Work.plain()).times(step.dot(step, Work.plain()));
    return both.times(both).compareTo(squares) == 0;
  }

  private String written(Matrix vector) {
    if (vector.size() > SHORT) {
      return "a vector of " + vector.size() + " numbers";
    }
    boolean exact = vector.entries().stream().allMatch(numbers::setsExactly);
    return (exact ? "" : "≈ ")
        + (vector.isNumber() ? numbers.set(vector.number()) : numbers.point(vector));
  }

  /** A single number that leads from one to another carries its sign. */
  private String step(Three three) {
    Matrix step = three.step();
    boolean up = step.isNumber() && step.number().signum() > 0;
    return up ? written(step).replaceFirst("(?=[0-9])", "+") : written(step);
  }

  /** The picture in words. */
  public Text seen(Three three, Matrix answer) {
    String where =
        three.nameA()
            + " is at "
            + written(three.a())
            + ", "
            + three.nameB()
            + " at "
            + written(three.b())
            + ", "
            + three.nameC()
            + " at "
            + written(three.c())
            + ". The step from "
            + three.nameB()
            + " to "
            + three.nameC()
            + " is "
            + step(three)
            + "; the same step from "
            + three.nameA()
            + " ends at "
            + written(answer)
            + ".";
    return Text.of(where.replace("≈ ", "about "));
  }

  /** Before the step sets out. */
  public Text begins(Three three) {
    return Text.of("from " + three.nameB() + " to " + three.nameC() + ": the step ")
        .plus(step(three), Role.FIRST);
  }

  /** On its way. */
  public static Text goes(Three three) {
    return Text.of("the same step, carried to ").plus(Text.strong(three.nameA(), Role.SECOND));
  }

  /** When it has arrived. */
  public Text ends(Three three, Matrix answer) {
    return Text.of("from " + three.nameA() + " it ends at ")
        .plus(Text.strong(written(answer), Role.ANSWER));
  }
}
