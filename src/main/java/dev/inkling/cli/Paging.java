package dev.inkling.cli;

import java.util.List;
import java.util.Optional;

/** Whether what is longer than the screen is shown a page at a time. */
final class Paging {

  static final CommandOption OPTION =
      CommandOption.oneOf(
          "--pager",
          "whether what is longer than the screen is shown page by page",
          "auto",
          "never");

  private static final String VARIABLE = "INKLING_PAGER";
  private static final List<String> OFF = List.of("off", "never", "no", "0");

  private Paging() {}

  /**
   * The option decides, without it the environment.
   *
   * @throws dev.inkling.words.ProblemException if the option has a value that makes no sense
   */
  static boolean isWanted(Given given, Surroundings surroundings) {
    Optional<String> option = given.value(OPTION.name()).map(String::strip);
    if (option.isEmpty()) {
      return surroundings.variable(VARIABLE).filter(OFF::contains).isEmpty();
    }
    if (!OPTION.choices().contains(option.get())) {
      throw Choices.unknown(OPTION.name(), option.get(), OPTION.choices()).thrown();
    }
    return option.get().equals("auto");
  }
}
