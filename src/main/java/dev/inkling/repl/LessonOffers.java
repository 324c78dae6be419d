package dev.inkling.repl;

import dev.inkling.lesson.Beat;
import dev.inkling.lesson.Lesson;
import dev.inkling.slips.practice.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Words that fit at the cursor because of lessons: those that open one, those inside one. */
final class LessonOffers {

  private static final String JUMP = "jump ";

  private final Supplier<List<String>> names;
  private final Supplier<Optional<Lesson>> playing;

  /**
   * Offers of lessons.
   *
   * @param names of the lessons there are
   * @param playing the lesson that waits for the line, if one does
   */
  LessonOffers(Supplier<List<String>> names, Supplier<Optional<Lesson>> playing) {
    this.names = names;
    this.playing = playing;
  }

  boolean isPlaying() {
    return playing.get().isPresent();
  }

  /** The first words of a line inside a lesson. */
  void inside(List<Offer> offers) {
    offers.add(Offer.of("back", "one step back"));
    offers.add(Offer.of("forward", "one step on again"));
    offers.add(Offer.of("jump", "to a part of the lesson, or to a number"));
    offers.add(Offer.of("replay", "this screen from its beginning"));
    offers.add(Offer.of("task", "the question again"));
    offers.add(Offer.of("hint", "a step of help"));
    offers.add(Offer.of("answer", "the answer to the question, now"));
    offers.add(Offer.of("skip", "leaves a question for later"));
    offers.add(Offer.of("more", "the rest of the screen"));
    offers.add(Offer.of("quit", "leaves, and keeps your place"));
  }

  /** Words that are none of the language, at the prompt and beside a lesson. */
  void beside(List<Offer> offers) {
    offers.add(Offer.of("check", "says whether your answer is right, or which slip it is"));
    offers.add(Offer.of("practice", "exercises, one at a time"));
    offers.add(Offer.of("review", "asks again what lessons left"));
  }

  /** Whether it has something to say about what stands in front of the cursor. */
  boolean knows(String before) {
    return before.startsWith("lesson ")
        || before.equals("practice ")
        || isPlaying() && before.startsWith(JUMP);
  }

  /** What may follow the words in front of the cursor. */
  void after(String before, List<Offer> offers) {
    if (before.startsWith(JUMP)) {
      playing.get().ifPresent(lesson -> parts(lesson, before.substring(JUMP.length()), offers));
    } else if (before.equals("practice ")) {
      Topic.words().forEach(topic -> offers.add(Offer.of(topic, "")));
    } else if (before.equals("lesson ")) {
      offers.add(Offer.of("list", "shows the lessons there are"));
      offers.add(Offer.of("play", "opens one; --auto plays it by itself"));
      offers.add(Offer.of("reset", "starts one anew, or one screen of it"));
      names(offers);
    } else if (before.equals("lesson play ") || before.equals("lesson reset ")) {
      names(offers);
    }
  }

  private void names(List<Offer> offers) {
    names.get().forEach(name -> offers.add(Offer.of(name, "")));
  }

  /** The titles that begin with what was typed of one, each without that. */
  private static void parts(Lesson lesson, String begun, List<Offer> offers) {
    List<String> titles =
        new ArrayList<>(lesson.beats().stream().map(Beat::section).distinct().toList());
    titles.removeIf(String::isEmpty);
    for (String title : titles) {
      String word = title.toLowerCase(Locale.ROOT);
      if (word.startsWith(begun.toLowerCase(Locale.ROOT))) {
        offers.add(Offer.of(word.substring(begun.length()), ""));
      }
    }
  }
}
