package dev.inkling.operation;

import dev.inkling.math.Matrix;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Limits;

/**
 * Refuses results that would not fit, before or as they grow: a machine out of memory helps nobody.
 */
public final class Room {

  private Room() {}

  /** A problem if a result of so many rows and columns is more than one matrix holds. */
  public static void requireEntries(long rows, long columns, Limits limits) {
    if (rows * columns > limits.entries()) {
      throw tooMany(limits);
    }
  }

  private static ProblemException tooMany(Limits limits) {
    return Problem.work("That is more numbers than Inkling holds at once.")
        .expecting("At most " + limits.entries() + " numbers fit in one matrix.")
        .thrown();
  }

  /** The result, unless its exact numbers have become too long. */
  public static Matrix requireDigits(Matrix result, Limits limits) {
    if (result.digits() > limits.digits()) {
      throw tooLong(limits);
    }
    return result;
  }

  private static ProblemException tooLong(Limits limits) {
    return Problem.work("The exact numbers here grow beyond " + limits.digits() + " digits.")
        .expecting("Smaller numbers, or fewer steps, are needed here.")
        .thrown();
  }
}
