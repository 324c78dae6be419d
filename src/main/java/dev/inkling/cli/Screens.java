package dev.inkling.cli;

import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Strokes;
import dev.inkling.render.Request;
import dev.inkling.render.reply.Drawing;

/** Decides, once for each stream, what can be shown on it. */
public final class Screens {

  private Screens() {}

  static Profile out(Surroundings surroundings, GlobalOptions options) {
    return detect(surroundings, options, surroundings.terminals().out(), 0, 0);
  }

  static Profile err(Surroundings surroundings, GlobalOptions options) {
    return detect(surroundings, options, surroundings.terminals().err(), 0, 0);
  }

  /**
   * The screen of the prompt, whose size is known.
   *
   * @param able whether it is more than a teletype
   */
  public static Profile prompt(
      Surroundings surroundings, GlobalOptions options, boolean able, int columns, int rows) {
    Profile profile = detect(surroundings, options, true, columns, rows);
    return able
        ? profile
        : profile.withColours(Profile.Colours.NONE).withMotion(Profile.Motion.OFF);
  }

  private static Profile detect(
      Surroundings surroundings, GlobalOptions options, boolean terminal, int columns, int rows) {
    return Profile.detect(request(options, terminal, columns, rows), surroundings::variable)
        .withStrokes(strokes(options.draw()));
  }

  /** What the options ask for, and what is known about where the output goes. */
  static Request request(GlobalOptions options, boolean terminal, int columns, int rows) {
    Request request =
        (terminal ? Request.terminal(columns, rows) : Request.piped())
            .colour(options.color())
            .glyphs(glyphs(options.draw()));
    Request sized = options.width().map(request::columns).orElse(request);
    return options.motion().map(sized::motion).orElse(sized);
  }

  private static Strokes strokes(Drawing drawing) {
    return switch (drawing) {
      case OCTANTS -> Strokes.OCTANTS;
      case QUADRANTS -> Strokes.QUADRANTS;
      case BLOCKS -> Strokes.BLOCKS;
      default -> Strokes.BRAILLE;
    };
  }

  private static Request.Set glyphs(Drawing drawing) {
    if (drawing == Drawing.ASCII) {
      return Request.Set.ASCII;
    }
    boolean unicode = drawing == Drawing.UNICODE || strokes(drawing) != Strokes.BRAILLE;
    return unicode ? Request.Set.UNICODE : Request.Set.AUTO;
  }
}
