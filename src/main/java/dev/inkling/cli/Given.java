package dev.inkling.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command line after picocli has sorted it.
 *
 * @param arguments as typed, in order
 * @param options by name with dashes; a switch has an empty text
 */
record Given(List<String> arguments, Map<String, String> options) {

  boolean has(String option) {
    return options.containsKey(option);
  }

  Optional<String> value(String option) {
    return Optional.ofNullable(options.get(option));
  }
}
