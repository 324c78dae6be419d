package dev.inkling.lesson;

import dev.inkling.language.parse.DidYouMean;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the lessons that others need exist, over the files given and the lessons that come along,
 * and no lesson needs itself in the end.
 */
public final class NeedsCheck {

  private static final String KEY = "needs:";

  private final Map<String, List<String>> needs = new LinkedHashMap<>();
  private final Map<String, String> files = new LinkedHashMap<>();

  /** A lesson with the text it was read from. */
  public record Written(Lesson lesson, String text) {}

  /** With what the others need; a file counts instead of the lesson that has the same id. */
  public NeedsCheck(List<Lesson> others) {
    others.forEach(lesson -> needs.put(lesson.id(), lesson.front().needs()));
  }

  /** A further file; the problem if there was one with the same id. */
  public Optional<Finding> add(Written written) {
    Lesson lesson = written.lesson();
    needs.put(lesson.id(), lesson.front().needs());
    String first = files.putIfAbsent(lesson.id(), lesson.source());
    if (first == null || first.equals(lesson.source())) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.fault(
            Problem.usage("The id \"" + lesson.id() + "\" is taken by " + first + ".")
                .expecting("Progress is kept under it, so each lesson has its own.")
                .at(place(written, "lesson:", lesson.id()))));
  }

  /** What is wrong with the needs of one of the files. */
  public List<Finding> of(Written written) {
    List<Finding> found = new ArrayList<>();
    for (String need : written.lesson().front().needs()) {
      Place place = place(written, KEY, need);
      if (!needs.containsKey(need)) {
        found.add(Finding.fault(unknown(need).at(place)));
      } else {
        circle(written.lesson().id(), need)
            .ifPresent(
                way ->
                    found.add(
                        Finding.fault(
                            Problem.usage("This lesson needs itself: " + way + ".")
                                .expecting("Somewhere the series has to begin.")
                                .at(place))));
      }
    }
    return found;
  }

  private Problem unknown(String need) {
    Problem problem =
        Problem.usage("There is no lesson \"" + need + "\" to be seen before.")
            .expecting("A lesson is named by its id, and its file is given here too.");
    List<String> near = DidYouMean.nearest(need, needs.keySet());
    return near.isEmpty() ? problem : problem.tryThis("needs: [" + near.get(0) + "]");
  }

  /** The way from a need back to the lesson, if there is one. */
  private Optional<String> circle(String lesson, String need) {
    return way(need, lesson, new LinkedHashSet<>())
        .map(way -> lesson + ", " + String.join(", ", way));
  }

  private Optional<List<String>> way(String from, String to, Set<String> seen) {
    if (from.equals(to)) {
      return Optional.of(List.of(to));
    }
    if (!seen.add(from)) {
      return Optional.empty();
    }
    for (String next : needs.getOrDefault(from, List.of())) {
      Optional<List<String>> rest = way(next, to, seen);
      if (rest.isPresent()) {
        List<String> whole = new ArrayList<>(List.of(from));
        whole.addAll(rest.get());
        return Optional.of(whole);
      }
    }
    return Optional.empty();
  }

  private static Place place(Written written, String key, String word) {
    List<String> lines = written.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(key)) {
        int column = Math.max(0, lines.get(i).indexOf(word, key.length()));
        return new Place(written.lesson().source(), i + 1, column + 1, word.length());
      }
    }
    return new Place(written.lesson().source(), 1, 1, 3);
  }
}
