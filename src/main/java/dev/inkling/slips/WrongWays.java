package dev.inkling.slips;

import dev.inkling.math.Matrix;
import java.util.List;

/** The wrong ways to work out one kind of step, on the numbers it was given. */
interface WrongWays {
  void of(List<Matrix> given, Ways ways);
}
