package dev.inkling.operation;

import dev.inkling.words.Text;
import java.util.List;
import java.util.Optional;

/**
 * The result of one line: the call, not its views.
 *
 * @param id which result of the notebook it is, from 1
 * @param name the variable it was given to
 * @param understood the line as it was understood, printed canonically
 * @param notes what the learner should know about how it was computed
 */
public record Outcome(
    int id, Optional<String> name, String understood, Call call, List<Text> notes) {

  public Outcome {
    notes = List.copyOf(notes);
  }

  public Value value() {
    return call.value();
  }
}
