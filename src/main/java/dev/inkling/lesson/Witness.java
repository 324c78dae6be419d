package dev.inkling.lesson;

import dev.inkling.language.Notebook;
import dev.inkling.math.Matrix;
import java.util.Optional;

/**
 * Told of everything a lesson works out while it is played, so that somebody else can work it out
 * again. Never changes what is shown.
 */
public interface Witness {

  /** An expression, or a line of a fence, had this value where these names were known. */
  void valued(String expression, Notebook names, Matrix value);

  /** A comparison held or did not; empty if it could not be made, which counts as not. */
  void compared(String comparison, Notebook names, Optional<Boolean> held);

  /** A claim chose its sentence by this sign. */
  void claimed(String on, Notebook names, int sign);

  static Witness none() {
    return new Witness() {
      @Override
      public void valued(String expression, Notebook names, Matrix value) {}

      @Override
      public void compared(String comparison, Notebook names, Optional<Boolean> held) {}

      @Override
      public void claimed(String on, Notebook names, int sign) {}
    };
  }
}
