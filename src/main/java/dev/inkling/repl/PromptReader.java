package dev.inkling.repl;

import dev.inkling.cli.Conversation;
import dev.inkling.cli.DataDirectory;
import dev.inkling.cli.Surroundings;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.widget.AutosuggestionWidgets;

/** Sets up the reader of lines: what it completes, colours, continues and remembers. */
final class PromptReader {

  private static final String HISTORY = "history";
  private static final int REMEMBERED = 2_000; // lines
  private static final int LISTED = 100; // candidates shown without asking

  private static final String SELECTED = "bold";

  private PromptReader() {}

  static PromptInput open(
      PromptScreen screen,
      Conversation conversation,
      Surroundings surroundings,
      LessonOffers lessons) {
    if (Interrupts.isPlain(screen.terminal())) {
      return new PlainInput(screen, conversation);
    }
    LineHighlighter highlighter = new LineHighlighter(conversation, screen);
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(screen.terminal())
            .appName("inkling")
            .parser(new LineParser(conversation))
            .completer(
                new WordCompleter(
                    conversation,
                    screen,
                    lessons,
                    () -> NearbyFiles.in(surroundings.workingDirectory())))
            .highlighter(highlighter)
            .history(new DefaultHistory())
            .option(Option.DISABLE_EVENT_EXPANSION, true)
            .option(Option.HISTORY_TIMESTAMPED, false)
            .option(Option.HISTORY_IGNORE_DUPS, true)
            .option(Option.HISTORY_IGNORE_SPACE, false)
            .option(Option.HISTORY_INCREMENTAL, true)
            .option(Option.CASE_INSENSITIVE, true)
            .option(Option.INSERT_TAB, false)
            .option(Option.AUTO_MENU_LIST, true)
            .option(Option.AUTO_FRESH_LINE, false)
            .variable(LineReader.BELL_STYLE, "none")
            .variable(LineReader.LIST_MAX, LISTED)
            .variable(LineReader.MENU_LIST_MAX, LISTED)
            .variable(LineReader.COMPLETION_STYLE_LIST_BACKGROUND, "bg:default")
            .variable(LineReader.COMPLETION_STYLE_LIST_STARTING, "fg:default")
            .variable(LineReader.COMPLETION_STYLE_STARTING, "fg:default")
            .variable(LineReader.COMPLETION_STYLE_LIST_SELECTION, SELECTED)
            .variable(LineReader.COMPLETION_STYLE_SELECTION, SELECTED)
            .variable(LineReader.HISTORY_SIZE, REMEMBERED)
            .variable(LineReader.HISTORY_FILE_SIZE, REMEMBERED)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, screen.escaped(continuation()));
    historyFile(surroundings).ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
    LineReader reader = builder.build();
    Suspension.listensIn(reader, Suspension::untilLetOn);
    tells(reader, LineReader.CALLBACK_INIT, () -> highlighter.isTyped(true));
    tells(reader, LineReader.CALLBACK_FINISH, () -> highlighter.isTyped(false));
    boolean ghosts = screen.profile().colours().compareTo(Profile.Colours.MONOCHROME) < 0;
    if (ghosts) {
      new AutosuggestionWidgets(reader).enable();
    }
    return new EditedInput(reader, screen, ghosts);
  }

  private static void tells(LineReader reader, String moment, Runnable action) {
    reader
        .getWidgets()
        .put(
            moment,
            () -> {
              action.run();
              return true;
            });
  }

  static StyledLine prompt(String words) {
    return StyledLine.of(words, Style.DIM);
  }

  /** Its end stands under the end of the prompt. */
  static StyledLine continuation() {
    return StyledLine.of("    ...> ", Style.DIM);
  }

  /** A file that can be read and written, or none: history is never a reason to fail. */
  private static Optional<Path> historyFile(Surroundings surroundings) {
    Optional<Path> file = DataDirectory.of(surroundings).map(folder -> folder.resolve(HISTORY));
    return file.filter(PromptReader::isUsable);
  }

  private static boolean isUsable(Path file) {
    try {
      if (Files.notExists(file)) {
        return true; // made for its owner alone when there is something to keep
      }
      Files.readString(file); // throws where a line is no text
      return Files.isWritable(file);
    } catch (IOException | SecurityException | OutOfMemoryError unusable) {
      return false;
    }
  }
}
