package dev.inkling.lesson;

import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All of the choices, in one order: {@code b c a}.
 *
 * @param key the letters in that order
 */
record OrderAnswer(List<String> key) implements Answer {

  OrderAnswer {
    key = List.copyOf(key);
  }

  /** The letters of a line, with whatever is typed between them; empty if it is none. */
  static Optional<List<String>> letters(String line) {
    String text = line.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    if (!text.matches("[a-f]|[a-f][a-f\\s,;.<>-]*[a-f]")) {
      return Optional.empty();
    }
    return Optional.of(List.of(text.replaceAll("[^a-f]", "").split("")));
  }

  @Override
  public Verdict judge(String line, Bench bench) {
    Optional<List<String>> letters = letters(line);
    if (letters.isEmpty() || !key.containsAll(letters.get())) {
      return Verdict.elsewhere();
    }
    List<String> given = letters.get();
    if (!sorted(given).equals(sorted(key))) {
      return Verdict.unread(new Event.Answered(OrderWording.each(sorted(key))));
    }
    String shown = String.join(" ", given);
    if (given.equals(key)) {
      return Verdict.right(shown, Optional.empty());
    }
    Optional<Prose> words =
        bench.branch(branch -> letters(branch).filter(given::equals).isPresent());
    List<Event> own = bench.say(words.or(bench.question()::otherwise), bench.scope());
    List<Event> said = new ArrayList<>();
    if (words.isEmpty() && !bench.last()) {
      said.add(new Event.Answered(OrderWording.far(given, key))); // no author has to foresee it
    }
    said.addAll(own);
    return Verdict.wrong(shown, Optional.empty(), said);
  }

  private static List<String> sorted(List<String> letters) {
    List<String> sorted = new ArrayList<>(letters);
    Collections.sort(sorted);
    return sorted;
  }

  @Override
  public Optional<String> own(Bench bench) {
    return Optional.of(String.join(" ", key));
  }

  /** The guess beside the truth, then the choices themselves in their order. */
  @Override
  public Revealed reveal(Guess guess, Bench bench) {
    List<Text> inOrder = new ArrayList<>();
    for (String letter : key) {
      bench.question().choices().stream()
          .filter(choice -> choice.letter().equals(letter))
          .forEach(choice -> inOrder.add(bench.calculator().say(choice.words(), bench.scope())));
    }
    return Revealed.of(
        new Event.Judged(guess.shown(), String.join(" ", key)),
        new Event.Said(Element.Setting.POINTS, inOrder));
  }
}
