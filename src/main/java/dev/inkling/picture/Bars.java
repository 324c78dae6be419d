package dev.inkling.picture;

import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.List;

/**
 * Signed bars from one common zero, with columns of words before and after them: scores of rows, or
 * the products of a long dot product with their running sum.
 *
 * @param before headings of the columns to the left of the bars; empty texts for none
 * @param left heading over the negative side, {@code right} over the positive side
 * @param after headings of the columns to the right
 */
public record Bars(
    List<Text> before, Text left, Text right, List<Text> after, List<Bar> bars, Text description)
    implements Picture {

  public Bars {
    before = List.copyOf(before);
    after = List.copyOf(after);
    bars = List.copyOf(bars);
  }

  /**
   * One bar.
   *
   * @param before one text for each column on the left
   * @param value its length and side
   * @param filled how much of that length is drawn so far, from 0 to 1
   * @param role ordinary bars are filled by sign ({@link Role#TEXT}); {@link Role#ANSWER} stands
   *     out
   * @param after one text for each column on the right
   */
  public record Bar(List<Text> before, double value, double filled, Role role, List<Text> after) {
    public Bar {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    /** All of it. */
    public Bar(List<Text> before, double value, Role role, List<Text> after) {
      this(before, value, 1, role, after);
    }
  }

  /** The same columns and words with bars at another stage. */
  public Bars with(List<Bar> others) {
    return new Bars(before, left, right, after, others, description);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.bars(this);
  }
}
