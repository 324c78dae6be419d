package dev.inkling.words;

/**
 * How a command word reads the rest of its line; declared once, with the word, and the same at the
 * prompt, in scripts, in lessons and in the shell.
 */
public enum Reader {
  /** Expressions parted by spaces, then options. */
  EXPRESSIONS,
  /** Raw words, never variables. */
  WORDS,
  /** One address, such as {@code C[1,2]}. */
  ADDRESS,
  /** Words or a file name. */
  TOPIC
}
