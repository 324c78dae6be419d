package dev.inkling.stage;

import dev.inkling.language.Interpreter;
import dev.inkling.lesson.Element;
import dev.inkling.lesson.Event;
import dev.inkling.lesson.Prompt;
import dev.inkling.review.Answer;
import dev.inkling.review.Card;
import dev.inkling.review.DeckFile;
import dev.inkling.review.Recall;
import dev.inkling.review.Spacing;
import dev.inkling.words.Text;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks again what lessons left in the deck, for two minutes at most. Each answer is kept at once,
 * so that leaving in the middle loses nothing. Nothing is counted and nobody is graded.
 */
public final class ReviewSession {

  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final DeckFile deck;
  private final Interpreter interpreter;
  private final Stage stage;
  private final Clock clock;

  public ReviewSession(DeckFile deck, Interpreter interpreter, Stage stage, Clock clock) {
    this.deck = deck;
    this.interpreter = interpreter;
    this.stage = stage;
    this.clock = clock;
  }

  /** Asks what is due. */
  public void run(LineSource lines) throws IOException {
    LocalDate today = LocalDate.now(clock);
    Deque<Card> waiting = new ArrayDeque<>(deck.read().due(today));
    if (waiting.isEmpty()) {
      say(ReviewWording.nothingDue(deck.read(), today));
      tellTrouble();
      return;
    }
    say(ReviewWording.hello());
    if (ask(waiting, today, lines)) {
      say(ReviewWording.goodbye(deck.read(), today));
    } else {
      say(ReviewWording.left());
    }
    tellTrouble();
  }

  /** Asks one after the other; false if the learner left. */
  private boolean ask(Deque<Card> waiting, LocalDate today, LineSource lines) throws IOException {
    Instant end = clock.instant().plus(LONGEST);
    Deque<Card> again = new ArrayDeque<>();
    while (!(waiting.isEmpty() && again.isEmpty()) && clock.instant().isBefore(end)) {
      boolean once = !waiting.isEmpty();
      Card card = once ? waiting.remove() : again.remove();
      Optional<Recall> recall = ask(card, lines);
      if (recall.isEmpty()) {
        return false;
      }
      if (once) { // a second round on the same day is practice, and moves no date
        Card after = Spacing.after(card, recall.get(), today);
        deck.change(cards -> cards.with(after));
      }
      if (recall.get().isAskedAgain()) {
        again.add(card);
      }
    }
    return true;
  }

  private Optional<Recall> ask(Card card, LineSource lines) throws IOException {
    stage.play(new Event.Asked());
    stage.play(new Event.Said(Element.Setting.PARAGRAPH, List.of(Text.of(card.front()))));
    Answer answer = new Answer(card, interpreter);
    while (true) {
      Optional<String> line = read("your answer", lines);
      if (line.isEmpty() || leaves(line.get())) {
        return Optional.empty();
      }
      if (!answer.isNumbers()) {
        say(ReviewWording.answer(card));
        say(ReviewWording.yesNearlyNo());
        return asked(lines);
      }
      Optional<Boolean> right = answer.isRight(line.get());
      if (right.isPresent() || line.get().isBlank()) {
        boolean known = right.orElse(false);
        say(known ? ReviewWording.right(card) : ReviewWording.notYet(card));
        return Optional.of(known ? Recall.KNOWN : Recall.NOT_YET);
      }
      say(ReviewWording.numbersWanted());
    }
  }

  /** Words cannot be checked by a program: the learner says. */
  private Optional<Recall> asked(LineSource lines) throws IOException {
    while (true) {
      Optional<String> line = read("did you have it", lines);
      if (line.isEmpty() || leaves(line.get())) {
        return Optional.empty();
      }
      switch (line.get().strip().toLowerCase(Locale.ROOT)) {
        case "yes":
        case "y":
          say(ReviewWording.known());
          return Optional.of(Recall.KNOWN);
        case "nearly":
          say(ReviewWording.comesBack());
          return Optional.of(Recall.NEARLY);
        case "no":
        case "n":
          say(ReviewWording.comesBack());
          return Optional.of(Recall.NOT_YET);
        default:
          say(ReviewWording.yesNearlyNo());
      }
    }
  }

  private Optional<String> read(String words, LineSource lines) throws IOException {
    Optional<String> line = lines.read(Prompt.asking(words));
    if (line.isPresent() && !lines.echoes()) {
      stage.play(new Event.Typed(words, line.get()));
    }
    return line;
  }

  private static boolean leaves(String line) {
    String word = line.strip().toLowerCase(Locale.ROOT);
    return word.equals("quit") || word.equals("exit");
  }

  private void tellTrouble() throws IOException {
    if (deck.trouble().isPresent()) {
      say(Text.dim(deck.trouble().get()));
    }
  }

  private void say(Text words) throws IOException {
    stage.play(new Event.Answered(words));
  }
}
