package dev.inkling.lesson;

import java.util.List;
import java.util.Optional;

/**
 * What is asked, what counts as an answer, and what is said to each.
 *
 * @param id stable; a {@link Kind#FIND} answer is kept under this name
 * @param key the right letter or value; empty for {@link Kind#FIND}
 * @param of what is to be worked out for the key, so that slips can be named; may be empty
 * @param check the comparison that must hold for {@code answer}; only for {@link Kind#FIND}
 * @param models expressions tried in order for an answer that passes the check
 * @param unless comparisons; if one holds the question is left out
 * @param prompt the words before the place to type
 * @param shape what an answer must look like; only for {@link Kind#FIND}
 * @param tries after so many misses the answer is shown and the lesson goes on
 * @param body the question itself
 * @param choices letters in order; only for {@link Kind#CHOICE}
 * @param branches what is said to wrong answers, the first that fits
 * @param otherwise what is said to any other wrong answer; a hint if empty
 * @param hints from gentle to plain
 * @param reveal what is shown once it is answered or given up
 */
public record Question(
    String id,
    Kind kind,
    String key,
    String of,
    String check,
    List<String> models,
    List<String> unless,
    String prompt,
    OwnNumbers.Form shape,
    int tries,
    List<Element> body,
    List<Choice> choices,
    List<Branch> branches,
    Optional<Prose> otherwise,
    List<Prose> hints,
    List<Element> reveal) {

  /** How an answer is judged. */
  public enum Kind {
    /** By its letter. */
    CHOICE,
    /** By its value. */
    VALUE,
    /** By whether a comparison holds for it: there are many right ones. */
    FIND
  }

  /** One of several answers to choose from. */
  public record Choice(String letter, Prose words) {}

  /**
   * What is said to one wrong answer.
   *
   * @param given a letter, a value or, for {@link Kind#FIND}, a comparison
   */
  public record Branch(String given, Prose words) {}

  public Question {
    models = List.copyOf(models);
    unless = List.copyOf(unless);
    body = List.copyOf(body);
    choices = List.copyOf(choices);
    branches = List.copyOf(branches);
    hints = List.copyOf(hints);
    reveal = List.copyOf(reveal);
  }
}
