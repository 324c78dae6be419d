package dev.inkling.language;

import dev.inkling.language.parse.Printer;
import dev.inkling.language.tree.Statement;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Registry;
import dev.inkling.trace.Detail;
import dev.inkling.words.Address;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The commands that look at results or take lines back; what is left goes to the door. */
final class Commanding {

  private static final int DEEPEST = 50; // levels of reasons at once

  private static final EnumSet<Commands> ALONE =
      EnumSet.of(Commands.UNDO, Commands.LIST, Commands.DRAW, Commands.DESCRIBE, Commands.PLAY);

  private final Registry registry;
  private final Sources sources;
  private final Notebook notebook;
  private final Work work;

  Commanding(Registry registry, Sources sources, Notebook notebook, Work work) {
    this.registry = registry;
    this.sources = sources;
    this.notebook = notebook;
    this.work = work;
  }

  Evaluated carryOut(Statement.Command command) {
    Commands word =
        Commands.find(command.word())
            .orElseThrow(
                () ->
                    Problem.usage("There is no command called " + command.word() + ".")
                        .at(command.wordPlace())
                        .thrown());
    if (ALONE.contains(word)) {
      requireAlone(command);
    }
    return switch (word) {
      case WHY -> new Evaluated(notebook, why(command));
      case AFFECTS -> new Evaluated(notebook, affects(command));
      case CHANGE -> change(command);
      case STEPS -> new Evaluated(notebook, new Reply.Working(latest(command), detail(command)));
      case SHOW -> new Evaluated(notebook, shown(command));
      case DRAW -> new Evaluated(notebook, new Reply.Drawing(drawn(command)));
      case PLAY ->
          new Evaluated(notebook, new Reply.Drawing(moving(command), Reply.Drawing.As.MOVING));
      case DESCRIBE ->
          new Evaluated(notebook, new Reply.Drawing(drawn(command), Reply.Drawing.As.WORDS));
      case UNDO -> undo();
      case LIST -> new Evaluated(notebook, listing());
      case HELP -> new Evaluated(notebook, new Reply.Help(words(command)));
      case INFO, LOAD, SAVE, LESSON, NEXT, BACK, TASK, HINT, SKIP, QUIT ->
          new Evaluated(notebook, new Reply.Asked(command));
    };
  }

  private static void requireAlone(Statement.Command command) {
    if (!command.words().isEmpty()) {
      Statement.Word first = command.words().get(0);
      throw Problem.usage(command.word() + " stands alone; here " + first.text() + " follows it.")
          .expecting("It reads like this: " + command.word() + ".")
          .at(first.place())
          .thrown();
    }
  }

  private Reply why(Statement.Command command) {
    Address address = asked(command);
    int depth = depth(command);
    return placed(
        command, () -> new Reply.Reasons(Reasons.of(notebook, target(command, address), depth)));
  }

  private Reply affects(Statement.Command command) {
    Address address = asked(command);
    return placed(
        command, () -> new Reply.Affects(Affecting.of(notebook, target(command, address), work)));
  }

  private Target target(Statement.Command command, Address address) {
    return new Questions(registry, sources, notebook, work).target(command, address);
  }

  /** The latest result where nothing is named; {@code to} belongs to another word. */
  private static Address asked(Statement.Command command) {
    if (!command.values().isEmpty()) {
      throw Problem.usage(command.word() + " asks and changes nothing.")
          .expecting("change is the word that goes with to.")
          .tryThis(Printer.print(command).replaceFirst(command.word(), "change"))
          .at(command.values().get(0).place())
          .thrown();
    }
    return command.address().orElse(Address.of(""));
  }

  private Evaluated change(Statement.Command command) {
    if (command.address().isEmpty() || command.values().isEmpty()) {
      throw Problem.usage("change needs a number and what takes its place.")
          .expecting("It reads like this: change A[1,2] to 5, or change x to [1; 2].")
          .at(command.place())
          .thrown();
    }
    return placed(command, () -> new Changing(registry, sources, notebook, work).carryOut(command));
  }

  /** A problem without a place belongs to the whole line. */
  private static <T> T placed(Statement.Command command, Supplier<T> asking) {
    try {
      return asking.get();
    } catch (ProblemException problem) {
      throw problem.problem().atIfUnknown(command.place()).thrown();
    }
  }

