package dev.inkling.cli;

import dev.inkling.language.Reply;
import dev.inkling.operation.Outcome;
import java.util.Optional;

/** The result a reply shows, for those who want it as a picture or as JSON. */
final class ShownOutcome implements Reply.Visitor<Optional<Outcome>> {

  @Override
  public Optional<Outcome> answer(Reply.Answer answer) {
    return answer.quiet() ? Optional.empty() : Optional.of(answer.outcome());
  }

  @Override
  public Optional<Outcome> working(Reply.Working working) {
    return Optional.of(working.outcome());
  }

  @Override
  public Optional<Outcome> drawing(Reply.Drawing drawing) {
    return Optional.of(drawing.outcome());
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
