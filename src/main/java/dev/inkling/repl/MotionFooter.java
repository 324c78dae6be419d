package dev.inkling.repl;

import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Role;
import java.util.List;

/** The last row under a picture that moves: how far it is, and which keys stop or step it. */
final class MotionFooter {

  private static final int RAIL = 20;

  private final Profile profile;

  MotionFooter(Profile profile) {
    this.profile = profile;
  }

  StyledLine at(double time, boolean running) {
    StyledLine rail = rail(time).indented(KeyRow.INDENT);
    return KeyRow.fitted(rail, keys(running), profile.columns() - 2).in(profile.glyphs());
  }

  private static StyledLine rail(double time) {
    int at = (int) StrictMath.round(time * RAIL);
    return StyledLine.of("━".repeat(at), Style.DIM)
        .plus("●", Style.of(Role.ANSWER))
        .plus("─".repeat(RAIL - at), Style.of(Role.FAINT));
  }

  private static List<StyledLine> keys(boolean running) {
    return List.of(
        KeyRow.key("Space", running ? "wait" : "go on"),
        KeyRow.key("← →", "step"),
        KeyRow.key("r", "again"),
        KeyRow.key("Enter", "end"));
  }
}
