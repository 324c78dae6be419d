package dev.inkling.lesson;

import java.util.List;
import java.util.Optional;

/** Words of the learner's own, never graded: they are shown beside the lesson's, and kept. */
record FreeAnswer() implements Answer {

  private static final int MOST = 400; // characters shown and kept of a line

  @Override
  public Verdict judge(String line, Bench bench) {
    return Verdict.right(shown(line), Optional.empty());
  }

  /** On one line, without anything that could move a cursor. */
  private static String shown(String line) {
    String plain =
        line.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", " ")
            .replaceAll("\\s+", " ")
            .strip();
    int end = plain.offsetByCodePoints(0, Math.min(MOST, plain.codePointCount(0, plain.length())));
    return end < plain.length() ? plain.substring(0, end) + "…" : plain;
  }

  @Override
  public Optional<String> own(Bench bench) {
    return Optional.empty();
  }

  @Override
  public Revealed reveal(Guess guess, Bench bench) {
    Optional<String> words = Optional.of(guess.shown()).filter(shown -> !shown.isEmpty());
    List<Event> beside =
        words
            .<Event>map(own -> new Event.Answered(Wording.yours(own)))
            .map(List::of)
            .orElse(List.of());
    return new Revealed(Optional.empty(), words, beside);
  }

  @Override
  public boolean takesWords() {
    return true;
  }
}
