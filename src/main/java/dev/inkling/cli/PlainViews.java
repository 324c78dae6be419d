package dev.inkling.cli;

import dev.inkling.language.Reply;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Problem;
import java.util.List;
import java.util.Optional;

/** Stands in until replies have their renderers. */
final class PlainViews implements Views {

  private final Profile profile;
  private final GlobalOptions options;

  PlainViews(Profile profile, GlobalOptions options) {
    this.profile = profile;
    this.options = options;
  }

  @Override
  public List<StyledLine> reply(Reply reply) {
    return List.of(StyledLine.of(reply + " " + profile + options));
  }

  @Override
  public List<StyledLine> problem(Problem problem, String line) {
    List<StyledLine> lines = new java.util.ArrayList<>();
    lines.add(StyledLine.of(line));
    problem.at().ifPresent(at -> lines.add(StyledLine.of(" ".repeat(at.column() - 1) + "^")));
    lines.add(StyledLine.of(problem.summary()).plus(" ").plus(StyledLine.of(problem.expected())));
    for (Problem.Try attempt : problem.tries()) {
      lines.add(StyledLine.of("  try " + attempt.line() + "  " + attempt.reason()));
    }
    return lines;
  }

  @Override
  public Optional<String> json(Reply reply) {
    return Optional.of("{}");
  }

  @Override
  public Optional<String> svg(Reply reply) {
    return Optional.empty();
  }
}
