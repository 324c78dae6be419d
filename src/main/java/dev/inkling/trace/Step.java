package dev.inkling.trace;

import dev.inkling.words.Text;
import java.util.List;
import java.util.Optional;

/**
 * One thing done at the blackboard: the one shape of all working.
 *
 * @param kind what happens
 * @param words what a teacher says while doing it
 * @param equation what is written down
 * @param reason why, in a few words that may be skipped
 * @param highlights what lights up meanwhile
 * @param children the same step, looked at more closely
 */
public record Step(
    Kind kind,
    Text words,
    Optional<Equation> equation,
    Text reason,
    List<Highlight> highlights,
    Steps children) {

  public Step {
    highlights = List.copyOf(highlights);
  }

  public static Step saying(Kind kind, Text words) {
    return new Step(kind, words, Optional.empty(), Text.empty(), List.of(), Steps.none());
  }

  public Step writing(Equation written) {
    return new Step(kind, words, Optional.of(written), reason, highlights, children);
  }

  public Step because(Text why) {
    return new Step(kind, words, equation, why, highlights, children);
  }

  public Step lighting(Highlight... lit) {
    return new Step(kind, words, equation, reason, List.of(lit), children);
  }

  /** Whether this tells a result once more, in lengths and shadows. */
  public boolean measures() {
    return kind == Kind.EXPLAIN
        && children.open().findFirst().filter(step -> step.kind() == Kind.SHADOW).isPresent();
  }

  public Step closer(Steps steps) {
    return new Step(kind, words, equation, reason, highlights, steps);
  }
}
