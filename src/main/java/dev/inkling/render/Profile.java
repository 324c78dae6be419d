package dev.inkling.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a reader's screen can show, decided once and passed in, so that no renderer ever asks.
 *
 * @param columns at least {@link #NARROWEST}
 */
public record Profile(
    int columns,
    int rows,
    Glyphs glyphs,
    Colours colours,
    Background background,
    Motion motion,
    Strokes strokes) {

  /** No screen is treated as narrower than this. */
  public static final int NARROWEST = 20;

  private static final int WIDEST = 1000;

  /** Which characters may be written. */
  public enum Glyphs {
    UNICODE,
    /** Only the printable characters of US-ASCII. */
    ASCII
  }

  /** What strokes are made of where there is Unicode. */
  public enum Strokes {
    /** Dots, in every font. */
    BRAILLE,
    /** Eighths of a cell, in few fonts. */
    OCTANTS,
    /** Quarters of a cell. */
    QUADRANTS,
    /** Halves of a cell. */
    BLOCKS
  }

  /** What may be written to change how characters look. */
  public enum Colours {
    TRUECOLOR,
    INDEXED_256,
    BASIC_16,
    /** Bold and underline only. */
    MONOCHROME,
    /** No escape sequence at all. */
    NONE
  }

  /** What the colours stand on. */
  public enum Background {
    DARK,
    LIGHT,
    UNKNOWN
  }

  /** How much may move. */
  public enum Motion {
    FULL,
    REDUCED,
    OFF
  }

  public Profile {
    columns = Math.min(WIDEST, Math.max(NARROWEST, columns));
    rows = Math.max(1, rows);
  }

  /** For files and pipes: 80 columns, no escapes, no motion. */
  public static Profile plain(Glyphs glyphs) {
    return new Profile(
        80, 24, glyphs, Colours.NONE, Background.UNKNOWN, Motion.OFF, Strokes.BRAILLE);
  }

  /** From what was asked for, the environment and the terminal, in that order. */
  public static Profile detect(Request request, Function<String, Optional<String>> environment) {
    return new Detection(request, environment).profile();
  }

  /** The same decisions, each with what it hangs on. */
  public static List<Finding> findings(
      Request request, Function<String, Optional<String>> environment) {
    return new Detection(request, environment).findings();
  }

  public Profile withSize(int newColumns, int newRows) {
    return new Profile(newColumns, newRows, glyphs, colours, background, motion, strokes);
  }

  public Profile withGlyphs(Glyphs other) {
    return new Profile(columns, rows, other, colours, background, motion, strokes);
  }

  public Profile withColours(Colours other) {
    return new Profile(columns, rows, glyphs, other, background, motion, strokes);
  }

  public Profile withBackground(Background other) {
    return new Profile(columns, rows, glyphs, colours, other, motion, strokes);
  }

  public Profile withMotion(Motion other) {
    return new Profile(columns, rows, glyphs, colours, background, other, strokes);
  }

  public Profile withStrokes(Strokes other) {
    return new Profile(columns, rows, glyphs, colours, background, motion, other);
  }
}
