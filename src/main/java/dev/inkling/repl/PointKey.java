package dev.inkling.repl;

import java.util.List;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** What a key means in a picture in which one points. */
enum PointKey implements KeyMeaning {
  UP(List.of("\u001B[A", "\u001BOA"), List.of(Capability.key_up), 0, -1, false),
  DOWN(List.of("\u001B[B", "\u001BOB"), List.of(Capability.key_down), 0, 1, false),
  RIGHT(List.of("\u001B[C", "\u001BOC"), List.of(Capability.key_right), 1, 0, false),
  LEFT(List.of("\u001B[D", "\u001BOD"), List.of(Capability.key_left), -1, 0, false),
  FINE_UP(List.of("\u001B[1;2A"), List.of(), 0, -1, true),
  FINE_DOWN(List.of("\u001B[1;2B"), List.of(), 0, 1, true),
  FINE_RIGHT(List.of("\u001B[1;2C"), List.of(), 1, 0, true),
  FINE_LEFT(List.of("\u001B[1;2D"), List.of(), -1, 0, true),
  MARK(List.of(" ")),
  TAKE(List.of("\r", "\n")),
  /** Forgets what was pointed at. */
  CLEAR(List.of("\u001B", "\u0003")),
  END(List.of("\u0004")),
  /** The first character of a line that is typed instead; left for whoever reads next. */
  TYPED(List.of()),
  /** A key of the terminal that means nothing here. */
  UNKNOWN(List.of()),
  /** No key: the screen has another size, or has been used by others. */
  CHANGED(List.of()),
  /** No key of ours: Ctrl-Z, which hands the terminal to others for a while. */
  SUSPENDED(List.of());

  private final List<String> typed;
  private final List<Capability> named;
  private final int right;
  private final int down;
  private final boolean fine;

  PointKey(List<String> typed) {
    this(typed, List.of(), 0, 0, false);
  }

  PointKey(List<String> typed, List<Capability> named, int right, int down, boolean fine) {
    this.typed = typed;
    this.named = named;
    this.right = right;
    this.down = down;
    this.fine = fine;
  }

  boolean moves() {
    return right != 0 || down != 0;
  }

  int right() {
    return right;
  }

  int down() {
    return down;
  }

  boolean fine() {
    return fine;
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

  static KeyMap<PointKey> map(Terminal terminal) {
    return KeyMeaning.withEscape(KeyMeaning.map(terminal, values(), UNKNOWN));
  }
}
