package dev.inkling.words;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import java.util.ArrayList;
import java.util.List;

/** The sentences about a pattern laid over an image: true for these very numbers. */
public final class DetectWording {

  private final Numbers numbers;

  public DetectWording(Numbers numbers) {
    this.numbers = numbers;
  }

  /** Whether squares can be counted: each is wanted or not, and each holds ink or not. */
  public static boolean counts(Matrix pattern, Matrix image) {
    return pattern.entries().stream().allMatch(weight -> isOne(weight.abs()))
        && image.entries().stream().allMatch(ink -> ink.isExact() && (ink.isZero() || isOne(ink)));
  }

  private static boolean isOne(Scalar number) {
    return number.isExact() && number.compareTo(Exact.ONE) == 0;
  }

  /** A pattern and an image of one shape. */
  public Text one(Matrix pattern, Matrix image, Scalar score) {
    if (image.isZero()) {
      return Text.of("The image is blank: nothing to weigh, so the score is ")
          .plus(answer(score))
          .plus(".");
    }
    if (counts(pattern, image)) {
      Count count = Count.of(pattern, image);
      return Text.of(capital(count.words()) + ": " + count.sum())
          .plus(answer(score))
          .plus(count.isBest() ? ", the most it can give for ink of 0 and 1." : ".");
    }
    return pattern.isZero()
        ? Text.of("A pattern of zeros asks for nothing: the score is ")
            .plus(answer(score))
            .plus(" whatever the image.")
        : weighed(pattern, image, score);
  }

  private Text weighed(Matrix pattern, Matrix image, Scalar score) {
    if (pattern.size() == 1) {
      return Text.of(numbers.marked(pattern.at(0)) + " times " + numbers.marked(image.at(0)))
          .plus(": the score is ")
          .plus(answer(score))
          .plus(".");
    }
    Scalar up = Exact.ZERO;
    Scalar down = Exact.ZERO;
    for (int i = 0; i < pattern.size(); i++) {
      Scalar product = pattern.at(i).times(image.at(i));
      up = product.signum() > 0 ? up.plus(product) : up;
      down = product.signum() < 0 ? down.minus(product) : down;
    }
    if (up.isZero() && down.isZero()) {
      return Text.of("Wherever one has a number the other has 0: the score is ")
          .plus(answer(score))
          .plus(".");
    }
    if (down.isZero()) {
      return Text.of("Nothing pulls down: the score is ").plus(answer(score)).plus(", all for.");
    }
    if (up.isZero()) {
      return Text.of("Nothing pushes up: the score is ").plus(answer(score)).plus(", all against.");
    }
    String verdict = score.isZero() ? ", as much for as against." : side(score);
    return Text.of(numbers.marked(up) + " up, " + numbers.marked(down) + " down: the score is ")
        .plus(answer(score))
        .plus(verdict);
  }

  private static String side(Scalar score) {
    return score.signum() > 0 ? ", more for than against." : ", more against than for.";
  }

  /**
   * A pattern on a larger image.
   *
   * @param window what lies under the pattern where it answers loudest first
   * @param loudest those places, as they are typed
   */
  public Text many(
      String name, Matrix pattern, Matrix window, Matrix scores, List<String> loudest) {
    Scalar most = scores.entries().stream().max(Scalar::compareTo).orElseThrow();
    int places = scores.size();
    Text fits = Text.strong(name).plus(" fits at " + places + " places");
    if (loudest.size() == places) {
      return fits.plus(" and gives ").plus(answer(most)).plus(" at each: it tells none apart.");
    }
    Text loud =
        fits.plus(most.signum() > 0 ? ". It answers loudest, " : ". It answers no louder than ")
            .plus(answer(most))
            .plus(", at " + Lists.and(loudest));
    boolean counted = loudest.size() == 1 && counts(pattern, window);
    return counted && !window.isZero()
        ? loud.plus(": there " + Count.of(pattern, window).words() + ".")
        : loud.plus(".");
  }

