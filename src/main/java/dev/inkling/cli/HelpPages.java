package dev.inkling.cli;

import dev.inkling.language.Commands;
import dev.inkling.language.parse.DidYouMean;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Registry;
import dev.inkling.operation.Signature;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code help} says, at the prompt and in the shell: made from signatures, never copied. */
public final class HelpPages {

  private static final int WORDS_AT = 2;
  private static final int MEANING_AT = 30;

  private final Registry registry;

  private HelpPages(Registry registry) {
    this.registry = registry;
  }

  public static HelpPages of(Registry registry) {
    return new HelpPages(registry);
  }

  /**
   * The page of a word; all words for an empty one.
   *
   * @throws dev.inkling.words.ProblemException if there is no such word
   */
  public List<StyledLine> topic(String topic) {
    String word = topic.strip();
    if (word.isEmpty()) {
      return everything();
    }
    Optional<Operation> operation = registry.find(word);
    if (operation.isPresent()) {
      return page(CommandModel.of(operation.get().signature()), "");
    }
    Optional<Commands> command = Commands.find(word);
    if (command.isPresent()) {
      return List.of(
          StyledLine.of(command.get().usage(), Style.PLAIN.bold()).indented(WORDS_AT),
          StyledLine.of(command.get().summary()).indented(WORDS_AT));
    }
    List<String> words = registry.names();
    for (Commands each : Commands.values()) {
      words.add(each.word());
    }
    Problem problem = Problem.usage("There is no help on " + word + ".");
    List<String> near = DidYouMean.nearest(word, words);
    throw (!near.isEmpty()
            ? problem.tryThis("help " + near.get(0))
            : problem.tryThis("help", "lists all words"))
        .thrown();
  }

  /** The page of a command in the shell; {@code before} is what stands in front of its name. */
  List<StyledLine> page(CommandModel model, String before) {
    List<StyledLine> lines = new ArrayList<>();
    lines.add(
        StyledLine.of(before + model.name(), Style.PLAIN.bold())
            .plus(model.usage().isEmpty() ? "" : " " + model.usage())
            .indented(WORDS_AT));
    lines.add(StyledLine.of(model.summary()).indented(WORDS_AT));
    List<StyledLine> parameters = new ArrayList<>();
    for (Signature.Parameter parameter : model.parameters()) {
      parameters.add(row(parameter.name(), parameter.description()));
    }
    group(lines, parameters);
    group(lines, options(model.options()));
    List<StyledLine> examples = new ArrayList<>();
    for (String example : model.examples()) {
      examples.add(
          StyledLine.of(examples.isEmpty() ? "try   " : "      ", Style.DIM)
              .plus(example)
              .indented(WORDS_AT));
    }
    group(lines, examples);
    return lines;
  }

  /** All words with what they do. */
  List<StyledLine> everything() {
    List<StyledLine> lines = new ArrayList<>();
    lines.add(StyledLine.of("Words that compute", Style.PLAIN.bold()).indented(WORDS_AT));
    for (Operation operation : registry.all()) {
      lines.add(row(operation.signature().usage(), operation.signature().summary()));
    }
    lines.add(StyledLine.empty());
    lines.add(StyledLine.of("About the latest result, and around", Style.PLAIN.bold()).indented(WORDS_AT));
    for (Commands command : Commands.values()) {
      lines.add(row(command.usage(), command.summary()));
    }
    return lines;
  }

  /** The rows of a table of options. */
  static List<StyledLine> options(List<CommandOption> options) {
    List<StyledLine> lines = new ArrayList<>();
    for (CommandOption option : options) {
      lines.add(row(option.usage(), option.description()));
    }
    return lines;
  }

  private static void group(List<StyledLine> page, List<StyledLine> group) {
    if (!group.isEmpty()) {
      page.add(StyledLine.empty());
      page.addAll(group);
    }
  }

  static StyledLine row(String word, String meaning) {
    StyledLine start = StyledLine.of(word).indented(WORDS_AT);
    return start.padTo(Math.max(MEANING_AT, start.width() + 2)).plus(meaning, Style.DIM);
  }
}
