package dev.inkling.repl;

import dev.inkling.render.StyledLine;
import java.util.Optional;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.SuggestionType;
import org.jline.reader.Reference;

/** Lines edited on the screen, with history, completion and colours. */
final class EditedInput implements PromptInput {

  private static final String SPACE = "inkling-space";

  private final LineReader reader;
  private final PromptScreen screen;

  /** Whether the rest of an older line that begins alike stands dim behind the cursor. */
  private final boolean ghosts;

  private boolean spaceGoesOn;

  EditedInput(LineReader reader, PromptScreen screen, boolean ghosts) {
    this.reader = reader;
    this.ghosts = ghosts;
    this.screen = screen;
    reader.getWidgets().put(SPACE, this::space);
    Optional.ofNullable(reader.getKeyMaps().get(LineReader.MAIN))
        .ifPresent(keys -> keys.bind(new Reference(SPACE), " "));
  }

  /** A space on an empty line goes on where the lesson waits; anywhere else it is a space. */
  private boolean space() {
    boolean goesOn = spaceGoesOn && reader.getBuffer().length() == 0;
    reader.callWidget(goesOn ? LineReader.ACCEPT_LINE : LineReader.SELF_INSERT);
    return true;
  }

  @Override
  public void spaceGoesOn(boolean yes) {
    spaceGoesOn = yes;
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
