package dev.inkling.lesson;

import java.util.ArrayList;
import java.util.List;

/** What can be done at a question besides the usual, for the line of keys. */
final class Notes {

  private Notes() {}

  static List<Prompt.Note> of(Lesson lesson, Question question, boolean late, boolean hands) {
    List<Prompt.Note> notes = new ArrayList<>();
    notes.add(new Prompt.Note("answer", "shows it"));
    notes.add(new Prompt.Note("skip", late ? "for good" : "for now"));
    if (hands) {
      notes.add(
          new Prompt.Note(example(question.choices().size()), "counts hands, one number each"));
    }
    if (question.answer().takesWords()) {
      notes.add(new Prompt.Note("any words", "are yours; nothing is computed here"));
    }
    if (isFirstToAskHowSure(lesson, question)) {
      notes.add(new Prompt.Note("sure 3", "behind your answer says how sure you are, 1 to 4"));
    }
    return notes;
  }

  /** Such as {@code 12 3 5}. */
  private static String example(int choices) {
    return String.join(" ", List.of("12", "3", "5", "2").subList(0, choices));
  }

  /** It is offered once in a lesson, and works wherever it is asked. */
  private static boolean isFirstToAskHowSure(Lesson lesson, Question question) {
    return lesson.beats().stream()
        .flatMap(beat -> beat.elements().stream())
        .flatMap(element -> element.accept(new ElementKind.Questions()).stream())
        .filter(Question::sure)
        .findFirst()
        .filter(question::equals)
        .isPresent();
  }
}
