package dev.inkling.lesson;

import dev.inkling.language.Reply;
import dev.inkling.operation.Outcome;
import java.util.Optional;

/** Tells the few replies apart that a lesson has to treat in its own way. */
public class ReplyKind<R> implements Reply.Visitor<R> {

  private final R otherwise;

  protected ReplyKind(R otherwise) {
    this.otherwise = otherwise;
  }

  /** The outcome of an answer. */
  static final class Outcomes extends ReplyKind<Optional<Outcome>> {
    Outcomes() {
      super(Optional.empty());
    }

    @Override
    public Optional<Outcome> answer(Reply.Answer answer) {
      return Optional.of(answer.outcome());
    }
  }

  /** Whether only a door could do what was asked. */
  static final class ForDoors extends ReplyKind<Boolean> {
    ForDoors() {
      super(false);
    }

    @Override
    public Boolean asked(Reply.Asked asked) {
      return true;
    }
  }

  @Override
  public R answer(Reply.Answer answer) {
    return otherwise;
  }

  @Override
  public R held(Reply.Held held) {
    return otherwise;
  }

  @Override
  public R printed(Reply.Printed printed) {
    return otherwise;
  }

  @Override
  public R working(Reply.Working working) {
    return otherwise;
  }

  @Override
  public R formatted(Reply.Formatted formatted) {
    return otherwise;
  }

  @Override
  public R drawing(Reply.Drawing drawing) {
    return otherwise;
  }

  @Override
  public R reasons(Reply.Reasons reasons) {
    return otherwise;
  }

  @Override
  public R affects(Reply.Affects affects) {
    return otherwise;
  }

  @Override
  public R changes(Reply.Changes changes) {
    return otherwise;
  }

  @Override
  public R undone(Reply.Undone undone) {
    return otherwise;
  }

  @Override
  public R listing(Reply.Listing listing) {
    return otherwise;
  }

  @Override
  public R info(Reply.Info info) {
    return otherwise;
  }

  @Override
  public R help(Reply.Help help) {
    return otherwise;
  }

  @Override
  public R kept(Reply.Kept kept) {
    return otherwise;
  }

  @Override
  public R asked(Reply.Asked asked) {
    return otherwise;
  }
}
