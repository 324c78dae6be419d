package dev.inkling.cli;

import dev.inkling.language.Reply;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Registry;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import java.util.List;
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
    return new HelpRows(profile)
        .command(model)
        .blank()
        .line(StyledLine.of("inkling --help lists the options of every command", Style.DIM))
        .lines();
  }

  List<StyledLine> everything() {
    HelpRows page = new HelpRows(profile);
    page.line(
        StyledLine.of("Inkling", Style.PLAIN.bold())
            .plus("   intuition for neural-network mathematics", Style.DIM));
    page.blank()
        .row("inkling", "opens the prompt; in a pipe, runs the lines it is given")
        .row("inkling \"[1 2] * [3; 4]\"", "works out any line of the language");
    page.blank().title("Commands");
    for (CommandModel command : Catalogue.of(registry).commands()) {
      page.row((command.name() + " " + command.usage()).strip(), command.summary());
    }
    page.blank().title("Options of every command").options(GlobalOptions.TABLE);
    page.blank()
        .title("Values")
        .row("\"[1 2; 3 4]\"", "rows of numbers; ; begins the next row")
        .row("1,2,3", "a column")
        .row("A.csv   @FILE   -", "numbers from a file, or from standard input");
    return page.lines();
  }
}
