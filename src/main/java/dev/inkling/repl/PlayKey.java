package dev.inkling.repl;

import java.util.List;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** What happens to a picture that moves: a key was pressed, or the screen changed under it. */
enum PlayKey implements KeyMeaning {
  PAUSE(List.of(" "), List.of()),
  FORWARD(List.of("\u001B[C", "\u001BOC"), List.of(Capability.key_right)),
  BACKWARD(List.of("\u001B[D", "\u001BOD"), List.of(Capability.key_left)),
  NEXT_FRAME(List.of("."), List.of()),
  PREVIOUS_FRAME(List.of(","), List.of()),
  AGAIN(List.of("r", "R"), List.of()),
  LEAVE(List.of("\r", "\n", "q", "Q", "\u0003", "\u0004", "\u001B"), List.of()),
  /** A key with another meaning, which is left for whoever reads next. */
  OTHER(List.of(), List.of()),
  /** No key: time has passed. */
  NONE(List.of(), List.of()),
  /** No key: the screen has another size, or has been used by others. */
  CHANGED(List.of(), List.of()),
  /** No key of ours: Ctrl-Z, which hands the terminal to others for a while. */
  SUSPENDED(List.of(), List.of());

  private final List<String> typed;
  private final List<Capability> named;

  PlayKey(List<String> typed, List<Capability> named) {
    this.typed = typed;
    this.named = named;
  }

  boolean ends() {
    return this == LEAVE || this == OTHER;
  }

  /** Whether a key is one of these by its single character. */
  static boolean isKnown(int character) {
    return KeyMeaning.isKnown(values(), character);
  }

  @Override
  public List<String> typed() {
    return typed;
  }

  @Override
  public List<Capability> named() {
    return named;
  }

  static KeyMap<PlayKey> map(Terminal terminal) {
    return KeyMeaning.withEscape(KeyMeaning.map(terminal, values(), OTHER));
  }
}
