package dev.inkling.stage;

import dev.inkling.language.Notebook;
import dev.inkling.words.Text;
import java.util.List;
import java.util.Optional;

/**
 * What a learner may do beside a lesson, such as have an answer checked; the lesson waits meanwhile
 * and nothing of it changes.
 */
public interface SideDoor {

  /**
   * What becomes of a line.
   *
   * @param notebook the names it may use
   * @return empty if the line is one for the lesson
   * @throws dev.inkling.words.ProblemException if it cannot be done
   */
  Optional<Taken> take(String line, Notebook notebook);

  /**
   * What came of it.
   *
   * @param said below the page
   * @param away whether the page has gone out of sight
   */
  record Taken(List<Text> said, boolean away) {
    public Taken {
      said = List.copyOf(said);
    }
  }

  /** For lessons among themselves. */
  static SideDoor none() {
    return (line, notebook) -> Optional.empty();
  }
}
