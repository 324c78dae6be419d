package dev.inkling.cli;

/** What a picture is made of. */
public enum Drawing {
  AUTO,
  UNICODE,
  ASCII,
  WORDS,
  SVG,
  NONE
}
