package dev.inkling.repl;

import dev.inkling.cli.TerminalAnswers;
import dev.inkling.render.Profile;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.TerminalGraphics;
import org.jline.terminal.impl.TerminalGraphicsManager;

/** Puts to a terminal the questions that only it can answer. */
final class Questions {

  private Questions() {}

  static TerminalAnswers ask(PromptScreen screen) {
    Terminal terminal = screen.terminal();
    Profile profile = screen.profile();
    boolean able = !Interrupts.isPlain(terminal);
    return new TerminalAnswers(
        terminal.getType(),
        profile.columns(),
        profile.rows(),
        profile.background(),
        able && terminal.isModeSupported(Terminal.Mode.SYNCHRONIZED_OUTPUT),
        able ? images(terminal) : List.of());
  }

  private static List<String> images(Terminal terminal) {
    List<String> names = new ArrayList<>();
    for (TerminalGraphics protocol : TerminalGraphicsManager.getSupportedProtocols(terminal)) {
      names.add(protocol.getProtocol().getName());
    }
    return names;
  }
}
