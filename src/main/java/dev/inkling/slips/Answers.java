package dev.inkling.slips;

import dev.inkling.language.Reply;
import dev.inkling.operation.Outcome;
import java.util.Optional;

/** The outcome of a reply that answers with one. */
final class Answers implements Reply.Visitor<Optional<Outcome>> {

  @Override
  public Optional<Outcome> answer(Reply.Answer answer) {
    return Optional.of(answer.outcome());
  }

  @Override
  public Optional<Outcome> held(Reply.Held held) {
    return Optional.empty();
  }

  @Override
  public Optional<Outcome> printed(Reply.Printed printed) {
    return Optional.empty();
  }

  @Override
  public Optional<Outcome> working(Reply.Working working) {
    return Optional.empty();
  }

  @Override
  public Optional<Outcome> formatted(Reply.Formatted formatted) {
    return Optional.empty();
  }

  @Override
  public Optional<Outcome> drawing(Reply.Drawing drawing) {
    return Optional.empty();
  }

  @Override
  public Optional<Outcome> reasons(Reply.Reasons reasons) {
    return Optional.empty();
  }

  @Override
  public Optional<Outcome> affects(Reply.Affects affects) {
    return Optional.empty();
  }

  @Override
  public Optional<Outcome> changes(Reply.Changes changes) {
    return Optional.empty();
  }

  @Override
  public Optional<Outcome> undone(Reply.Undone undone) {
    return Optional.empty();
  }

  @Override
  public Optional<Outcome> listing(Reply.Listing listing) {
    return Optional.empty();
  }

  @Override
  public Optional<Outcome> info(Reply.Info info) {
    return Optional.empty();
  }

  @Override
  public Optional<Outcome> help(Reply.Help help) {
    return Optional.empty();
  }

  @Override
  public Optional<Outcome> kept(Reply.Kept kept) {
    return Optional.empty();
  }

  @Override
  public Optional<Outcome> asked(Reply.Asked asked) {
    return Optional.empty();
  }
}
