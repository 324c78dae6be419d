package dev.inkling.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A lesson as it was written, ready to be played: nothing in it is computed yet.
 *
 * @param source the file it was read from, for messages
 * @param beats in order, at least one; ids are unique
 * @param glosses the words that are explained when they are typed
 */
public record Lesson(FrontMatter front, String source, List<Beat> beats, List<Gloss> glosses) {

  public Lesson {
    beats = List.copyOf(beats);
    glosses = List.copyOf(glosses);
  }

  /** One line about one word. */
  public record Gloss(String term, Prose words) {}

  public String id() {
    return front.id();
  }

  /** The place of a beat in the lesson, from 0. */
  public Optional<Integer> find(String beat) {
    for (int i = 0; i < beats.size(); i++) {
      if (beats.get(i).id().equals(beat)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The question at which a lesson waits, if it waits at one. */
  public Optional<Question> question(State state) {
    List<Element> elements = beats.get(state.beat()).elements();
    return state.element() < elements.size()
        ? elements.get(state.element()).accept(new ElementKind.Questions())
        : Optional.empty();
  }

  /** The numbers of the learner's own for which a lesson waits, if it waits for some. */
  public Optional<OwnNumbers> numbers(State state) {
    List<Element> elements = beats.get(state.beat()).elements();
    return state.element() < elements.size()
        ? elements.get(state.element()).accept(new ElementKind.Tries())
        : Optional.empty();
  }

  /** Whether a beat takes numbers of the learner's own. */
  public static boolean asksForNumbers(Beat beat) {
    return beat.elements().stream()
        .anyMatch(part -> part.accept(new ElementKind.Tries()).isPresent());
  }

  /** The line on a word, however it was typed: {@code [Manifold]}, {@code what manifold}. */
  public Optional<Gloss> gloss(String typed) {
    String word = typed.replaceAll("[\\[\\]]", "").strip().toLowerCase(Locale.ROOT);
    String term = word.startsWith("what ") ? word.substring(5).strip() : word;
    return glosses.stream()
        .filter(gloss -> gloss.term().toLowerCase(Locale.ROOT).equals(term))
        .findFirst();
  }
}
