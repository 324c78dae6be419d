package dev.inkling.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One of several answers, by its letter. */
record ChoiceAnswer(String key) implements Answer {

  @Override
  public Verdict judge(String line, Bench bench) {
    String letter = line.strip().toLowerCase(Locale.ROOT).replaceFirst("[.)]$", "");
    Optional<Question.Choice> choice = choice(bench, letter);
    if (choice.isEmpty()) {
      return Verdict.elsewhere();
    }
    String shown = shown(choice.get());
    if (letter.equals(key)) {
      return Verdict.right(shown, Optional.empty());
    }
    Optional<Prose> words = bench.branch(letter::equals);
    return Verdict.wrong(
        shown, Optional.empty(), bench.say(words.or(bench.question()::otherwise), bench.scope()));
  }

  @Override
  public Optional<String> own(Bench bench) {
    return Optional.of(key);
  }

  @Override
  public Revealed reveal(Guess guess, Bench bench) {
    return Revealed.of(
        new Event.Judged(guess.shown(), choice(bench, key).map(ChoiceAnswer::shown).orElse("")));
  }

  @Override
  public Optional<String> letter() {
    return Optional.of(key);
  }

  private static Optional<Question.Choice> choice(Bench bench, String letter) {
    List<Question.Choice> choices = bench.question().choices();
    return choices.stream().filter(choice -> choice.letter().equals(letter)).findFirst();
  }

  private static String shown(Question.Choice choice) {
    return choice.letter() + "   " + choice.words().written();
  }
}
