package dev.inkling.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.testing.Classroom;
import dev.inkling.testing.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Somebody who has never seen a lesson answers each of its questions wrongly, and is helped each
 * time. What they type stands in {@code first-time/*.lines}; what they see, in the golden
 * transcripts.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirstTimeUserTest {

  private static final Path LINES = Path.of("src", "test", "resources", "first-time");

  static Stream<String> lessons() {
    return LessonLibrary.bundled().stream().map(Lesson::id);
  }

  /** A line that is typed where the lesson waits at a place, after Enter up to it. */
  private record Line(String place, String text) {

    /** {@code predict/guess > 2}. */
    static Line of(String written) {
      String[] parts = written.split(" > ", 2);
      return new Line(parts[0], parts[1]);
    }
  }

  private static List<Line> lines(String lesson) {
    try (Stream<String> lines = Files.lines(LINES.resolve(lesson + ".lines"))) {
      return lines.filter(line -> !line.startsWith("#")).map(Line::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Classroom room(String lesson) {
    return Classroom.of(LessonLibrary.find(lesson, Path.of(".")));
  }

  /** A line typed at a question that did not move the lesson on, and what was said to it. */
  private record Miss(String question, String line, String said) {}

  /** Types every line, then Enter to the end; each answer goes to {@code seen} as it comes. */
  private static List<Miss> misses(Classroom room, List<Line> lines, StringBuilder seen) {
    List<Miss> misses = new ArrayList<>();
    for (Line line : lines) {
      while (!room.place().equals(line.place())) {
        assertThat(room.state().ended()).as("no way to " + line.place()).isFalse();
        seen.append(room.type("").seen());
      }
      int before = room.state().asking().misses();
      seen.append(room.type(line.text()).seen());
      boolean again = room.place().equals(line.place());
      if (again && room.state().asking().misses() > before) {
        misses.add(new Miss(line.place(), line.text(), room.seen()));
      }
    }
    while (!room.state().ended()) {
      seen.append(room.type("").seen());
    }
    return misses;
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void is_helped_at_every_question_in_words_of_its_own(String lesson) {
    List<Miss> misses = misses(room(lesson), lines(lesson), new StringBuilder());
    assertThat(misses)
        .allSatisfy(
            miss -> assertThat(miss.said()).as(miss.toString()).doesNotContain("Not that one."));
    TreeMap<String, Integer> asked = new TreeMap<>();
    Lesson played = LessonLibrary.find(lesson, Path.of("."));
    for (Beat beat : played.beats()) {
      for (Element element : beat.elements()) {
        element
            .accept(new ElementKind.Questions())
            .filter(question -> !question.answer().takesWords())
            .ifPresent(question -> asked.put(beat.id() + "/" + question.id(), 0));
      }
    }
    misses.forEach(miss -> asked.merge(miss.question(), 1, Integer::sum));
    assertThat(asked).isNotEmpty();
    assertThat(asked.entrySet()).as("misses at each question").allMatch(e -> e.getValue() > 0);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void sees_what_the_transcript_shows(String lesson) {
    Classroom room = room(lesson);
    StringBuilder seen = new StringBuilder(room.seen());
    misses(room, lines(lesson), seen);
    String transcript = seen.toString();
    Golden.check("lesson/first-time/" + lesson + ".txt", transcript);
    assertThat(transcript.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void has_lines_for_every_lesson() throws IOException {
    try (Stream<Path> files = Files.list(LINES)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".lines", "")))
          .containsExactlyInAnyOrderElementsOf(lessons().toList());
    }
  }
}
