package dev.inkling.render.reply;

import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A problem on the page: a caret under the spot, what was given and expected, what to try. */
final class ProblemLayout {

  private static final int NARROW = 60;

  private final Profile profile;

  ProblemLayout(Profile profile) {
    this.profile = profile;
  }

  /**
   * The lines of a message.
   *
   * @param shown what the caret may stand under, and how far it is indented there; empty where the
   *     line is not on the screen
   */
  List<StyledLine> lines(Problem problem, Optional<Shown> shown) {
    List<StyledLine> lines = new ArrayList<>();
    shown.ifPresent(line -> problem.at().ifPresent(place -> caret(line, place, lines)));
    Text said = Text.strong(problem.summary().plain());
    Text all = problem.expected().isEmpty() ? said : said.plus(" ").plus(problem.expected());
    lines.addAll(Wrap.lines(all, profile, ResultLayout.INDENT));
    if (!problem.tries().isEmpty()) {
      lines.add(StyledLine.empty());
      tries(problem, lines);
    }
    return lines;
  }

  /**
   * Typed lines that the caret points into.
   *
   * @param source all of it
   * @param indent columns before each line on the screen
   * @param repeat whether the line is to be written again above the caret
   */
  record Shown(String source, int indent, boolean repeat) {}

  private void caret(Shown shown, Place place, List<StyledLine> lines) {
    String[] all = shown.source().split("\\R", -1);
    if (place.line() > all.length) {
      return;
    }
    String typed = all[place.line() - 1].replace('\t', ' ');
    int from = Math.min(place.column() - 1, typed.length());
    int to = Math.min(from + place.length(), Math.max(typed.length(), from + 1));
    int room = Math.max(1, profile.columns() - 2 - shown.indent());
    int cut = Math.max(0, from - room / 2);
    boolean repeat = shown.repeat() || cut > 0;
    if (to - cut > room || typed.length() - cut > room) {
      if (typed.length() > room) {
        repeat = true;
        to = Math.min(to, cut + room);
      }
    }
    if (repeat) {
      String part = typed.substring(cut);
      lines.add(StyledLine.of(part).in(profile.glyphs()).cutTo(room).indented(shown.indent()));
    }
    int before = StyledLine.of(typed.substring(cut, from)).in(profile.glyphs()).width();
    String carets = "^".repeat(Math.max(1, Math.min(to - from, room)));
    lines.add(StyledLine.of(carets, Style.strong(Role.ANSWER)).indented(shown.indent() + before));
  }

  /** The line as these glyphs can type it: a point between spaces is a dot product too. */
  private String typed(String line) {
    return profile.glyphs() == Profile.Glyphs.UNICODE ? line : line.replace(" · ", " . ");
  }

  private void tries(Problem problem, List<StyledLine> lines) {
    int wide =
        problem.tries().stream().mapToInt(attempt -> attempt.line().length()).max().orElse(0);
    for (int i = 0; i < problem.tries().size(); i++) {
      Problem.Try attempt = problem.tries().get(i);
      StyledLine line =
          StyledLine.of(i == 0 ? "try   " : "or    ", Style.DIM).plus(typed(attempt.line()));
      StyledLine reason = StyledLine.of(attempt.reason(), Style.DIM);
      boolean fits = wide + 8 + reason.width() + 6 <= profile.columns() - 2;
      StyledLine whole =
          reason.isEmpty() || !fits || profile.columns() < NARROW
              ? line
              : line.padTo(wide + 6).plus("    ").plus(reason);
      lines.add(whole.in(profile.glyphs()).indented(ResultLayout.INDENT));
    }
  }
}
