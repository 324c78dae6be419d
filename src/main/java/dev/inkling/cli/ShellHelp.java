package dev.inkling.cli;

import dev.inkling.language.Reply;
import dev.inkling.operation.Family;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Registry;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.reply.HelpPage;
import dev.inkling.render.reply.HelpSheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Help as the shell gives it: commands with their options; words of the prompt as the prompt does.
 */
final class ShellHelp {

  private final Registry registry;
  private final Profile profile;
  private final Views views;

  ShellHelp(Registry registry, Profile profile, Views views) {
    this.registry = registry;
    this.profile = profile;
    this.views = views;
  }

  /**
   * The page of a word; all commands for an empty one.
   *
   * @throws dev.inkling.words.ProblemException if there is no such word
   */
  List<StyledLine> topic(String word) {
    if (word.isEmpty()) {
      return everything();
    }
    Optional<Operation> operation = registry.find(word);
    if (operation.isPresent()) {
      return command(CommandModel.of(operation.get().signature()));
    }
    Optional<OddCommand> odd = OddCommand.find(word);
    return odd.isPresent() ? command(odd.get().model()) : views.reply(new Reply.Help(word));
  }

  List<StyledLine> command(CommandModel model) {
    Optional<Operation> operation = registry.find(model.name());
    List<StyledLine> lines =
        new ArrayList<>(
            operation
                .map(
                    word ->
                        new HelpPage(profile, registry, "inkling ", ShellWords::line)
                            .of(word.signature()))
                .orElseGet(() -> door(model)));
    lines.addAll(
        new HelpSheet(profile)
            .blank()
            .line(StyledLine.of("inkling --help lists the options of every command", Style.DIM))
            .lines());
    return lines;
  }

  /** The page of a command that is no operation. */
  private List<StyledLine> door(CommandModel model) {
    HelpSheet page = new HelpSheet(profile);
    page.labelled(model.name(), StyledLine.of(model.summary())).blank();
    page.labelled(
        "write", StyledLine.of("inkling " + (model.name() + " " + model.usage()).strip()));
    Map<String, String> options = new LinkedHashMap<>();
    model.options().forEach(option -> options.put(option.usage(), option.description()));
    page.terms(options);
    page.blank();
    String label = "try";
    for (String example : model.examples()) {
      page.labelled(label, StyledLine.of(example));
      label = "";
    }
    return page.lines();
  }

  List<StyledLine> everything() {
    HelpSheet page = new HelpSheet(profile);
    page.line(
        StyledLine.of("Inkling", Style.PLAIN.bold())
            .plus("   intuition for neural-network mathematics", Style.DIM));
    page.blank()
        .row("inkling", "opens the prompt; in a pipe, runs the lines it is given")
        .row("inkling \"[1 2] * [3; 4]\"", "works out any line of the language")
        .row("inkling help dot", "explains a command; help all lists them with what they do");
    page.blank().title("Commands");
    for (Family family : registry.families()) {
      page.words(family.name(), family.words(), family.summary());
    }
    page.words("doors", Arrays.stream(OddCommand.values()).map(OddCommand::word).toList(), "");
    page.blank().title("Options of every command");
    for (CommandOption option : GlobalOptions.TABLE) {
      page.row(option.usage(), option.description());
    }
    page.blank()
        .title("Values")
        .row("\"[1 2; 3 4]\"", "rows of numbers; ; begins the next row")
        .row("1,2,3", "a column")
        .row("A.csv   @FILE   -", "numbers from a file, or from standard input");
    return page.lines();
  }
}
