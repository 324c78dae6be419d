package dev.inkling.language;

import dev.inkling.words.Reader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The reserved words that are no operations, with how they read their line and what they do. */
public enum Commands {
  WHY(Reader.ADDRESS, "why [2]", "opens a number of the latest result: what made it"),
  AFFECTS(Reader.ADDRESS, "affects A[1,2]", "the other way: which results a number goes into"),
  CHANGE(Reader.ADDRESS, "change A[1,2] to 5", "what if: changes an input, and all made of it"),
  STEPS(Reader.WORDS, "steps [brief|normal|full]", "shows the working of the latest result"),
  SHOW(Reader.WORDS, "show latex|markdown|csv|json", "writes the latest result in another format"),
  DRAW(Reader.WORDS, "draw", "draws the latest result"),
  PLAY(Reader.WORDS, "play", "plays how the latest result came about, as a picture that moves"),
  DESCRIBE(Reader.WORDS, "describe", "tells the picture of the latest result in words"),
  UNDO(Reader.WORDS, "undo", "takes the latest line or change back"),
  LIST(Reader.WORDS, "list", "lists your variables"),
  INFO(Reader.EXPRESSIONS, "info A", "describes a value: its kind, its numbers, where it is from"),
  LOAD(Reader.TOPIC, "load A data.csv", "gives the numbers in a file a name"),
  SAVE(Reader.TOPIC, "save A data.csv", "keeps a value in a file, or all lines: save work.ink"),
  HELP(Reader.TOPIC, "help [word]", "explains a word, or lists them all"),
  LESSON(Reader.TOPIC, "lesson [name]", "lists the lessons, or opens one"),
  NEXT(Reader.WORDS, "next", "goes on: the next beat of a lesson, or the lesson itself"),
  BACK(Reader.WORDS, "back", "one beat back in the lesson"),
  TASK(Reader.WORDS, "task", "asks the open question again"),
  HINT(Reader.WORDS, "hint", "gives a hint to the open question"),
  SKIP(Reader.WORDS, "skip", "keeps a question for later; in practice, shows it"),
  QUIT(Reader.WORDS, "quit", "leaves the lesson, or Inkling");

  private final Reader reader;
  private final String usage;
  private final String summary;

  Commands(Reader reader, String usage, String summary) {
    this.reader = reader;
    this.usage = usage;
    this.summary = summary;
  }

  /** The options after the word; {@code true} where a text follows. */
  public SortedMap<String, Boolean> options() {
    SortedMap<String, Boolean> options = new TreeMap<>();
    if (this == WHY) {
      options.put("depth", true);
    } else if (this == SHOW) {
      options.put("steps", true);
    } else if (this == DRAW) {
      options.put("as", true);
    } else if (this == SAVE) {
      options.put("replace", false);
    } else if (this == LESSON) {
      options.put("auto", false);
      options.put("class", false);
      options.put("pace", true);
    }
    return options;
  }

  /** Whether it belongs to the lessons; the others look at results and names. */
  public boolean isOfLessons() {
    return switch (this) {
      case LESSON, NEXT, BACK, TASK, HINT, SKIP, QUIT -> true;
      default -> false;
    };
  }

  /** Lines that show what it does, itself the last; none where it takes more than a notebook. */
  public List<String> session() {
    return switch (this) {
      case WHY -> List.of("[1 -1; 2 0] * [3; 1]", "why [2]");
      case AFFECTS -> List.of("A = [1 2; 3 4]", "b = A * [1; 1]", "affects A[1,2]");
      case CHANGE -> List.of("A = [1 2; 3 4]", "b = A * [1; 1]", "change A[1,2] to 5");
      case STEPS -> List.of("[1 -1; 2 0] * [3; 1]", "steps");
      case DRAW -> List.of("[3 4] + [2 -1]", "draw");
      case PLAY -> List.of("transform [0 -1; 1 0]", "play");
      case DESCRIBE -> List.of("dot [3 4] [4 1]", "describe");
      case UNDO -> List.of("A = [1 2]", "A = [5 6]", "undo");
      case LIST -> List.of("A = [1 2; 3 4]", "x = [5; 6]", "list");
      case INFO -> List.of("A = [2 1; 1 2]", "info A");
      default -> List.of();
    };
  }

  /** Keys that mean something while it is at work, each with what it does. */
  public Map<String, String> keys() {
    Map<String, String> keys = new LinkedHashMap<>();
    if (this == PLAY) {
      keys.put("Space", "waits, and goes on");
      keys.put("left, right", "a step back, a step on");
      keys.put(", .", "one frame back, one frame on");
      keys.put("r", "begins again");
      keys.put("any other", "ends it");
    }
    return keys;
  }

  /** The word as it is typed. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Reader reader() {
    return reader;
  }

  public String usage() {
    return usage;
  }

  public String summary() {
    return summary;
  }

  public static Optional<Commands> find(String word) {
    return Arrays.stream(values()).filter(command -> command.word().equals(word)).findFirst();
  }
}
