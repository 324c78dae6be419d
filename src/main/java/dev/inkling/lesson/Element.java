package dev.inkling.lesson;

import dev.inkling.words.Place;
import java.time.Duration;
import java.util.List;

/**
 * One thing a beat does: say, show, run, ask, wait.
 *
 * <p>Closed, with a visitor, so that player and checks are told of a new kind by the compiler.
 */
public sealed interface Element {

  Place place();

  <R> R accept(Visitor<R> visitor);

  /** How words are set. */
  enum Setting {
    PARAGRAPH,
    /** Indented, wrapped. */
    QUOTE,
    /** Indented, line by line as written. */
    FIGURE,
    /** Numbered points. */
    POINTS,
    /** Answers to choose from, each with its letter. */
    CHOICES
  }

  /** Words. */
  record Say(Setting setting, List<Prose> lines, Place place) implements Element {
    public Say {
      lines = List.copyOf(lines);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.say(this);
    }
  }

  /** A line of the language, run as if the learner had typed it. */
  record Run(String line, Place place) implements Element {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.run(this);
    }
  }

  /** A name for later lines; nothing is shown. */
  record Let(String name, String expression, Place place) implements Element {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.let(this);
    }
  }

  /** Waits for Enter. */
  record Pause(Place place) implements Element {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pause(this);
    }
  }

  /** Nothing, for a while. */
  record Hush(Duration length, Place place) implements Element {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.hush(this);
    }
  }

  /** From here on paragraphs come quickly, or at the usual pace again. */
  record Pace(boolean fast, Place place) implements Element {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pace(this);
    }
  }

  /** A question. */
  record Ask(Question question, Place place) implements Element {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ask(this);
    }
  }

  /** Numbers of the learner's own. */
  record Try(OwnNumbers numbers, Place place) implements Element {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.offer(this);
    }
  }

  /**
   * A picture.
   *
   * @param name which one
   * @param of the expressions it shows, where it shows some
   * @param names what is written under each of them
   * @param say the picture in words
   */
  record Show(Pictures name, List<String> of, List<String> names, String say, Place place)
      implements Element {
    public Show {
      of = List.copyOf(of);
      names = List.copyOf(names);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.show(this);
    }
  }

  /** A sentence that depends on the sign of a number. */
  record Claim(String on, Prose positive, Prose zero, Prose negative, Place place)
      implements Element {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.claim(this);
    }
  }

  /** Parts that are there only if a comparison holds; none of them waits. */
  record When(String condition, List<Element> parts, Place place) implements Element {
    public When {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.when(this);
    }
  }

  /** A card for a later day; the learner's own numbers may stand in it. */
  record Remember(String id, Prose front, Prose back, Place place) implements Element {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.remember(this);
    }
  }

  /** A question with its answer, to come back to. */
  record Card(String id, String front, String back) {}

  /** One case for each kind of element. */
  interface Visitor<R> {
    R say(Say say);

    R run(Run run);

    R let(Let let);

    R pause(Pause pause);

    R hush(Hush hush);

    R pace(Pace pace);

    R ask(Ask ask);

    R offer(Try offer);

    R show(Show show);

    R claim(Claim claim);

    R when(When when);

    R remember(Remember remember);
  }
}
