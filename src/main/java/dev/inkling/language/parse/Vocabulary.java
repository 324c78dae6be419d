package dev.inkling.language.parse;

import dev.inkling.words.Reader;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the parser must know of the words it meets; the registry and the variables of the day stay
 * outside.
 */
public interface Vocabulary {

  /** How {@code word} reads its line, if it is a reserved word. */
  Optional<Reader> reader(String word);

  /** Whether {@code word} can be called with parentheses. */
  boolean isOperation(String word);

  /** Every option the word takes; {@code true} where a text follows it. */
  Map<String, Boolean> options(String word);

  /** All reserved words, in a fixed order, for did-you-mean. */
  List<String> words();

  /** Words with a hyphen inside, each with the word it stands for. */
  default Map<String, String> spellings() {
    return Collections.emptyMap();
  }

  /** The names that have a value now. */
  Set<String> variables();
}
