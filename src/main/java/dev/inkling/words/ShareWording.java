package dev.inkling.words;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.Shares;
import java.util.List;

/** The sentences about a choice: who gets the largest share, which number is largest. */
public final class ShareWording {

  private final Numbers numbers;

  public ShareWording(Numbers numbers) {
    this.numbers = numbers;
  }

  /** Which place wins, by how much, and that all shares make one whole. */
  public Text shares(Matrix scores, Matrix shares) {
    if (scores.isNumber()) {
      return Text.of("A single number gets the whole: ").plus(answer(shares.number())).plus(".");
    }
    List<Integer> first = Shares.largest(scores);
    Scalar top = shares.at(first.get(0));
    if (first.size() == scores.size()) {
      return Text.of("All " + scores.size() + " are equal, so each gets the same share, ")
          .plus(answer(top))
          .plus(". Together they make 1.");
    }
    if (first.size() > 1) {
      return Text.strong(capital(places(first)))
          .plus(" share the lead with ")
          .plus(answer(top))
          .plus(" each. All shares together make 1.");
    }
    int second = second(scores, first.get(0));
    Scalar lead = top.minus(shares.at(second));
    Text more =
        lead.signum() > 0
            ? Text.of(", " + numbers.marked(lead) + " more than " + place(second) + ", the next")
            : Text.of(", and " + place(second) + " hardly less");
    return Text.strong(capital(place(first.get(0))))
        .plus(" gets the largest share, ")
        .plus(answer(top))
        .plus(more)
        .plus(". All shares together make 1.");
  }

  private static int second(Matrix scores, int first) {
    int second = -1;
    for (int i = 0; i < scores.size(); i++) {
      if (i != first && (second < 0 || scores.at(i).compareTo(scores.at(second)) > 0)) {
        second = i;
      }
    }
    return second;
  }

  /** At which place the largest number stands, ties said. */
  public Text largest(Matrix vector, String name) {
    List<Integer> places = Shares.largest(vector);
    Scalar top = vector.at(places.get(0));
    if (vector.isNumber()) {
      return Text.of("There is one number only, so place 1 has the largest.");
    }
    if (places.size() == vector.size()) {
      return Text.of("All numbers of " + name + " are the same, so the first place counts.");
    }
    Text largest = Text.of("The largest number of " + name + ", " + numbers.marked(top));
    return places.size() == 1
        ? largest.plus(", stands at ").plus(Text.strong(place(places.get(0)))).plus(".")
        : largest
            .plus(", stands at ")
            .plus(Text.strong(places(places)))
            .plus("; the first of them counts.");
  }

  /** Where the smallest or largest number of a matrix stands. */
  public Text extreme(Matrix matrix, Scalar found, List<Address> where, String smallestOrLargest) {
    if (matrix.isNumber()) {
      return Text.of("There is one number only.");
    }
    if (where.size() == matrix.size()) {
      return Text.of("All " + matrix.size() + " numbers are the same.");
    }
    return Text.of("The " + smallestOrLargest + " of " + matrix.size() + " numbers, ")
        .plus(answer(found))
        .plus(", stands at ")
        .plus(Text.strong(Lists.and(where.stream().map(Address::print).toList())))
        .plus(".");
  }

  private Text answer(Scalar number) {
    return Text.strong(numbers.marked(number), Role.ANSWER);
  }

  private static String place(int index) {
    return "place " + (index + 1);
  }

  private static String places(List<Integer> indices) {
    return indices.size() == 1
        ? place(indices.get(0))
        : "places "
            + Lists.and(indices.stream().map(index -> Integer.toString(index + 1)).toList());
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
