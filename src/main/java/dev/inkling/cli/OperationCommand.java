package dev.inkling.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Turns the model of one command into picocli's, without annotations: only the command that was
 * named is built, because reflection is slow to start.
 */
final class OperationCommand {

  private static final String ARGUMENTS = "ARGUMENTS";

  private final CommandModel model;

  OperationCommand(CommandModel model) {
    this.model = model;
  }

  /**
   * Sorts a command's words into arguments and options.
   *
   * @throws dev.inkling.words.ProblemException if an option is unknown or lacks its value
   */
  Given read(String[] words) {
    CommandLine line = new CommandLine(spec());
    line.setExpandAtFiles(false);
    line.setTrimQuotes(false);
    line.setAbbreviatedOptionsAllowed(false);
    line.setPosixClusteredShortOptionsAllowed(false);
    try {
      return sorted(line.parseArgs(words));
    } catch (CommandLine.ParameterException wrong) {
      throw new WrongUsage(model).of(wrong).thrown();
    }
  }

  CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(model.name());
    for (CommandOption option : GlobalOptions.TABLE) {
      spec.addOption(option(option));
    }
    for (CommandOption option : model.options()) {
      if (spec.findOption(option.name()) == null) {
        spec.addOption(option(option));
      }
    }
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(ARGUMENTS)
            .index("0..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build());
    return spec;
  }

  private static OptionSpec option(CommandOption option) {
    return option.takesValue()
        ? OptionSpec.builder(option.name())
            .paramLabel(option.label())
            .arity("1")
            .type(String.class)
            .build()
        : OptionSpec.builder(option.name()).arity("0").type(boolean.class).build();
  }

  private static Given sorted(CommandLine.ParseResult result) {
    // matched once for each run of arguments between options, with all of them each time
    List<String> arguments =
        result.matchedPositionals().stream()
            .findFirst()
            .map(ArgSpec::originalStringValues)
            .orElse(List.of());
    Map<String, String> options = new TreeMap<>();
    for (OptionSpec option : result.matchedOptions()) {
      List<String> values = option.originalStringValues();
      boolean takes = option.arity().max() > 0;
      options.put(
          option.longestName(), takes && !values.isEmpty() ? values.get(values.size() - 1) : "");
    }
    return new Given(List.copyOf(arguments), options);
  }
}
