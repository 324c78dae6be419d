package dev.inkling.repl;

import dev.inkling.render.StyledLine;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.SuggestionType;

/** Lines edited on the screen, with history, completion and colours. */
final class EditedInput implements PromptInput {

  private final LineReader reader;
  private final PromptScreen screen;

  /** Whether the rest of an older line that begins alike stands dim behind the cursor. */
  private final boolean ghosts;

  EditedInput(LineReader reader, PromptScreen screen, boolean ghosts) {
    this.reader = reader;
    this.ghosts = ghosts;
    this.screen = screen;
  }

  @Override
  public String read(StyledLine prompt) {
    return reader.readLine(screen.escaped(prompt));
  }

  @Override
  public void remembers(boolean yes) {
    reader.setVariable(LineReader.DISABLE_HISTORY, !yes);
    if (ghosts) {
      // an older line behind the cursor could be the answer to a question
      reader.setAutosuggestion(yes ? SuggestionType.HISTORY : SuggestionType.NONE);
    }
  }
}
