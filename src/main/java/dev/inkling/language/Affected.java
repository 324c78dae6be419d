package dev.inkling.language;

import dev.inkling.operation.Outcome;
import dev.inkling.operation.Value;
import dev.inkling.words.Address;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Where a number goes: the later results that are made of it.
 *
 * @param address as the learner types it
 * @param value the number, if it is one and not a row or a whole
 * @param results in the order of their lines
 * @param cut whether there was too much to look at, so that more may depend on it
 */
public record Affected(Address address, Optional<Value> value, List<Touched> results, boolean cut) {

  public Affected {
    results = List.copyOf(results);
  }

  /**
   * A result that depends on it.
   *
   * @param name how it is asked for: {@code C}, or {@code line3} where it has no name
   * @param entries its numbers that do, row by row
   * @param chosen whether it decides which numbers or how many, and is not one of them
   */
  public record Touched(Outcome outcome, String name, BitSet entries, boolean chosen) {}
}
