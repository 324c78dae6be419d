package dev.inkling.cli;

import dev.inkling.language.Look;
import dev.inkling.language.Reply;
import java.util.Optional;

/** The result a reply shows, for those who want it as a picture or in another format. */
final class ShownOutcome implements Reply.Visitor<Optional<Written>> {

  @Override
  public Optional<Written> answer(Reply.Answer answer) {
    return answer.quiet()
        ? Optional.empty()
        : Optional.of(Written.of(answer.outcome(), answer.look()));
  }

  @Override
  public Optional<Written> working(Reply.Working working) {
    Look look = new Look(Optional.of(working.detail()), Optional.empty(), Optional.empty());
    return Optional.of(Written.of(working.outcome(), look));
  }

  @Override
  public Optional<Written> formatted(Reply.Formatted formatted) {
    return Optional.of(Written.of(formatted.outcome(), formatted.look()).in(formatted.format()));
  }

  @Override
  public Optional<Written> drawing(Reply.Drawing drawing) {
    return Optional.of(Written.of(drawing.outcome(), Look.open()));
  }

  @Override
  public Optional<Written> held(Reply.Held held) {
    return Optional.empty();
  }

  @Override
  public Optional<Written> printed(Reply.Printed printed) {
    return Optional.of(Written.of(printed.value()));
  }

  @Override
  public Optional<Written> reasons(Reply.Reasons reasons) {
    return Optional.empty();
  }

  @Override
  public Optional<Written> undone(Reply.Undone undone) {
    return Optional.empty();
  }

  @Override
  public Optional<Written> affects(Reply.Affects affects) {
    return Optional.empty();
  }

  @Override
  public Optional<Written> changes(Reply.Changes changes) {
    return Optional.empty();
  }

  @Override
  public Optional<Written> listing(Reply.Listing listing) {
    return Optional.empty();
  }

  @Override
  public Optional<Written> help(Reply.Help help) {
    return Optional.empty();
  }

  @Override
  public Optional<Written> info(Reply.Info info) {
    return Optional.empty();
  }

  @Override
  public Optional<Written> kept(Reply.Kept kept) {
    return Optional.empty();
  }

  @Override
  public Optional<Written> asked(Reply.Asked asked) {
    return Optional.empty();
  }
}
