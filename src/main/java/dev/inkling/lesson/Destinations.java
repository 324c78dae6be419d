package dev.inkling.lesson;

import dev.inkling.language.parse.DidYouMean;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The places of a lesson one can jump to: beats by number or id, sections by their title. */
final class Destinations {

  private static final int MOST_DIGITS = 4;

  private final Lesson lesson;

  Destinations(Lesson lesson) {
    this.lesson = lesson;
  }

  /** The beat that is meant, from 0: by number, by id, or by as much of a title as only one has. */
  Optional<Integer> find(String typed) {
    String to = plain(typed);
    if (to.matches("[1-9][0-9]{0," + (MOST_DIGITS - 1) + "}")) {
      int number = Integer.parseInt(to);
      return number <= lesson.beats().size() ? Optional.of(number - 1) : Optional.empty();
    }
    Optional<Integer> beat = lesson.find(to);
    if (beat.isPresent() || to.isEmpty()) {
      return beat;
    }
    List<String> titles =
        sections().stream()
            .filter(title -> plain(title).equals(to))
            .findFirst()
            .map(List::of)
            .orElseGet(
                () -> sections().stream().filter(title -> plain(title).startsWith(to)).toList());
    return titles.size() == 1 ? Optional.of(firstOf(titles.get(0))) : Optional.empty();
  }

  /** What may have been meant; nothing if nothing is near. */
  Optional<String> near(String typed) {
    List<String> known = new ArrayList<>();
    lesson.beats().forEach(beat -> known.add(beat.id()));
    sections().forEach(title -> known.add(plain(title)));
    return DidYouMean.nearest(plain(typed), known).stream().findFirst();
  }

  /** The titles of the sections, in order. */
  List<String> sections() {
    Set<String> titles = new LinkedHashSet<>();
    lesson.beats().forEach(beat -> titles.add(beat.section()));
    titles.remove("");
    return List.copyOf(titles);
  }

  private int firstOf(String section) {
    int index = 0;
    while (!lesson.beats().get(index).section().equals(section)) {
      index++;
    }
    return index;
  }

  private static String plain(String typed) {
    return typed.replace("\"", "").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
