package dev.inkling.language;

import dev.inkling.math.Scalar;
import dev.inkling.operation.Why;
import dev.inkling.words.Address;
import dev.inkling.words.Text;
import java.util.List;
import java.util.Optional;

/**
 * One number opened: what it is made of, a level at a time.
 *
 * @param address how the learner names it
 * @param value the number shown
 * @param why one level of explanation
 * @param parts the terms of the explanation with the numbers they are made of
 * @param more how many further terms are not listed, and {@code moreSum} what they add
 */
public record Reason(
    Address address, Scalar value, Why why, List<Line> parts, int more, Optional<Scalar> moreSum) {

  public Reason {
    parts = List.copyOf(parts);
  }

  /**
   * One term.
   *
   * @param term the part of the formula
   * @param names the entries it is made of, as they are typed
   * @param origin words on where they come from
   * @param deeper the same for each entry, opened; empty unless a greater depth was asked for
   */
  public record Line(Why.Term term, List<Address> names, Text origin, List<Reason> deeper) {
    public Line {
      names = List.copyOf(names);
      deeper = List.copyOf(deeper);
    }
  }
}
