package dev.inkling.lesson;

import dev.inkling.language.Reply;
import dev.inkling.math.Matrix;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.words.Problem;
import dev.inkling.words.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What happens while a lesson is played, before any medium shows it. A screen is the list of events
 * since its beat was opened.
 */
public sealed interface Event {

  <R> R accept(Visitor<R> visitor);

  /**
   * A new screen begins.
   *
   * @param heading of the lesson
   * @param at which beat it is, from 1
   * @param pinned a line that stays in sight; may be empty
   * @param quiet whether nothing else is to be on the screen
   */
  record Opened(
      String beat, String heading, String section, int at, int of, String pinned, boolean quiet)
      implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.opened(this);
    }
  }

  /** Words. */
  record Said(Element.Setting setting, List<Text> lines) implements Event {
    public Said {
      lines = List.copyOf(lines);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.said(this);
    }
  }

  /** The words that follow are a question. */
  record Asked() implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.asked(this);
    }
  }

  /** The question is over: what follows is no part of its answer. */
  record Settled() implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.settled(this);
    }
  }

  /**
   * A picture.
   *
   * @param motion how it comes to rest, where it moves before
   */
  record Shown(Picture picture, Optional<Motion> motion) implements Event {

    /** One that holds still. */
    public Shown(Picture picture) {
      this(picture, Optional.empty());
    }

    /** One that moves, and what is left of it. */
    static Shown moving(Motion motion) {
      return new Shown(motion.frame(1), Optional.of(motion));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.shown(this);
    }
  }

  /** A picture in which the learner may point; where they can, it is drawn as they do. */
  record Pointed(Picture picture) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pointed(this);
    }
  }

  /**
   * A line of the language was run.
   *
   * @param byLesson whether the lesson ran it, and not the learner
   */
  record Ran(String line, Reply reply, boolean byLesson) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ran(this);
    }
  }

  /** A line could not be run. */
  record Failed(String line, Problem problem) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.failed(this);
    }
  }

  /** What the learner typed, after which words. */
  record Typed(String prompt, String line) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.typed(this);
    }
  }

  /** Numbers of the learner's own were taken under a name. */
  record Took(String name, Matrix numbers) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.took(this);
    }
  }

  /** Something was said to an answer, or instead of one. */
  record Answered(Text words) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.answered(this);
    }
  }

  /** Help with the open question. */
  record Hinted(int number, int of, Text words) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.hinted(this);
    }
  }

  /** The guess and the truth, to be set side by side; no guess if there was none. */
  record Judged(String guess, String truth) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.judged(this);
    }
  }

  /** Nothing, for a while. */
  record Hushed(Duration length) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.hushed(this);
    }
  }

  /** From here on words come quickly, or at the usual pace. */
  record Paced(boolean fast) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paced(this);
    }
  }

  /** A card to come back to. */
  record Remembered(Element.Card card) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.remembered(this);
    }
  }

  /** The lesson waits for the learner. */
  record Waited(Prompt prompt) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.waited(this);
    }
  }

  /** The lesson is over, or was left. */
  record Ended(boolean finished) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ended(this);
    }
  }

  /** One case for each kind of event. */
  interface Visitor<R> {
    R opened(Opened opened);

    R said(Said said);

    R asked(Asked asked);

    R settled(Settled settled);

    R shown(Shown shown);

    R pointed(Pointed pointed);

    R ran(Ran ran);

    R failed(Failed failed);

    R typed(Typed typed);

    R took(Took took);

    R answered(Answered answered);

    R hinted(Hinted hinted);

    R judged(Judged judged);

    R hushed(Hushed hushed);

    R paced(Paced paced);

    R remembered(Remembered remembered);

    R waited(Waited waited);

    R ended(Ended ended);
  }
}
