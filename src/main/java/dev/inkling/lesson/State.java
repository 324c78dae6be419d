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
 * @param kept a matrix typed on the way, to be offered later
 * @param before the state at the stop before
 * @param ahead the state that was left by going back
 */
public record State(
    int beat,
    int element,
    Notebook notebook,
    SortedMap<String, Matrix> own,
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
   * @param offer numbers offered in place of ones that did not fit
   */
  public record Asking(int misses, int hints, Optional<Matrix> offer) {
    static final Asking FRESH = new Asking(0, 0, Optional.empty());

    Asking missed() {
      return new Asking(misses + 1, hints, offer);
    }

    Asking hinted() {
      return new Asking(misses, hints + 1, offer);
    }

    Asking offering(Matrix numbers) {
      return new Asking(misses, hints, Optional.of(numbers));
    }
  }

  public State {
    own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
    screen = List.copyOf(screen);
  }

  State withAhead(Optional<State> other) {
    return new State(beat, element, notebook, own, asking, screen, kept, before, other, ended);
  }
}
