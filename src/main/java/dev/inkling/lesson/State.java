package dev.inkling.lesson;

import dev.inkling.language.Notebook;
import dev.inkling.math.Matrix;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a learner is, and everything that is on the screen there. Never changed: going back is
 * looking at an older state, so it shows the same bytes by construction.
 *
 * @param beat which beat, from 0
 * @param element which element of it is waited at; their number at the beat's end
 * @param own the numbers the lesson relies on, by name; they survive what the learner tries out
 * @param asking how the open question stands
 * @param screen what happened since the beat was opened
 * @param words what the learner wrote in their own words, by question
 * @param later what was put off, to be asked again at the end
 * @param kept a matrix typed on the way, to be offered later
 * @param before the state at the stop before
 * @param ahead the state that was left by going back
 */
public record State(
    int beat,
    int element,
    Notebook notebook,
    SortedMap<String, Matrix> own,
    SortedMap<String, String> words,
    Later later,
    Asking asking,
    List<Event> screen,
    Optional<Matrix> kept,
    Optional<State> before,
    Optional<State> ahead,
    boolean ended) {

  /**
   * How an open question stands.
   *
   * @param misses wrong answers so far
   * @param hints hints given so far
   * @param guess the latest wrong answer
   * @param offer numbers offered in place of ones that did not fit
   */
  public record Asking(int misses, int hints, Optional<Guess> guess, Optional<Matrix> offer) {
    static final Asking FRESH = new Asking(0, 0, Optional.empty(), Optional.empty());

    Asking missed(Guess wrong) {
      return new Asking(misses + 1, hints, Optional.of(wrong), offer);
    }

    Asking hinted() {
      return new Asking(misses, hints + 1, guess, offer);
    }

    Asking offering(Matrix numbers) {
      return new Asking(misses, hints, guess, Optional.of(numbers));
    }
  }

  public State {
    own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
    words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    screen = List.copyOf(screen);
  }

  State withAhead(Optional<State> other) {
    return new State(
        beat, element, notebook, own, words, later, asking, screen, kept, before, other, ended);
  }

  /** Before anything has happened, with the names a learner brings along. */
  static State blank(Notebook notebook) {
    return new State(
        0,
        0,
        notebook,
        new TreeMap<>(),
        new TreeMap<>(),
        Later.NOTHING,
        Asking.FRESH,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** The same stop as it was when it was reached, with nothing known ahead. */
  State fresh(List<Event> upTo) {
    return new State(
        beat,
        element,
        notebook,
        own,
        words,
        later,
        Asking.FRESH,
        upTo,
        kept,
        before,
        Optional.empty(),
        false);
  }
}
