package dev.inkling.repl;

import dev.inkling.render.StyledLine;
import org.jline.reader.LineReader;

/** Lines edited on the screen, with history, completion and colours. */
final class EditedInput implements PromptInput {

  private final LineReader reader;
  private final PromptScreen screen;

  EditedInput(LineReader reader, PromptScreen screen) {
    this.reader = reader;
    this.screen = screen;
  }

  @Override
  public String read(StyledLine prompt) {
    return reader.readLine(screen.escaped(prompt));
  }

  @Override
  public void remembers(boolean yes) {
    reader.setVariable(LineReader.DISABLE_HISTORY, !yes);
  }
}
