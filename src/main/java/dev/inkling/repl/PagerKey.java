package dev.inkling.repl;

import java.util.List;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** What the keys of the pager mean, with those that other pagers have taught people's fingers. */
enum PagerKey implements KeyMeaning {
  PAGE_DOWN(List.of(" ", "f", "\u0006", "\u001B[6~"), List.of(Capability.key_npage)),
  PAGE_UP(List.of("b", "\u0002", "\u001B[5~"), List.of(Capability.key_ppage)),
  LINE_DOWN(List.of("\r", "\n", "j", "e", "\u001B[B", "\u001BOB"), List.of(Capability.key_down)),
  LINE_UP(List.of("k", "y", "\u001B[A", "\u001BOA"), List.of(Capability.key_up)),
  TOP(List.of("g", "<", "\u001B[H", "\u001BOH", "\u001B[1~"), List.of(Capability.key_home)),
  END(List.of("G", ">", "\u001B[F", "\u001BOF", "\u001B[4~"), List.of(Capability.key_end)),
  SEARCH(List.of("/"), List.of()),
  NEXT(List.of("n"), List.of()),
  PREVIOUS(List.of("N"), List.of()),
  LEAVE(List.of("q", "Q", "\u0003", "\u0004"), List.of()),
  OTHER(List.of(), List.of());

  private final List<String> typed;
  private final List<Capability> named;

  PagerKey(List<String> typed, List<Capability> named) {
    this.typed = typed;
    this.named = named;
  }

  /** Whether it asks for what comes next. */
  boolean goesOn() {
    return this == PAGE_DOWN || this == LINE_DOWN;
  }

  @Override
  public List<String> typed() {
    return typed;
  }

  @Override
  public List<Capability> named() {
    return named;
  }

  static KeyMap<PagerKey> map(Terminal terminal) {
    return KeyMeaning.map(terminal, values(), OTHER);
  }
}