  /** How a place of the scores is found in the image. */
  public static Text places(String image, boolean list) {
    return Text.of(
        list
            ? "Place [k] is where the pattern begins on " + image + "[k]."
            : "Place [i,j] is where the upper left corner of the pattern lies on "
                + image
                + "[i,j].");
  }

  /** The image with what is laid over it, in words. */
  public Text seen(
      String patternName, Matrix pattern, String imageName, Matrix image, Matrix scores) {
    String what = patternName + ", the pattern, has " + PictureWording.numbers(pattern, numbers);
    String where = " " + imageName + ", the image, has " + PictureWording.numbers(image, numbers);
    String result =
        scores.isNumber()
            ? " The products add up to " + numbers.marked(scores.number()) + "."
            : " The scores are " + PictureWording.numbers(scores, numbers);
    return Text.of((what + where + result).replace("≈ ", "about "));
  }

  /** What pushes up and what pulls down, as headings of two sums. */
  public static List<String> sides(Matrix pattern, Matrix window) {
    return counts(pattern, window)
        ? List.of("ink it wants", "ink it minds")
        : List.of("up", "down");
  }

  /** Products added up in a line: {@code +1 + 1 + 1}; how many, where they are too many. */
  public String added(List<Scalar> products, int room) {
    if (products.isEmpty()) {
      return "none";
    }
    List<String> pieces = new ArrayList<>();
    for (Scalar product : products) {
      String size = numbers.set(product.abs());
      String sign = product.signum() < 0 ? "−" : "+";
      pieces.add(pieces.isEmpty() ? sign + size : " " + sign + " " + size);
    }
    String line = String.join("", pieces);
    return line.length() <= room ? line : products.size() + " products";
  }

  private Text answer(Scalar score) {
    return Text.strong(numbers.marked(score), Role.ANSWER);
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /**
   * Squares counted.
   *
   * @param wanted squares where ink is wanted
   * @param hits those of them that hold ink
   * @param minded squares where none is wanted
   * @param extra those of them that hold ink
   */
  private record Count(int wanted, int hits, int minded, int extra) {

    static Count of(Matrix pattern, Matrix image) {
      int wanted = 0;
      int hits = 0;
      int extra = 0;
      for (int i = 0; i < pattern.size(); i++) {
        boolean wants = pattern.at(i).signum() > 0;
        boolean inked = !image.at(i).isZero();
        wanted += wants ? 1 : 0;
        hits += wants && inked ? 1 : 0;
        extra += !wants && inked ? 1 : 0;
      }
      return new Count(wanted, hits, pattern.size() - wanted, extra);
    }

    boolean isBest() {
      return hits == wanted && extra == 0;
    }

    /** {@code 3 of its 3 wanted squares hold ink, 2 others do too}. */
    String words() {
      if (wanted == 0) {
        return "it wants no ink, and "
            + (extra == 1 ? "1 square holds some" : extra + " squares hold some");
      }
      if (minded == 0) {
        return held();
      }
      if (hits == 0) {
        return held() + (extra == 1 ? ", but 1 other does" : ", but " + extra + " others do");
      }
      return held()
          + switch (extra) {
            case 0 -> ", and no other does";
            case 1 -> ", 1 other does too";
            default -> ", " + extra + " others do too";
          };
    }

    private String held() {
      if (wanted == 1) {
        return hits == 1 ? "its 1 wanted square holds ink" : "its 1 wanted square holds no ink";
      }
      return switch (hits) {
        case 0 -> "none of its " + wanted + " wanted squares holds ink";
        case 1 -> "1 of its " + wanted + " wanted squares holds ink";
        default -> hits + " of its " + wanted + " wanted squares hold ink";
      };
    }

    /** {@code 3 − 2 = }; nothing where one side says it all. */
    String sum() {
      return extra > 0 ? hits + " − " + extra + " = " : "";
    }
  }
}
