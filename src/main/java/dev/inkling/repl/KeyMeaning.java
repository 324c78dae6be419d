package dev.inkling.repl;

import java.util.Arrays;
import java.util.List;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** What a key means, and all the ways in which terminals send it. */
interface KeyMeaning {

  /** What arrives when it is typed. */
  List<String> typed();

  /** What the terminal's own description calls it. */
  List<Capability> named();

  /**
   * All meanings of one screen.
   *
   * @param other of every key that has none
   */
  static <K extends KeyMeaning> KeyMap<K> map(Terminal terminal, K[] meanings, K other) {
    KeyMap<K> map = new KeyMap<>();
    map.setNomatch(other);
    map.setUnicode(other);
    for (K meaning : meanings) {
      for (String sequence : meaning.typed()) {
        map.bind(meaning, sequence);
      }
      for (Capability capability : meaning.named()) {
        if (terminal.getStringCapability(capability) != null) {
          map.bind(meaning, KeyMap.key(terminal, capability));
        }
      }
    }
    return map;
  }

  /** The same where Escape by itself is a key: it is waited for no longer than nobody notices. */
  static <K extends KeyMeaning> KeyMap<K> withEscape(KeyMap<K> map) {
    map.setAmbiguousTimeout(50); // milliseconds
    return map;
  }

  /** Whether a single character is a key of one of these meanings. */
  static boolean isKnown(KeyMeaning[] meanings, int character) {
    String key = String.valueOf((char) character);
    return Arrays.stream(meanings).anyMatch(meaning -> meaning.typed().contains(key));
  }
}
