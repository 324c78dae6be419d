package dev.inkling.data;

import dev.inkling.math.Matrix;
import java.util.List;

/**
 * What a file of numbers holds, together with what a careful reader would want to be told.
 *
 * @param notes sentences, such as that a header was skipped
 */
public record Table(Matrix matrix, List<String> notes) {

  public Table {
    notes = List.copyOf(notes);
  }
}
