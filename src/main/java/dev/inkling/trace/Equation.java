package dev.inkling.trace;

import java.util.List;

/**
 * Formulas that come to the same, from left to right: {@code 1·3 + (−1)·1 = 2}.
 *
 * <p>A renderer writes {@code =} between them, and {@code ≈} before a side that shows a rounded
 * number.
 */
public record Equation(List<Formula> sides) {

  public Equation {
    sides = List.copyOf(sides);
  }

  public static Equation of(Formula... sides) {
    return new Equation(List.of(sides));
  }
}
