package dev.inkling.lesson;

import dev.inkling.language.parse.DidYouMean;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts one question together, from {@code ask} to {@code /ask}. */
final class QuestionBuilder {

  private static final int MOST_CHOICES = 4;

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
      if (!words.matches("[a-d]\\. .*")) {
        file.add(
            place,
            Problem.usage("A choice begins with its letter, a to d.").tryThis("- a. it stays 2"));
        return;
      }
      choices.add(
          new Question.Choice(
              words.substring(0, 1), ProseReader.words(file, words.substring(3), place)));
    }
    if (choices.size() > MOST_CHOICES) {
      file.add(place, Problem.usage("Four choices at most: more is a test of patience."));
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
    Optional<Question.Kind> kind = kind();
    if (kind.isEmpty() || !complete(kind.get())) {
      return Optional.empty();
    }
    OwnNumbers.Form shape = new DirectiveValues(file).form(begin);
    return Optional.of(
        new Question(
            begin.first(),
            kind.get(),
            begin.attribute("key", ""),
            begin.attribute("of", ""),
            begin.attribute("check", ""),
            alternatives("model"),
            alternatives("unless"),
            begin.attribute("prompt", "your guess"),
            shape,
            begin.attribute("tries", "2").equals("2") ? 2 : tries(),
            body,
            choices,
            branches,
            otherwise,
            hints,
            reveal));
  }

  private Optional<Question.Kind> kind() {
    String word = begin.attribute("kind", "");
    Optional<Question.Kind> kind =
        Arrays.stream(Question.Kind.values())
            .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(word))
            .findFirst();
    if (kind.isEmpty()) {
      Problem problem =
          Problem.usage("\"" + word + "\" is no kind of question.")
              .expecting("The kinds are choice, value and find.");
      for (String near : DidYouMean.nearest(word, List.of("choice", "value", "find"))) {
        problem = problem.tryThis("kind=" + near);
      }
      file.add(begin.place(), problem);
    }
    return kind;
  }

  private boolean complete(Question.Kind kind) {
    boolean find = kind == Question.Kind.FIND;
    List<String> vital = find ? List.of("check", "model") : List.of("key");
    boolean complete = true;
    for (String key : vital) {
      if (begin.attribute(key, "").isEmpty()) {
        complete = false;
        file.add(begin.place(), Problem.usage("This question has no \"" + key + "\"."));
      }
    }
    String key = begin.attribute("key", "");
    if (kind == Question.Kind.CHOICE && choices.stream().noneMatch(c -> c.letter().equals(key))) {
      complete = false;
      file.add(begin.place(), Problem.usage("The key \"" + key + "\" is none of the choices."));
    }
    if (hints.isEmpty()) {
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

  private List<String> alternatives(String key) {
    return DirectiveValues.parts(begin, key);
  }

  private int tries() {
    String tries = begin.attribute("tries", "2");
    if (!tries.matches("[1-9]")) {
      file.add(begin.place(), Problem.usage("tries is a number from 1 to 9."));
      return 2;
    }
    return Integer.parseInt(tries);
  }
}
