package dev.inkling.cli;

import dev.inkling.language.Reply;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Problem;
import java.util.List;
import java.util.Optional;

/** How replies and problems look, whatever screen, file or program they go to. */
public interface Views {

  /** A reply for people. */
  List<StyledLine> reply(Reply reply);

  /** A problem with the line it is about, as typed. */
  List<StyledLine> problem(Problem problem, String line);

  /** A reply for programs, on one line; empty where there is nothing to tell them. */
  Optional<String> json(Reply reply);

  /** The picture of a reply as an SVG document, if it has one. */
  Optional<String> svg(Reply reply);
}
