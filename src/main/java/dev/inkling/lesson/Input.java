package dev.inkling.lesson;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person, a script or a test sends to a lesson. */
public sealed interface Input {

  /** A sign between would make it a sum, or a name that is given a value. */
  Pattern JUMP = Pattern.compile("(?i)jump(?:\\s+([\\p{L}\\p{N}\"][^=]*))?");

  <R> R accept(Visitor<R> visitor);

  /** Enter on an empty line. */
  record Go() implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.go();
    }
  }

  /** Anything else that was typed. */
  record Line(String text) implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.line(text);
    }
  }

  /** One stop back. */
  record Back() implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.back();
    }
  }

  /** To the stop that was left by going back. */
  record Forward() implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.forward();
    }
  }

  /** The same beat again, from its beginning. */
  record Replay() implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.replay();
    }
  }

  /** Gives a question up, to see its answer now; goes on elsewhere. */
  record Answer() implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.answer();
    }
  }

  /** Leaves a question for later; goes on elsewhere. */
  record Skip() implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.skip();
    }
  }

  /** Asks for help with the question. */
  record Hint() implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.hint();
    }
  }

  /** Asks for the question again. */
  record Task() implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.task();
    }
  }

  /** To a beat, by its id, its number or the title of its section. */
  record Jump(String to) implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.jump(to);
    }
  }

  /** Leaves the lesson; the place is kept. */
  record Quit() implements Input {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quit();
    }
  }

  /** One case for each kind of input. */
  interface Visitor<R> {
    R go();

    R line(String text);

    R back();

    R forward();

    R replay();

    R answer();

    R skip();

    R hint();

    R task();

    R jump(String to);

    R quit();
  }

  /** What a typed line means in a lesson. */
  static Input of(String line) {
    String word = line.strip();
    switch (word.toLowerCase(Locale.ROOT)) {
      case "":
      case "next":
        return new Go();
      case "back":
        return new Back();
      case "forward":
        return new Forward();
      case "replay":
        return new Replay();
      case "answer":
        return new Answer();
      case "skip":
        return new Skip();
      case "hint":
        return new Hint();
      case "task":
        return new Task();
      case "quit":
      case "exit":
        return new Quit();
      default:
        return jump(word).<Input>map(Jump::new).orElseGet(() -> new Line(word));
    }
  }

  /** Where a line wants to jump to; {@code jump} alone asks where one can. */
  private static Optional<String> jump(String line) {
    Matcher jump = JUMP.matcher(line);
    return jump.matches()
        ? Optional.of(jump.group(1) == null ? "" : jump.group(1))
        : Optional.empty();
  }

  /** The name under which a journal keeps it. */
  default String kind() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** What a journal keeps besides the kind. */
  default String detail() {
    return accept(
        new Plain<String>("") {
          @Override
          public String line(String text) {
            return text;
          }

          @Override
          public String jump(String to) {
            return to;
          }
        });
  }

  /** An input as a journal kept it; empty if the kind is unknown. */
  static Optional<Input> from(String kind, String detail) {
    switch (kind) {
      case "go":
        return Optional.of(new Go());
      case "line":
        return Optional.of(new Line(detail));
      case "back":
        return Optional.of(new Back());
      case "forward":
        return Optional.of(new Forward());
      case "replay":
        return Optional.of(new Replay());
      case "answer":
        return Optional.of(new Answer());
      case "skip":
        return Optional.of(new Skip());
      case "hint":
        return Optional.of(new Hint());
      case "task":
        return Optional.of(new Task());
      case "jump":
        return Optional.of(new Jump(detail));
      case "quit":
        return Optional.of(new Quit());
      default:
        return Optional.empty();
    }
  }

  /** Says the same to every kind unless told otherwise. */
  class Plain<R> implements Visitor<R> {
    private final R same;

    Plain(R same) {
      this.same = same;
    }

    @Override
    public R go() {
      return same;
    }

    @Override
    public R line(String text) {
      return same;
    }

    @Override
    public R back() {
      return same;
    }

    @Override
    public R forward() {
      return same;
    }

    @Override
    public R replay() {
      return same;
    }

    @Override
    public R answer() {
      return same;
    }

    @Override
    public R skip() {
      return same;
    }

    @Override
    public R hint() {
      return same;
    }

    @Override
    public R task() {
      return same;
    }

    @Override
    public R jump(String to) {
      return same;
    }

    @Override
    public R quit() {
      return same;
    }
  }
}
