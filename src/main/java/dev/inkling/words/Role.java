package dev.inkling.words;

/**
 * Who a word, a number or a stroke belongs to, shared by sentences, steps and pictures so that all
 * three light up together.
 *
 * <p>Hue means who: the first thing asks, the second is asked, the answer answers. Renderers turn
 * roles into colours; without colour, labels and glyphs carry the same meaning.
 */
public enum Role {
  /** Ordinary words. */
  TEXT,
  /** Labels, units, reasons: words that may be skipped. */
  DIM,
  /** Axes and rails; strokes only. */
  FAINT,
  /** The grid; strokes only. */
  GRID,
  /** Asks: a row, a detector, the first vector; as a fill, minus. */
  FIRST,
  /** Is asked: an input, the second vector; as a fill, plus. */
  SECOND,
  /** Answers: a result, a shadow, what is looked at now. */
  ANSWER,
  /** A fourth thing. */
  FOURTH,
  /** Construction lines that belong to the first thing. */
  FIRST_CONSTRUCTION,
  /** Construction lines that belong to the second thing. */
  SECOND_CONSTRUCTION,
  /** Construction lines that belong to the answer. */
  ANSWER_CONSTRUCTION
}
