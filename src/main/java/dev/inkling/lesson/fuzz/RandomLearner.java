package dev.inkling.lesson.fuzz;

import dev.inkling.lesson.Lesson;
import dev.inkling.lesson.OwnNumbers;
import dev.inkling.lesson.Player;
import dev.inkling.lesson.Prompt;
import dev.inkling.lesson.Question;
import dev.inkling.lesson.State;
import dev.inkling.words.Numbers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Types what a learner might: numbers of every kind, right and wrong answers, words where numbers
 * belong, {@code hint} and {@code skip}. Only lines, so that whatever it finds can be typed again.
 */
final class RandomLearner {

  private static final List<String> ODD =
      List.of("hello", "1/0", "[1 2; 3]", "1 2 3 4 5 6 7", "?", "hint", "task", "0", "]", "replay");
  private static final int PATIENCE = 5;

  private final Player player;
  private final Random random;
  private final RandomNumbers numbers;
  private final boolean answers;
  private String place = "";
  private int typed;

  /**
   * A learner.
   *
   * @param answers whether it answers questions by chance too, and not as the lesson would
   */
  RandomLearner(Player player, Random random, boolean answers) {
    this.player = player;
    this.random = random;
    this.numbers = new RandomNumbers(random);
    this.answers = answers;
  }

  /** What is typed where the lesson waits. */
  String line(State state) {
    String here = player.place(state);
    typed = here.equals(place) ? typed + 1 : 0;
    place = here;
    Prompt.Kind kind = player.prompt(state).kind();
    Lesson lesson = player.lesson();
    Optional<OwnNumbers> own = lesson.numbers(state);
    if (own.isPresent()) {
      return typed > PATIENCE ? "" : own(own.get(), state);
    }
    Optional<Question> question = lesson.question(state);
    if (question.isEmpty() || kind != Prompt.Kind.QUESTION) {
      return "";
    }
    if (typed > PATIENCE) {
      return "skip";
    }
    return answers ? answer(question.get(), state) : itself(state);
  }

  private String own(OwnNumbers own, State state) {
    int chance = random.nextInt(20);
    if (chance == 0 && answers) {
      return odd();
    }
    return chance == 1 ? "" : Numbers.typed(numbers.of(own, state.own()));
  }

  private String answer(Question question, State state) {
    List<String> listed = new ArrayList<>();
    question.choices().forEach(choice -> listed.add(choice.letter()));
    question.wrongAnswers().forEach(branch -> listed.add(branch.given()));
    return switch (random.nextInt(7)) {
      case 0 -> odd();
      case 1 -> "skip";
      case 2, 3 -> itself(state);
      case 4 -> listed.isEmpty() ? "" : listed.get(random.nextInt(listed.size()));
      default -> guess(question, state);
    };
  }

  /** Something like the right answer: as many numbers as it has, or its letters in disorder. */
  private String guess(Question question, State state) {
    String like = itself(state);
    if (like.matches("[a-f]( [a-f])+")) {
      List<String> letters = new ArrayList<>(List.of(like.split(" ")));
      Collections.shuffle(letters, random);
      return String.join(" ", letters);
    }
    if (question.choices().isEmpty() && like.matches("\\[.*\\]")) {
      int rows = like.split(";").length;
      int columns = like.split(";")[0].strip().split("[\\s,]+").length;
      return Numbers.typed(numbers.matrix(rows, columns));
    }
    return Numbers.typed(numbers.matrix(1 + random.nextInt(2), 1 + random.nextInt(3)));
  }

  private String odd() {
    return ODD.get(random.nextInt(ODD.size()));
  }

  /** What the lesson would type; nothing where it would go on. */
  private String itself(State state) {
    return player.ownInput(state).kind().equals("line") ? player.ownInput(state).detail() : "";
  }
}
