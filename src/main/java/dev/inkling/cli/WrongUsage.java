package dev.inkling.cli;

import dev.inkling.language.parse.DidYouMean;
import dev.inkling.words.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
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
    String option = name(wrong.getArgSpec());
    if (wrong instanceof MissingParameterException) {
      List<ArgSpec> missing = ((MissingParameterException) wrong).getMissing();
      option = name(missing.isEmpty() ? wrong.getArgSpec() : missing.get(0));
      return Problem.usage(option + " has no value after it.").expecting(expected(option));
    }
    if (wrong instanceof OverwrittenOptionException) {
      option = name(((OverwrittenOptionException) wrong).getOverwritten());
      return Problem.usage(option + " is given twice.").expecting("Once is enough.");
    }
    return Problem.usage(option + " was given in a way it cannot be read.").tryThis(help());
  }

  private String help() {
    return model.name().equals("inkling") ? "inkling help" : "inkling help " + model.name();
  }

  private Problem unknown(String word) {
    String option = word.indexOf('=') > 0 ? word.substring(0, word.indexOf('=')) : word;
    Problem problem = Problem.usage("There is no option " + option + ".");
    List<String> near = DidYouMean.nearest(option, names());
    return !near.isEmpty()
        ? problem.expecting("Did you mean " + near.get(0) + "?")
        : problem.tryThis(help(), "lists the options");
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

  private static String name(@Nullable ArgSpec argument) {
    return argument instanceof OptionSpec ? ((OptionSpec) argument).longestName() : "An argument";
  }
}
