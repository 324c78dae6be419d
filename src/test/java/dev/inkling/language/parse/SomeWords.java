package dev.inkling.language.parse;

import dev.inkling.words.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small vocabulary with a word for each reader. */
final class SomeWords implements Vocabulary {

  static final Vocabulary WORDS = new SomeWords();

  private static final List<String> OPERATIONS =
      List.of("dot", "cross", "mul", "norm", "angle", "relu", "eigen", "inverse");

  private static final Map<String, Reader> OTHERS =
      Map.of(
          "near", Reader.WORDS,
          "analogy", Reader.WORDS,
          "why", Reader.ADDRESS,
          "change", Reader.ADDRESS,
          "help", Reader.TOPIC,
          "load", Reader.TOPIC);

  private SomeWords() {}

  @Override
  public Optional<Reader> reader(String word) {
    return isOperation(word)
        ? Optional.of(Reader.EXPRESSIONS)
        : Optional.ofNullable(OTHERS.get(word));
  }

  @Override
  public boolean isOperation(String word) {
    return OPERATIONS.contains(word);
  }

  @Override
  public Map<String, Boolean> options(String word) {
    return Map.of("steps", true, "out", true, "exact", false);
  }

  @Override
  public List<String> words() {
    return List.of(
        "dot", "cross", "mul", "norm", "angle", "relu", "eigen", "inverse", "near", "analogy",
        "why", "change", "help", "load");
  }

  @Override
  public Set<String> variables() {
    return Set.of("A", "b", "x");
  }
}
