package dev.inkling.repl;

import java.io.IOException;
import java.util.Optional;
import org.jline.keymap.KeyMap;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;

/**
 * Ctrl-Z where a line is typed: the shell has the terminal as it was until it lets the program go
 * on, and the line stands there again. The reader takes the key for itself, so nothing else stops.
 */
final class Suspension {

  private static final String NAME = "inkling-suspend";

  private Suspension() {}

  /** Stops, and comes back when the program is let on. */
  interface Stop {
    void untilLetOn() throws IOException, InterruptedException;
  }

  /** From now on the key stops the program, in every line of a reader. */
  static void listensIn(LineReader reader, Stop stop) {
    Attributes usual = reader.getTerminal().getAttributes();
    reader.getWidgets().put(NAME, () -> suspended(reader, usual, stop));
    Optional.ofNullable(reader.getKeyMaps().get(LineReader.MAIN))
        .ifPresent(keys -> keys.bind(new Reference(NAME), KeyMap.ctrl('Z')));
  }

  private static boolean suspended(LineReader reader, Attributes usual, Stop stop) {
    Terminal terminal = reader.getTerminal();
    Attributes typing = terminal.getAttributes();
    terminal.flush();
    terminal.setAttributes(usual);
    try {
      stop.untilLetOn();
    } catch (IOException noSuchCommand) {
      return true; // then the key does nothing
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
    } finally {
      terminal.setAttributes(typing);
    }
    reader.callWidget(LineReader.REDRAW_LINE);
    return true;
  }

  /** Stops the program, with all that the shell started together with it. */
  static void untilLetOn() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-STOP", "0").start().waitFor();
  }
}
