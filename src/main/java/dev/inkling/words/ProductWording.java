package dev.inkling.words;

import dev.inkling.math.Matrix;
import dev.inkling.math.RowScores;
import dev.inkling.math.Scalar;
import dev.inkling.math.Vectors;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences about rows that answer an input: true for the very numbers, whatever they are.
 *
 * <p>Loudest is about scores, "points along" is about cosines; the two are never mixed up.
 */
public final class ProductWording {

  private final Numbers numbers;

  public ProductWording(Numbers numbers) {
    this.numbers = numbers;
  }

  /** What the rows of {@code rows} say to {@code input}. */
  public Text answers(Matrix rows, Matrix input) {
    RowScores scores = RowScores.of(rows, input);
    if (input.isZero()) {
      return Text.of("An input of zeros gets 0 from everyone.");
    }
    if (scores.empty().size() == rows.rows()) {
      return Text.of(
          rows.rows() == 1
              ? "Your row has no weights: it asks nothing."
              : "No row has any weights: they ask nothing.");
    }
    Text main = rows.rows() == 1 ? oneRow(scores.scores().get(0)) : several(scores);
    return scores.empty().isEmpty() ? main : main.plus(" " + withoutWeights(scores.empty()));
  }

  /** How often rows and columns meet. */
  public static Text meetings(Matrix rows, Matrix right) {
    long count = (long) rows.rows() * right.columns();
    return Text.of(
            rows.rows() == 1
                ? "One row asks " + right.columns() + " columns: "
                : rows.rows() + " rows ask " + right.columns() + " columns: ")
        .plus(Text.strong(count + " dot products"))
        .plus(".");
  }

  /** What the columns of the left are mixed to. */
  public Text combinations(Matrix amounts, Matrix result, String left, String right) {
    if (amounts.columns() == 1) {
      return new ColumnWording(numbers).combined(amounts, result, left);
    }
    return Text.of(amounts.columns() + " columns of " + right + ", ")
        .plus(Text.strong(amounts.columns() + " mixtures"))
        .plus(
            amounts.rows() == 1
                ? ": each column of the product is a multiple of the one column of " + left + "."
                : ": no column of the product leaves the reach of the columns of " + left + ".");
  }

  /** How many layers a product is piled up from, and which weighs most. */
  public static Text layers(Matrix left, Matrix right) {
    if (left.columns() == 1) {
      return Text.strong("One layer")
          .plus(": every row of the product is a multiple of the one row on the right.");
    }
    List<Scalar> weights = new ArrayList<>();
    for (int k = 0; k < left.columns(); k++) {
      weights.add(
          Vectors.squaredLength(left.columnAt(k)).times(Vectors.squaredLength(right.rowAt(k))));
    }
    Scalar top = weights.stream().max(Scalar::compareTo).orElseThrow();
    List<Integer> heaviest = new ArrayList<>();
    long empty = weights.stream().filter(Scalar::isZero).count();
    for (int k = 0; k < weights.size(); k++) {
      if (weights.get(k).compareTo(top) == 0) {
        heaviest.add(k);
      }
    }
    Text opening =
        Text.strong(left.columns() + " layers").plus(", each a column times a row, add up to it");
    if (top.isZero()) {
      return opening.plus("; all of them are zeros.");
    }
    String zeros =
        empty == 0 ? "" : empty == 1 ? " One layer is all zeros." : " " + empty + " are all zeros.";
    return heaviest.size() == 1
        ? opening.plus(". Layer " + (heaviest.get(0) + 1) + " weighs most." + zeros)
        : opening.plus("." + zeros);
  }

  private Text oneRow(Scalar score) {
    String verdict =
        score.signum() > 0
            ? "it is for this input."
            : score.signum() < 0
                ? "it is against this input."
                : "it cannot tell, the two are at a right angle.";
    return Text.strong("Your row answers ").plus(answer(score)).plus(": " + verdict);
  }

  private Text several(RowScores scores) {
    List<Integer> loudest = scores.loudest();
    Scalar top = scores.scores().get(loudest.get(0));
    if (top.signum() < 0) {
      return allAgainst(scores, top);
    }
    if (top.isZero()) {
      return noneIsFor(scores);
    }
    Text sentence = loudest.size() == 1 ? oneLoudest(scores, top) : severalLoudest(scores, top);
    return sentence.plus(strongerAgainst(scores, top));
  }

