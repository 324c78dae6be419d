package dev.inkling.lesson;

import java.util.List;
import java.util.Optional;

/**
 * What is asked, what counts as an answer, and what is said to each.
 *
 * @param id stable; numbers and words of the learner's own are kept under this name
 * @param answer what counts as one, and how it is judged
 * @param unless comparisons; if one holds the question is left out
 * @param prompt the words before the place to type
 * @param tries after so many misses the answer is shown and the lesson goes on
 * @param sure whether the learner may say how sure they are
 * @param body the question itself
 * @param choices letters in order, where there are some to choose from
 * @param branches what is said to wrong answers, the first that fits
 * @param otherwise what is said to any other wrong answer; a hint if empty
 * @param hints from gentle to plain
 * @param reveal what is shown once it is answered or given up
 */
public record Question(
    String id,
    Answer answer,
    List<String> unless,
    String prompt,
    int tries,
    boolean sure,
    List<Element> body,
    List<Choice> choices,
    List<Branch> branches,
    Optional<Prose> otherwise,
    List<Prose> hints,
    List<Element> reveal) {

  /** One of several answers to choose from. */
  public record Choice(String letter, Prose words) {}

  /**
   * What is said to one wrong answer.
   *
   * @param given the answer as it may be typed, or a comparison that holds for it
   */
  public record Branch(String given, Prose words) {}

  public Question {
    unless = List.copyOf(unless);
    body = List.copyOf(body);
    choices = List.copyOf(choices);
    branches = List.copyOf(branches);
    hints = List.copyOf(hints);
    reveal = List.copyOf(reveal);
  }

  /** The wrong answers that have words of their own, where each can be typed as it stands. */
  public List<Branch> wrongAnswers() {
    return answer.branchesAreAnswers() ? branches : List.of();
  }
}
