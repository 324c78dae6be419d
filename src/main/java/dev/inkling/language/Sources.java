package dev.inkling.language;

import dev.inkling.math.Matrix;
import dev.inkling.words.Problem;
import dev.inkling.words.Text;
import dev.inkling.work.Limits;
import java.util.List;

/** Opens what a line names outside itself; lessons get one that refuses. */
public interface Sources {

  /**
   * The numbers in a file, or on standard input for {@code -}.
   *
   * @throws dev.inkling.words.ProblemException if they cannot be read
   */
  Loaded open(String name, Limits limits);

  /**
   * Numbers from outside.
   *
   * @param notes such as "a header line was skipped"
   */
  record Loaded(Matrix matrix, List<Text> notes) {}

  /** Refuses every file, with the reason given. */
  static Sources none(String reason) {
    return (name, limits) -> {
      throw Problem.work(reason).thrown();
    };
  }
}
