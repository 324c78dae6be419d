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
  /** Written as SVG. */
  SVG,
  /** Left out. */
  NONE;

  /** The word of {@code --draw}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
