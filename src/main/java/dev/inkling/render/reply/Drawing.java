package dev.inkling.render.reply;

import java.util.Locale;

/** What becomes of a result's pictures. */
public enum Drawing {
  /** Drawn with what the screen can show, where there is room. */
  AUTO,
  /** Drawn in Unicode whatever the locale says. */
  UNICODE,
  /** Drawn in eighths of a cell, for fonts that have them. */
  OCTANTS,
  /** Drawn in quarters of a cell. */
  QUADRANTS,
  /** Drawn in halves of a cell. */
  BLOCKS,
  /** Drawn in ASCII. */
  ASCII,
  /** Told in words. */
  WORDS,
  /** A document with real lines, alone. */
  SVG,
  /** A page for a browser, alone. */
  HTML,
  /** Drawn in characters without colour, alone. */
  TEXT,
  /** Drawn in characters with colour, alone. */
  ANSI,
  /** Painted, alone: an image in the terminal, or a PNG file. */
  PIXELS,
  /** Left out. */
  NONE;

  /** Whether the picture leaves alone, so that a result's lines are without one. */
  public boolean standsAlone() {
    return switch (this) {
      case SVG, HTML, TEXT, ANSI, PIXELS -> true;
      default -> false;
    };
  }

  /** The word of {@code --draw}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
