package dev.inkling.cli;

import dev.inkling.language.Format;
import dev.inkling.language.Look;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Value;
import java.util.Optional;

/**
 * What a reply has for those who want it in a format of its own, or as a picture.
 *
 * @param outcome the result; empty where only a value is printed
 * @param look how the line itself asked for it to be shown
 * @param format what the line asked for; empty for what all lines are written as
 */
record Written(Optional<Outcome> outcome, Value value, Look look, Optional<Format> format) {

  static Written of(Outcome outcome, Look look) {
    return new Written(Optional.of(outcome), outcome.value(), look, Optional.empty());
  }

  static Written of(Value value) {
    return new Written(Optional.empty(), value, Look.open(), Optional.empty());
  }

  Written in(Format wanted) {
    return new Written(outcome, value, look, Optional.of(wanted));
  }
}
