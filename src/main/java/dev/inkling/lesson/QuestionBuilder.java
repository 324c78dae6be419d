package dev.inkling.lesson;

import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts one question together, from {@code ask} to {@code /ask}. */
final class QuestionBuilder {

  private static final int MOST_CHOICES = 4;
  private static final int MOST_TO_ORDER = 6;

  private final LessonText file;
  private final Directive begin;
  private final List<Element> body = new ArrayList<>();
  private final List<Element> reveal = new ArrayList<>();
  private final List<Question.Choice> choices = new ArrayList<>();
  private final List<Question.Branch> branches = new ArrayList<>();
  private final List<Prose> hints = new ArrayList<>();
  private Optional<Prose> otherwise = Optional.empty();
  private boolean revealing;

  QuestionBuilder(LessonText file, Directive begin) {
    this.file = file;
    this.begin = begin;
  }

  Directive begin() {
    return begin;
  }

  void add(Element element) {
    (revealing ? reveal : body).add(element);
  }

  void reveal(boolean opens, Place place) {
    if (opens == revealing) {
      file.add(place, Problem.usage("<details> and </details> come in pairs, one in a question."));
    }
    revealing = opens;
  }

  void choices(List<Prose> points, Place place) {
    for (Prose point : points) {
      String words = point.written();
      if (!words.matches("[a-f]\\. .*")) {
        file.add(
            place,
            Problem.usage("A choice begins with its letter, a to f.").tryThis("- a. it stays 2"));
        return;
      }
      choices.add(
          new Question.Choice(
              words.substring(0, 1), ProseReader.words(file, words.substring(3), place)));
    }
    boolean order = begin.attribute("kind", "").equals("order");
    if (choices.size() > (order ? MOST_TO_ORDER : MOST_CHOICES)) {
      file.add(
          place,
          Problem.usage(
              (order ? "Six things to order" : "Four choices")
                  + " at most: more is a test of patience."));
    }
  }

  void branch(Directive directive) {
    Prose words = ProseReader.words(file, directive.text(), directive.place());
    if (directive.kind() == DirectiveKind.HINT) {
      hints.add(words);
    } else if (directive.kind() == DirectiveKind.ELSE) {
      otherwise = Optional.of(words);
    } else {
      branches.add(new Question.Branch(directive.subject(), words));
    }
  }

  /** The question, unless something vital is missing; then that has been noted. */
  Optional<Question> question() {
    Optional<Answer> answer = new AnswerReader(file, begin, choices).answer();
    if (answer.isEmpty() || !complete(answer.get())) {
      return Optional.empty();
    }
    boolean builds = answer.get().takesSeveralTries();
    return Optional.of(
        new Question(
            begin.first(),
            answer.get(),
            DirectiveValues.parts(begin, "unless"),
            begin.attribute("prompt", answer.get().takesWords() ? "your words" : "your guess"),
            tries(builds ? "5" : "2"),
            begin.has("sure"),
            body,
            choices,
            branches,
            otherwise,
            hints,
            reveal));
  }

  /** Whether it helps and has an end; where nothing is graded, no help is needed. */
  private boolean complete(Answer answer) {
    boolean complete = true;
    if (hints.isEmpty() && !answer.takesWords()) {
      complete = false;
      file.add(
          begin.place(), Problem.usage("This question has no hint.").tryThis("<!-- hint: … -->"));
    }
    if (reveal.isEmpty() || revealing) {
      complete = false;
      file.add(
          begin.place(),
          Problem.usage("This question reveals nothing.")
              .expecting(
                  "<details><summary>Reveal</summary>, a blank line, what is shown, </details>."));
    }
    return complete;
  }

  private int tries(String usual) {
    String tries = begin.attribute("tries", usual);
    if (!tries.matches("[1-9]")) {
      file.add(begin.place(), Problem.usage("tries is a number from 1 to 9."));
      return 2;
    }
    return Integer.parseInt(tries);
  }
}
