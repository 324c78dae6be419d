package dev.inkling.language;

import dev.inkling.math.Scalar;
import dev.inkling.math.Trait;
import dev.inkling.operation.Value;
import java.util.List;
import java.util.Optional;

/**
 * A value introduced: each fact computed from it, or read from where it was made.
 *
 * @param name what it goes by; empty for an expression
 * @param numbers what its numbers say; empty for what has none
 * @param origin where it comes from, in words; may be empty
 * @param uses the variables it was made from
 * @param next lines worth typing, that run as they stand
 */
public record Description(
    String name,
    Value value,
    Optional<Figures> numbers,
    String origin,
    List<String> uses,
    List<String> next) {

  public Description {
    uses = List.copyOf(uses);
    next = List.copyOf(next);
  }

  /**
   * What the numbers of a matrix say.
   *
   * @param length of a row or column; empty for others
   * @param determinant of a small square matrix; empty for others
   * @param rank of a small matrix with several rows and columns; empty for others
   * @param traits of a square matrix; empty for others
   */
  public record Figures(
      Scalar smallest,
      Scalar largest,
      Optional<Scalar> length,
      Optional<Scalar> determinant,
      Optional<Scalar> rank,
      List<Trait> traits) {

    public Figures {
      traits = List.copyOf(traits);
    }
  }
}
