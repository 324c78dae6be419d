package dev.inkling.cli;

import dev.inkling.words.Lists;
import dev.inkling.words.Problem;
import java.util.List;
import java.util.Optional;

/** Says which words would have fitted, and which of them was probably meant. */
final class Choices {

  private Choices() {}

  /** An option with a value that is none of its choices. */
  static Problem unknown(String option, String given, List<String> choices) {
    Problem problem =
        Problem.usage(option + " cannot be " + given + ".")
            .expecting("It takes " + Lists.and(choices).replace(" and ", " or ") + ".");
    Optional<String> near = Nearest.to(given, choices);
    return near.isPresent() ? problem.tryThis(option + " " + near.get()) : problem;
  }
}
