package dev.inkling.stage;

import dev.inkling.language.Reply;
import dev.inkling.lesson.Event;
import dev.inkling.lesson.EventKind;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Results;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Span;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of a lesson by the part of it that asks for them: where such a number stands as a
 * result on the same pages, paper has a blank.
 */
final class HandoutTruths implements Stage {

  private static final String BLANK = "____";

  private final Map<String, List<String>> ofSections = new LinkedHashMap<>();
  private final List<String> inOrder = new ArrayList<>();
  private String section = "";

  /** Gathers them while the lesson is played for the first time. */
  @Override
  public void play(Event event) {
    event.accept(
        new EventKind<Boolean>(false) {
          @Override
          public Boolean opened(Event.Opened opened) {
            section = opened.section();
            return true;
          }

          @Override
          public Boolean asked(Event.Asked asked) {
            return inOrder.add("");
          }

          @Override
          public Boolean judged(Event.Judged judged) {
            inOrder.set(inOrder.size() - 1, judged.truth());
            return ofSections
                .computeIfAbsent(section, title -> new ArrayList<>())
                .add(judged.truth());
          }
        });
  }

  /** The second time it is played: here it stands now. */
  void open(Event.Opened opened) {
    section = opened.section();
  }

  /** The answer to a question, from 1; empty if nothing was judged. */
  String of(int question) {
    return question >= 1 && question <= inOrder.size() ? inOrder.get(question - 1) : "";
  }

  private boolean isTruth(String words) {
    return ofSections.getOrDefault(section, List.of()).contains(words);
  }

  /** Whether a result is an answer. */
  boolean gives(Reply reply) {
    Optional<Outcome> outcome = Taught.outcome(reply);
    return outcome
        .flatMap(of -> Results.matrix(of.value()))
        .filter(matrix -> isTruth(Numbers.usual().set(matrix)))
        .isPresent();
  }

  /** Words without the results that are answers. */
  Text blanked(Text words) {
    Text shown = Text.empty();
    for (Span span : words.spans()) {
      boolean answer = span.role() == Role.ANSWER && isTruth(span.text().strip());
      shown = shown.plus(answer ? Text.of(BLANK) : new Text(List.of(span)));
    }
    return shown;
  }
}
