package dev.inkling.words;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Vectors;
import dev.inkling.work.Work;

/** The sentences about two vectors, or one: true for the very numbers, whatever they are. */
public final class VectorWording {

  private static final int MANY = 4; // pairs from which one pair's share is worth a word

  private final Numbers numbers;

  public VectorWording(Numbers numbers) {
    this.numbers = numbers;
  }

  /** What a dot product says: for, against, cannot tell, nothing to compare. */
  public Text dot(Matrix a, String nameA, Matrix b, String nameB) {
    Scalar score = a.dot(b, Work.plain());
    if (a.isZero() || b.isZero()) {
      return Text.of("A vector of zeros gets ").plus(answer(Exact.ZERO)).plus(" from everyone.");
    }
    if (score.isZero()) {
      return answer(score)
          .plus(": ")
          .plus(Text.strong("a right angle"))
          .plus(". " + nameA + " and " + nameB + " cannot tell anything of each other.");
    }
    return switch (a.size()) {
      case 1 -> oneEach(a, b, score);
      case 2 -> shadow(nameA, b, nameB, score);
      default -> upAndDown(a, b, score);
    };
  }

  private Text oneEach(Matrix a, Matrix b, Scalar score) {
    return Text.of(numbers.set(a.number()) + " times " + numbers.set(b.number()) + " is ")
        .plus(answer(score))
        .plus(".");
  }

  private Text shadow(String nameA, Matrix b, String nameB, Scalar score) {
    Scalar length = Vectors.length(b);
    Scalar shadow = score.dividedBy(length);
    boolean whole = numbers.setsExactly(length) && numbers.setsExactly(shadow);
    String way = score.signum() > 0 ? " along " : " against ";
    return Text.strong(nameA)
        .plus(" reaches " + numbers.marked(shadow.abs()) + way)
        .plus(Text.strong(nameB))
        .plus(", which is " + numbers.marked(length) + " long. ")
        .plus(whole || !numbers.setsExactly(score) ? "Together: " : "Exactly, together: ")
        .plus(answer(score))
        .plus(".");
  }

  private Text upAndDown(Matrix a, Matrix b, Scalar score) {
    Scalar up = Exact.ZERO;
    Scalar down = Exact.ZERO;
    int highest = 0;
    Scalar most = Exact.ZERO;
    for (int i = 0; i < a.size(); i++) {
      Scalar product = a.at(i).times(b.at(i));
      if (product.signum() > 0) {
        up = up.plus(product);
      } else {
        down = down.minus(product);
      }
      if (product.compareTo(most) > 0) {
        most = product;
        highest = i;
      }
    }
    if (down.isZero()) {
      return Text.of("Nothing pulls down: together ").plus(answer(score)).plus(", all of it for.");
    }
    if (up.isZero()) {
      return Text.of("Nothing pushes up: together ")
          .plus(answer(score))
          .plus(", all of it against.");
    }
    Text verdict =
        Text.of(numbers.marked(up) + " up, " + numbers.marked(down) + " down: together ")
            .plus(Text.strong(numbers.marked(score), Role.ANSWER))
            .plus(score.signum() > 0 ? ", more for than against." : ", more against than for.");
    boolean large =
        a.size() >= MANY && most.times(Exact.of(5)).compareTo(up.times(Exact.of(2))) > 0;
    return large
        ? verdict.plus(
            " Pair "
                + (highest + 1)
                + " alone brings "
                + numbers.marked(most)
                + " of the "
                + numbers.marked(up)
                + ".")
        : verdict;
  }

  /** What an angle says about two vectors, neither all zeros. */
  public Text angle(Matrix a, String nameA, Matrix b, String nameB) {
    Scalar score = a.dot(b, Work.plain());
    Scalar degrees = Vectors.degrees(a, b);
    String both = nameA + " and " + nameB;
    if (score.isZero()) {
      return Text.of(both + " are at a ").plus(Text.strong("right angle")).plus(".");
    }
    String sure = degrees.isExact() ? "exactly " : "to within rounding ";
    if (degrees.isZero()) {
      return Text.of(both + " point ").plus(Text.strong(sure + "the same way")).plus(".");
    }
    if (degrees.compareTo(Exact.of(180)) == 0) {
      return Text.of(both + " point ").plus(Text.strong(sure + "opposite ways")).plus(".");
    }
    return Text.of(both + " point more ")
        .plus(Text.strong(score.signum() > 0 ? "the same way" : "opposite ways"))
        .plus(" than not: ")
        .plus(Text.strong(marked(degrees), Role.ANSWER))
        .plus(" apart.");
  }

  /** What a length says. */
  public Text length(Matrix vector, String name) {
    Scalar length = Vectors.length(vector);
    if (vector.isZero()) {
      return Text.of(name + " is all zeros: it has no length and points nowhere.");
    }
    return Text.strong(name).plus(" is ").plus(answer(length)).plus(" long.");
  }

  /** What a projection of {@code a} onto {@code b}, not all zeros, says. */
  public Text projection(Matrix a, String nameA, Matrix b, String nameB) {
    Scalar score = a.dot(b, Work.plain());
    if (score.isZero()) {
      return Text.of(nameA + " casts no shadow on " + nameB + ": they are at a right angle.");
    }
    Scalar share = score.dividedBy(Vectors.squaredLength(b));
    return Text.of("The shadow of ")
        .plus(Text.strong(nameA))
        .plus(" is ")
        .plus(Text.strong(numbers.marked(share), Role.ANSWER))
        .plus(" times ")
        .plus(Text.strong(nameB))
        .plus(score.signum() < 0 ? ", on the far side of the origin." : ".");
  }

  /** Degrees with their sign and, where rounded, their mark. */
  public String marked(Scalar degrees) {
    return (numbers.setsExactly(degrees) ? "" : "≈ ")
        + Numbers.rounded(degrees.toDouble(), 1)
        + "°";
  }

  private Text answer(Scalar score) {
    return Text.strong(numbers.marked(score), Role.ANSWER);
  }
}
