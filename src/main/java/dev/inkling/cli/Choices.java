package dev.inkling.cli;

import dev.inkling.language.parse.DidYouMean;
import dev.inkling.words.Lists;
import dev.inkling.words.Problem;
import java.util.List;

/** Says which words would have fitted, and which of them was probably meant. */
final class Choices {

  private Choices() {}

  /** An option with a value that is none of its choices. */
  static Problem unknown(String option, String given, List<String> choices) {
    Problem problem =
        Problem.usage(option + " cannot be " + given + ".")
            .expecting("It takes " + Lists.and(choices).replace(" and ", " or ") + ".");
    List<String> near = DidYouMean.nearest(given, choices);
    return near.isEmpty() ? problem : problem.tryThis(option + " " + near.get(0));
  }
}
