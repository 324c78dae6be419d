package dev.inkling.repl;

import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import org.jline.reader.Candidate;

/**
 * A word that fits at the cursor, with what it is.
 *
 * @param word what is typed by choosing it
 * @param meaning shown beside it; may be empty
 * @param behind follows the word at once, and then no space does
 */
record Offer(String word, String meaning, String behind) {

  private static final int MEANING_AT = 14; // columns behind the start of the word
  private static final int NARROWEST = 24;

  static Offer of(String word, String meaning) {
    return new Offer(word, meaning, "");
  }

  /**
   * The same for the reader of lines.
   *
   * @param room columns between the word and the edge of the screen
   * @param alone whether the word is shown without its meaning, because there are too many
   */
  Candidate candidate(PromptScreen screen, int room, boolean alone) {
    StyledLine shown = StyledLine.of(word);
    if (!alone && !meaning.isEmpty()) {
      int start = Math.max(MEANING_AT, shown.width() + 2);
      shown = shown.padTo(start).plus(meaning, Style.DIM).cutTo(Math.max(NARROWEST, room));
    }
    return new Candidate(
        word + behind, screen.escaped(shown), null, null, null, null, behind.isEmpty());
  }
}
