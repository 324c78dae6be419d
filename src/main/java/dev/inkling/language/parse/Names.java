package dev.inkling.language.parse;

import dev.inkling.words.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words of the vocabulary, and the names the lines read so far have given values to. */
final class Names {

  /** Words of the grammar itself. */
  private static final List<String> KEYWORDS = List.of("let", "assert", "print");

  /** The command that is a value too, when the name of a file follows in parentheses. */
  static final String LOAD = "load";

  /** Names whose value is always the same, or decided by where they stand. */
  private static final List<String> CONSTANTS = List.of("pi", "π", "end");

  private final Vocabulary vocabulary;
  private final Set<String> assigned = new HashSet<>();

  Names(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The same names; what is assigned to the copy stays with the copy. */
  Names copy() {
    Names copy = new Names(vocabulary);
    copy.assigned.addAll(assigned);
    return copy;
  }

  void assign(String name) {
    assigned.add(name);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Optional<Reader> reader(String word) {
    return vocabulary.reader(word);
  }

  boolean isOperation(String word) {
    return vocabulary.isOperation(word);
  }

  boolean isReserved(String word) {
    return isKeyword(word) || isOperation(word) || reader(word).isPresent();
  }

  boolean isLoad(String word) {
    return word.equals(LOAD) && reader(word).isPresent();
  }

  boolean isKeyword(String word) {
    return KEYWORDS.contains(word);
  }

  boolean isConstant(String word) {
    return CONSTANTS.contains(word);
  }

  boolean isVariable(String name) {
    return assigned.contains(name)
        || isConstant(name)
        || name.equals("ans")
        || vocabulary.variables().contains(name);
  }

  /** Whether a word with a hyphen is nearly one that can be typed. */
  boolean isNearSpelling(Token word) {
    return !DidYouMean.nearest(word.text(), vocabulary.spellings().keySet()).isEmpty();
  }

  /** What somebody may have meant who typed this where a line begins. */
  List<String> near(String typed) {
    List<String> known = new ArrayList<>(vocabulary.words());
    known.addAll(typed.contains("-") ? vocabulary.spellings().keySet() : List.of());
    Set<String> variables = new TreeSet<>(vocabulary.variables());
    variables.addAll(assigned);
    known.addAll(variables);
    return DidYouMean.nearest(typed, known);
  }

  List<String> nearOperations(String typed) {
    return DidYouMean.nearest(
        typed, vocabulary.words().stream().filter(vocabulary::isOperation).toList());
  }
}
