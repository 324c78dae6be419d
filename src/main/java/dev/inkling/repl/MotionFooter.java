package dev.inkling.repl;

import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;

/** The last row under a picture that moves: how far it is, and which keys stop or step it. */
final class MotionFooter {

  private static final int INDENT = 2;
  private static final int RAIL = 20;
  private static final String GAP = "   ";

  private final Profile profile;

  MotionFooter(Profile profile) {
    this.profile = profile;
  }

  StyledLine at(double time, boolean running) {
    StyledLine line = rail(time).indented(INDENT);
    for (StyledLine key : keys(running)) {
      StyledLine longer = line.plus(GAP).plus(key);
      line = longer.width() <= profile.columns() - 2 ? longer : line;
    }
    return line.in(profile.glyphs());
  }

  private static StyledLine rail(double time) {
    int at = (int) StrictMath.round(time * RAIL);
    return StyledLine.of("━".repeat(at), Style.DIM)
        .plus("●", Style.of(Role.ANSWER))
        .plus("─".repeat(RAIL - at), Style.of(Role.FAINT));
  }

  private static List<StyledLine> keys(boolean running) {
    List<StyledLine> keys = new ArrayList<>();
    keys.add(key("Space", running ? "wait" : "go on"));
    keys.add(key("← →", "step"));
    keys.add(key("r", "again"));
    keys.add(key("Enter", "end"));
    return keys;
  }

  private static StyledLine key(String key, String meaning) {
    return StyledLine.of(key).plus(" " + meaning, Style.DIM);
  }
}
