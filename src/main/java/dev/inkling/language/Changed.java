package dev.inkling.language;

import dev.inkling.operation.Outcome;
import dev.inkling.words.Address;
import dev.inkling.words.Text;
import java.util.List;

/**
 * What a change of an input led to.
 *
 * @param address what was changed, as the learner types it
 * @param version which of several values of its name that is; empty where that is clear
 * @param given the result the address is part of, before and after
 * @param results the later results that are different now, before and after
 * @param same how many later results were worked out again and came to the same
 * @param untouched how many do not depend on it
 */
public record Changed(
    Address address, Text version, Pair given, List<Pair> results, int same, int untouched) {

  public Changed {
    results = List.copyOf(results);
  }

  /** Whether the input is another one now; else nothing has happened. */
  public boolean differs() {
    return given.differs();
  }

  /** One result before and after. */
  public record Pair(Outcome before, Outcome after) {

    /** Whether the value is another one. */
    boolean differs() {
      return !before.value().equals(after.value());
    }
  }
}
