package dev.inkling.language;

import dev.inkling.math.Scalar;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.words.Address;
import dev.inkling.words.Text;
import java.util.List;
import java.util.Optional;

/**
 * One number opened: what it is made of, a level at a time.
 *
 * @param address how the learner names it
 * @param spot the call and the place in its value
 * @param why one level of explanation
 * @param version which of several values of its name is meant; empty where that is clear
 * @param parts the terms of the explanation with the numbers they are made of
 * @param more how many further terms are not listed, and {@code moreSum} what they add
 * @param seen whether it was opened further up already, and is not opened again
 */
public record Reason(
    Address address,
    Spot spot,
    Why why,
    Text version,
    List<Line> parts,
    int more,
    Optional<Scalar> moreSum,
    boolean seen) {

  public Reason {
    parts = List.copyOf(parts);
  }

  /** What is shown: a number, or a truth. */
  public Value value() {
    return spot.value();
  }

  /**
   * One term.
   *
   * @param term the part of the formula
   * @param entries what it is made of
   * @param more how many further entries are not listed
   */
  public record Line(Why.Term term, List<Entry> entries, int more) {
    public Line {
      entries = List.copyOf(entries);
    }
  }

  /**
   * An entry of a term.
   *
   * @param address as it is typed
   * @param version which of several values of its name is meant; empty where that is clear
   * @param origin where it was given; empty for what was computed
   * @param spot what computed it
   * @param opened the same for it; empty unless a greater depth was asked for
   */
  public record Entry(
      Address address, Text version, Text origin, Optional<Spot> spot, Optional<Reason> opened) {}
}