  private static int depth(Statement.Command command) {
    for (Statement.Option option : command.options()) {
      if (option.name().equals("depth")) {
        String text = option.text().orElse("1");
        boolean small = text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int depth = small && !text.isEmpty() ? Integer.parseInt(text) : 0;
        if (depth < 1 || depth > DEEPEST) {
          throw Problem.usage("--depth takes a whole number from 1 to " + DEEPEST + ".")
              .at(option.place())
              .thrown();
        }
        return depth;
      }
    }
    return 1;
  }

  private Outcome latest(Statement.Command command) {
    return notebook
        .latest()
        .orElseThrow(
            () ->
                Problem.work("There is no result yet to show.")
                    .tryThis("[1 -1; 1 1] * [3; 1]")
                    .at(command.wordPlace())
                    .thrown());
  }

  private static Detail detail(Statement.Command command) {
    if (command.words().isEmpty()) {
      return Detail.FULL;
    }
    Statement.Word word = command.words().get(0);
    for (Detail detail : Detail.values()) {
      if (detail.id().equals(word.text())) {
        return detail;
      }
    }
    throw Problem.usage("steps does not know " + word.text() + ".")
        .expecting("It takes brief, normal or full.")
        .at(word.place())
        .thrown();
  }

  /** The latest result in the format the line names. */
  private Reply shown(Statement.Command command) {
    Outcome outcome = latest(command);
    if (command.words().size() != 1) {
      throw Problem.usage("show takes one format.")
          .expecting("It writes " + String.join(", ", Format.ids()) + ".")
          .tryThis("show latex")
          .at(command.wordPlace())
          .thrown();
    }
    Statement.Word word = command.words().get(0);
    Format format =
        Format.find(word.text())
            .orElseThrow(
                () ->
                    Problem.usage("show does not know " + word.text() + ".")
                        .expecting("It writes " + String.join(", ", Format.ids()) + ".")
                        .tryThis("show latex")
                        .at(word.place())
                        .thrown());
    Optional<Detail> detail = command.options().stream().findFirst().map(OperationOptions::detail);
    return new Reply.Formatted(
        outcome, format, new Look(detail, Optional.empty(), Optional.empty()));
  }

  /** The latest result, to be drawn as the line asks. */
  private Outcome drawn(Statement.Command command) {
    Outcome outcome = latest(command);
    SortedMap<String, String> options = new TreeMap<>(outcome.call().arguments().options());
    for (Statement.Option option : command.options()) {
      if (option.name().equals("as")) {
        String as = option.text().orElse("image");
        if (!as.equals("image")) {
          throw Problem.usage("--as does not know " + as + ".")
              .expecting("It takes image.")
              .at(option.place())
              .thrown();
        }
        options.put("as", as);
      }
    }
    Call call = outcome.call();
    return new Outcome(
        outcome.id(),
        outcome.name(),
        outcome.understood(),
        new Call(call.operation(), new Arguments(call.arguments().values(), options), call.value()),
        outcome.notes());
  }

  /** The latest result that can move. */
  private Outcome moving(Statement.Command command) {
    List<Outcome> outcomes = new ArrayList<>();
    notebook.entries().forEach(entry -> outcomes.add(entry.outcome()));
    Collections.reverse(outcomes);
    return outcomes.stream()
        .filter(outcome -> outcome.call().motion().isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                Problem.work("There is no result yet that moves.")
                    .expecting(
                        "Maps of the plane move, dot products, patterns on images and curves.")
                    .tryThis("transform [0 -1; 1 0]", "then play")
                    .at(command.wordPlace())
                    .thrown());
  }

  /** Takes the latest line or change back, and whatever only looked at a value since. */
  private Evaluated undo() {
    Notebook done = notebook;
    while (done.change().isEmpty() && done.entry().filter(Notebook.Entry::onlyLooks).isPresent()) {
      done = done.before().orElseThrow();
    }
    Notebook last = done;
    Optional<Notebook> before = last.undone();
    Optional<String> line =
        last.change().map(Notebook.Change::line).or(() -> last.latest().map(Outcome::understood));
    Optional<String> next = before.flatMap(Notebook::change).map(Notebook.Change::line);
    return new Evaluated(before.orElse(notebook), new Reply.Undone(line, next));
  }

  private Reply listing() {
    List<Outcome> variables = List.copyOf(notebook.names().values());
    return new Reply.Listing(variables);
  }

  private static String words(Statement.Command command) {
    return command.words().stream().map(Statement.Word::text).collect(Collectors.joining(" "));
  }
}
