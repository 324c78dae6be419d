package dev.inkling.lesson;

import java.util.List;
import java.util.Optional;

/**
 * What the lesson waits for.
 *
 * @param words before the place to type, without the {@code >}
 * @param ghost what an empty line stands for, where it stands for something
 * @param pointing a picture in which to point instead of typing, where there is one
 * @param notes what can be done here besides, such as {@code any words}
 */
public record Prompt(
    Kind kind,
    String words,
    Optional<String> ghost,
    Optional<Pointing> pointing,
    List<Note> notes) {

  /** A key or a way of typing, and what it does. */
  public record Note(String key, String meaning) {}

  public Prompt {
    notes = List.copyOf(notes);
  }

  /** What an empty line does. */
  public enum Kind {
    /** Goes on. */
    PAUSE,
    /** Leaves the lesson, which is over. */
    END,
    /** Gives a hint, then the answer. */
    QUESTION,
    /** Takes the numbers offered. */
    NUMBERS
  }

  static Prompt pause() {
    return plain(Kind.PAUSE, "inkling");
  }

  static Prompt end() {
    return plain(Kind.END, "inkling");
  }

  /** Of a question, with nothing to point at. */
  static Prompt question(Question question) {
    return plain(Kind.QUESTION, question.prompt());
  }

  /** Of a question that belongs to no lesson, such as a card's. */
  public static Prompt asking(String words) {
    return plain(Kind.QUESTION, words);
  }

  private static Prompt plain(Kind kind, String words) {
    return new Prompt(kind, words, Optional.empty(), Optional.empty(), List.of());
  }

  static Prompt numbers(String name, String offer, Optional<Pointing> pointing) {
    return new Prompt(Kind.NUMBERS, name, Optional.of(offer), pointing, List.of());
  }

  Prompt pointing(Optional<Pointing> at) {
    return new Prompt(kind, words, ghost, at, notes);
  }

  Prompt noting(List<Note> more) {
    return new Prompt(kind, words, ghost, pointing, more);
  }
}