  private Text allAgainst(RowScores scores, Scalar top) {
    List<Integer> loudest = scores.loudest();
    int asking = scores.scores().size() - scores.empty().size();
    if (asking == 1) {
      return Text.of(capital(rows(loudest)) + " is against it, ").plus(answer(top)).plus(".");
    }
    Text opening = Text.of(everyRow(scores) + " is against it");
    if (loudest.size() == asking) {
      return opening.plus(", each as much as the others: ").plus(answer(top)).plus(".");
    }
    return opening
        .plus("; ")
        .plus(Text.strong(rows(loudest)))
        .plus(" least, ")
        .plus(answer(top))
        .plus(".");
  }

  /** Rows of zeros ask nothing, so nothing is claimed of them. */
  private String everyRow(RowScores scores) {
    return scores.empty().isEmpty() ? "Every row" : "Every row with weights";
  }

  private Text noneIsFor(RowScores scores) {
    boolean all = scores.scores().stream().allMatch(Scalar::isZero);
    if (all) {
      boolean alone = scores.loudest().size() == 1;
      return alone
          ? Text.of(
              capital(rows(scores.loudest()))
                  + " is at a right angle to this input: it cannot tell.")
          : Text.of(
              everyRow(scores) + " is at a right angle to this input: none of them can see it.");
    }
    boolean one = scores.loudest().size() == 1;
    return Text.of(
        "No row is for it. "
            + capital(rows(scores.loudest()))
            + (one
                ? " is at a right angle: it cannot tell."
                : " are at a right angle: they cannot tell."));
  }

  private Text oneLoudest(RowScores scores, Scalar top) {
    int loud = scores.loudest().get(0);
    List<Integer> aligned = scores.aligned();
    Text opening =
        Text.strong(capital(row(loud)))
            .plus(isLoudest(scores, top) ? " answers loudest, " : " is most for it, ")
            .plus(answer(top));
    if (aligned.equals(List.of(loud))) {
      return opening.plus(": the input ").plus(Text.strong("points most its way")).plus(".");
    }
    List<Integer> others = aligned.stream().filter(row -> row != loud).toList();
    String longer = " " + capital(row(loud)) + " is the longer row.";
    if (aligned.contains(loud)) {
      return opening.plus("; the input points as much along " + rows(others) + "." + longer);
    }
    return opening
        .plus("; yet the input ")
        .plus(Text.strong("points more along " + rows(others)))
        .plus("." + longer + " Scene 2 will take that apart.");
  }

  private Text severalLoudest(RowScores scores, Scalar top) {
    List<Integer> loudest = scores.loudest();
    Text opening = Text.strong(capital(rows(loudest))).plus(" answer the same, ").plus(answer(top));
    if (scores.aligned().containsAll(loudest)) {
      return opening.plus(".");
    }
    return opening.plus("; the input points more along " + rows(scores.aligned()) + ".");
  }

  private boolean isLoudest(RowScores scores, Scalar top) {
    return scores.scores().stream().noneMatch(score -> score.abs().compareTo(top) > 0);
  }

  /** Rows that speak against the input more strongly than any speaks for it. */
  private Text strongerAgainst(RowScores scores, Scalar top) {
    List<Integer> against = new ArrayList<>();
    Scalar lowest = top.negate();
    for (int i = 0; i < scores.scores().size(); i++) {
      int order = scores.scores().get(i).compareTo(lowest);
      if (order < 0) {
        against.clear();
        lowest = scores.scores().get(i);
      }
      if (order <= 0 && lowest.compareTo(top.negate()) < 0) {
        against.add(i);
      }
    }
    return against.isEmpty()
        ? Text.empty()
        : Text.of(
                " "
                    + capital(rows(against))
                    + (against.size() == 1 ? " is" : " are")
                    + " against it, more strongly: ")
            .plus(answer(lowest))
            .plus(".");
  }

  private String withoutWeights(List<Integer> empty) {
    return empty.size() == 1
        ? capital(row(empty.get(0))) + " has no weights: it asks nothing."
        : capital(rows(empty)) + " have no weights: they ask nothing.";
  }

  private Text answer(Scalar score) {
    return Text.strong(numbers.marked(score), Role.ANSWER);
  }

  private String row(int index) {
    return "row " + (index + 1);
  }

  /** {@code row 2}, {@code rows 1 and 3}, {@code rows 1, 2 and 4}. */
  private String rows(List<Integer> indices) {
    return indices.size() == 1 ? row(indices.get(0)) : "rows " + Lists.and(numbers(indices));
  }

  private static List<String> numbers(List<Integer> indices) {
    return indices.stream().map(index -> Integer.toString(index + 1)).toList();
  }

  private String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
