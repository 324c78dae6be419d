package dev.inkling.cli;

import dev.inkling.language.Reply;

/**
 * Parts what any door can show from what a door must do itself: commands such as {@code lesson} or
 * {@code quit}.
 */
public interface Answering extends Reply.Visitor<Answering.Next> {

  /** What comes after a reply. */
  enum Next {
    GO_ON,
    LEAVE
  }

  /** A reply with a look of its own. */
  Next shown(Reply reply);

  @Override
  default Next answer(Reply.Answer answer) {
    return shown(answer);
  }

  @Override
  default Next held(Reply.Held held) {
    return shown(held);
  }

  @Override
  default Next printed(Reply.Printed printed) {
    return shown(printed);
  }

  @Override
  default Next working(Reply.Working working) {
    return shown(working);
  }

  @Override
  default Next formatted(Reply.Formatted formatted) {
    return shown(formatted);
  }

  @Override
  default Next drawing(Reply.Drawing drawing) {
    return shown(drawing);
  }

  @Override
  default Next reasons(Reply.Reasons reasons) {
    return shown(reasons);
  }

  @Override
  default Next affects(Reply.Affects affects) {
    return shown(affects);
  }

  @Override
  default Next changes(Reply.Changes changes) {
    return shown(changes);
  }

  @Override
  default Next undone(Reply.Undone undone) {
    return shown(undone);
  }

  @Override
  default Next info(Reply.Info info) {
    return shown(info);
  }

  @Override
  default Next help(Reply.Help help) {
    return shown(help);
  }

  @Override
  default Next kept(Reply.Kept kept) {
    return shown(kept);
  }

  @Override
  default Next listing(Reply.Listing listing) {
    return shown(listing);
  }
}
