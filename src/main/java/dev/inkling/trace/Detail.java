package dev.inkling.trace;

import java.util.Locale;

/** How much of a working is shown. */
public enum Detail {
  /** The result and its sentence. */
  NONE,
  /** The result written down. */
  BRIEF,
  /** Each row or pair on its line. */
  NORMAL,
  /** Every step, down to single multiplications. */
  FULL;

  /** The word of {@code --steps}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
