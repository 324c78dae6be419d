package dev.inkling.cli;

import dev.inkling.words.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words what picocli could not read. */
final class WrongUsage {

  private final CommandModel model;

  WrongUsage(CommandModel model) {
    this.model = model;
  }

  Problem of(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException) {
      return unknown(((UnmatchedArgumentException) wrong).getUnmatched().get(0));
    }
    String option = wrong.getArgSpec() == null ? "An option" : name(wrong);
    if (wrong instanceof MissingParameterException) {
      return Problem.usage(option + " has no value after it.").expecting(expected(option));
    }
    if (wrong instanceof OverwrittenOptionException) {
      return Problem.usage(option + " is given twice.").expecting("Once is enough.");
    }
    return Problem.usage(option + " was given in a way it cannot be read.")
        .tryThis("inkling help " + model.name());
  }

  private Problem unknown(String word) {
    String option = word.indexOf('=') > 0 ? word.substring(0, word.indexOf('=')) : word;
    Problem problem = Problem.usage("There is no option " + option + ".");
    Optional<String> near = Nearest.to(option, names());
    return near.isPresent()
        ? problem.expecting("Did you mean " + near.get() + "?")
        : problem.tryThis("inkling help " + model.name(), "lists the options");
  }

  private String expected(String name) {
    for (CommandOption option : options()) {
      if (option.name().equals(name)) {
        return "Write " + option.usage() + ".";
      }
    }
    return "A value is needed here.";
  }

  private List<CommandOption> options() {
    List<CommandOption> all = new ArrayList<>(GlobalOptions.TABLE);
    all.addAll(model.options());
    return all;
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (CommandOption option : options()) {
      names.add(option.name());
    }
    return names;
  }

  private static String name(ParameterException wrong) {
    return wrong.getArgSpec() instanceof picocli.CommandLine.Model.OptionSpec
        ? ((picocli.CommandLine.Model.OptionSpec) wrong.getArgSpec()).longestName()
        : "An argument";
  }
}
