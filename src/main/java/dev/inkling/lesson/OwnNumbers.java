package dev.inkling.lesson;

import java.util.Optional;

/**
 * A place where the learner puts numbers of their own in, and what happens if they do not.
 *
 * @param name the variable they are kept in
 * @param usual an expression for the numbers taken if nothing is typed
 * @param kept whether a matrix typed earlier in the lesson is offered instead
 * @param paint whether they are the squares of a picture, of just the form's size
 * @param beyond whether such a picture may hold numbers below 0 or above 1
 */
public record OwnNumbers(
    String name, String usual, boolean kept, boolean paint, boolean beyond, Form form) {

  /**
   * What numbers must look like.
   *
   * @param rows most rows
   * @param columns most columns
   * @param column whether they are laid out as one column, however they were typed
   * @param fits the matrix whose rows must be as long as these numbers are many
   * @param entry what one number is called: weight, reading
   */
  public record Form(int rows, int columns, boolean column, Optional<String> fits, String entry) {}
}
