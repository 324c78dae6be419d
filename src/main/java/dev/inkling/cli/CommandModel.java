package dev.inkling.cli;

import dev.inkling.operation.Signature;
import dev.inkling.words.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * What the shell has to know of a command, whether it is an operation or one of the few others:
 * picocli's model, help and completion are made from it.
 *
 * @param usage the words after the name
 * @param parameters what each argument is
 * @param options its own, besides the global ones
 * @param completion what fits in place of an argument
 * @param reader how its arguments are read
 */
record CommandModel(
    String name,
    String summary,
    String usage,
    List<Signature.Parameter> parameters,
    List<CommandOption> options,
    List<String> examples,
    Completion completion,
    Reader reader) {

  /** What a shell may offer in place of an argument. */
  enum Completion {
    NOTHING,
    FILES,
    /** The names of commands. */
    COMMANDS,
    SHELLS,
    /** What can be done with lessons. */
    LESSONS,
    /** What can be practised. */
    TOPICS
  }

  CommandModel {
    parameters = List.copyOf(parameters);
    options = List.copyOf(options);
    examples = List.copyOf(examples);
  }

  static CommandModel of(Signature signature) {
    List<CommandOption> options = new ArrayList<>();
    for (Signature.Option option : signature.options()) {
      options.add(
          new CommandOption(
              "--" + option.name(),
              String.join("|", option.values()),
              option.description(),
              option.values()));
    }
    String usage = signature.usage();
    return new CommandModel(
        signature.name(),
        signature.summary(),
        usage.substring(signature.name().length()).strip(),
        signature.parameters(),
        options,
        signature.examples(),
        signature.reader() == Reader.EXPRESSIONS ? Completion.FILES : Completion.NOTHING,
        signature.reader());
  }

  static CommandModel odd(String name, String usage, String summary, Completion completion) {
    return new CommandModel(
        name, summary, usage, List.of(), List.of(), List.of(), completion, Reader.TOPIC);
  }

  CommandModel with(CommandOption option) {
    List<CommandOption> more = new ArrayList<>(options);
    more.add(option);
    return new CommandModel(name, summary, usage, parameters, more, examples, completion, reader);
  }

  CommandModel withExamples(String... lines) {
    return new CommandModel(
        name, summary, usage, parameters, options, List.of(lines), completion, reader);
  }
}
