package dev.inkling.words;

import dev.inkling.math.Matrix;

/**
 * The sentences about two maps done one after the other: which is first, and whether it matters.
 */
public final class OrderWording {

  private final Numbers numbers;
  private final String first;
  private final String then;

  /** {@code first} is the name of the map done first, {@code then} of the one after it. */
  public OrderWording(Numbers numbers, String first, String then) {
    this.numbers = numbers;
    this.first = first;
    this.then = then;
  }

  /** Which comes first, with the names of the maps where they have some. */
  public Text both(String nameOfFirst, String nameOfThen) {
    return Text.of("First ")
        .plus(Text.strong(first))
        .plus(aside(nameOfFirst))
        .plus(", then ")
        .plus(Text.strong(then))
        .plus(aside(nameOfThen))
        .plus(".");
  }

  private static String aside(String name) {
    return name.isEmpty() ? "" : " (" + name + ")";
  }

  /** The other order gives the same. */
  public Text agree(boolean exact) {
    return Text.of(" The other order gives ")
        .plus(Text.strong("the same"))
        .plus(exact ? "." : ", to within rounding.");
  }

  /** The other order gives something else: the entry that differs most. */
  public Text differ(Matrix result, Matrix other, int place) {
    int row = place / result.columns() + 1;
    int column = place % result.columns() + 1;
    String entry = result.isNumber() ? "it" : "row " + row + ", column " + column;
    return Text.of(" The other order gives ")
        .plus(Text.strong("something else"))
        .plus(": " + entry + " is " + numbers.marked(result.at(place)) + " here and ")
        .plus(numbers.marked(other.at(place)) + " there.");
  }

  /** The other order gives a matrix of another shape. */
  public Text otherShape(String shape) {
    return Text.of(" The other order gives " + shape + " numbers: another map altogether.");
  }

  /** The other order cannot be done. */
  public Text oneOnly() {
    return Text.of(" The other order cannot be done: the shapes do not meet.");
  }
}
