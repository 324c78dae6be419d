package dev.inkling.language;

import dev.inkling.language.tree.Statement;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Value;
import dev.inkling.trace.Detail;
import dev.inkling.words.Text;
import java.util.List;
import java.util.Optional;

/** What there is to say after a line, before anybody decides how it looks. */
public sealed interface Reply {

  <R> R accept(Visitor<R> visitor);

  /**
   * A result.
   *
   * @param quiet whether it is remembered without being shown
   * @param look how the line itself asked to be shown
   */
  record Answer(Outcome outcome, boolean quiet, Look look) implements Reply {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.answer(this);
    }
  }

  /** An assertion that holds. */
  record Held(Value.Truth truth, String claim) implements Reply {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.held(this);
    }
  }

  /** A value to be printed bare. */
  record Printed(Value value) implements Reply {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.printed(this);
    }
  }

  /** The working of a result. */
  record Working(Outcome outcome, Detail detail) implements Reply {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.working(this);
    }
  }

  /**
   * A result in a format of its own.
   *
   * @param look how the line itself asked for it to be shown
   */
  record Formatted(Outcome outcome, Format format, Look look) implements Reply {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.formatted(this);
    }
  }

  /**
   * The pictures of a result.
   *
   * @param as how they are wanted
   */
  record Drawing(Outcome outcome, As as) implements Reply {

    /** What becomes of pictures. */
    public enum As {
      /** Drawn, if the screen has no other wish. */
      STILL,
      /** Told instead of drawn. */
      WORDS,
      /** Seen as they come about. */
      MOVING
    }

    /** Drawn. */
    public Drawing(Outcome outcome) {
      this(outcome, As.STILL);
    }

    public boolean inWords() {
      return as == As.WORDS;
    }

    public boolean moving() {
      return as == As.MOVING;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drawing(this);
    }
  }

  /** Where a number comes from. */
  record Reasons(Reason reason) implements Reply {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reasons(this);
    }
  }

  /** Where a number goes. */
  record Affects(Affected affected) implements Reply {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.affects(this);
    }
  }

  /** What a changed input led to. */
  record Changes(Changed changed) implements Reply {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.changes(this);
    }
  }

  /**
   * One line taken back; empty where there was none.
   *
   * @param change the change that is taken back next, if that is what comes next
   */
  record Undone(Optional<String> line, Optional<String> change) implements Reply {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.undone(this);
    }
  }

  /** The variables and what they hold. */
  record Listing(List<Outcome> variables) implements Reply {
    public Listing {
      variables = List.copyOf(variables);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.listing(this);
    }
  }

  /** A value introduced. */
  record Info(Description description) implements Reply {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.info(this);
    }
  }

  /** A request for help; an empty topic is help on everything. */
  record Help(String topic) implements Reply {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.help(this);
    }
  }

  /** Something was kept in a file. */
  record Kept(Text words) implements Reply {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.kept(this);
    }
  }

  /** A command that only a door can carry out, such as {@code lesson} or {@code quit}. */
  record Asked(Statement.Command command) implements Reply {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.asked(this);
    }
  }

  /** One case for each kind of reply. */
  interface Visitor<R> {
    R answer(Answer answer);

    R held(Held held);

    R printed(Printed printed);

    R working(Working working);

    R formatted(Formatted formatted);

    R drawing(Drawing drawing);

    R reasons(Reasons reasons);

    R affects(Affects affects);

    R changes(Changes changes);

    R undone(Undone undone);

    R listing(Listing listing);

    R info(Info info);

    R help(Help help);

    R kept(Kept kept);

    R asked(Asked asked);
  }
}
