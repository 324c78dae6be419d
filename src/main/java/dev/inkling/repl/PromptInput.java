package dev.inkling.repl;

import dev.inkling.render.StyledLine;

/** Where the prompt's lines are read: with an editor where the terminal can, plainly elsewhere. */
interface PromptInput {

  /**
   * The next line, with those that belong to it because a bracket is open.
   *
   * @throws org.jline.reader.UserInterruptException if Ctrl-C cleared it
   * @throws org.jline.reader.EndOfFileException if Ctrl-D ended the input
   */
  String read(StyledLine prompt);

  /** Whether Space on an empty line ends it, as Enter does. */
  void spaceGoesOn(boolean yes);

  /** Whether lines go into the history from now on. */
  void remembers(boolean yes);
}
