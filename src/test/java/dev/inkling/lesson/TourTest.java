package dev.inkling.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.Notebook;
import dev.inkling.operation.catalog.Catalog;
import dev.inkling.stage.LessonExport;
import dev.inkling.testing.Classroom;
import dev.inkling.testing.Golden;
import dev.inkling.work.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A lesson with every kind of question, played in every direction. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TourTest {

  private static final Path FILE = Path.of("src/test/resources/lessons/tour.lesson.md");

  /** Wrong at first everywhere, then right, given up or put off. */
  private static final List<String> FIRST_TIME =
      List.of(
          "a",
          "b sure 2",
          "", //
          "5 12; 21 32",
          "hint",
          "skip",
          "", //
          "c b a",
          "b c",
          "bca sure 4",
          "", //
          "-1 1 -1 -1 1 -1 -1 1 -1 0",
          "1 2 3",
          "-1 1 -1 -1 1 -1 -1 1 -1 -2",
          "", //
          ".#. ##",
          ".#. ... ###", //
          "how much of this is there",
          "", //
          "1 2",
          "3 1",
          "r2c1",
          "", //
          "3 -1",
          "2 2",
          "", //
          "",
          "19 22; 43 50",
          "");

  private final Lesson lesson = LessonLibrary.read(FILE, "tour.lesson.md").orThrow();

  @Test
  void it_has_nothing_to_mend_and_nothing_to_think_about() {
    assertThat(LessonCheck.of(lesson, Classroom.interpreter())).isEmpty();
    assertThat(SlipCheck.of(lesson, Classroom.interpreter(), Work.plain())).isEmpty();
  }

  @Test
  void somebody_who_errs_is_helped_each_time() {
    Classroom room = Classroom.of(lesson);
    List<Event> seen = new ArrayList<>(room.player().screen(room.state()));
    State now = room.state();
    for (String line : FIRST_TIME) {
      Transition next = room.player().step(now, Input.of(line));
      seen.addAll(next.events());
      now = next.state();
    }
    assertThat(now.ended()).isTrue();
    Golden.check("lesson/tour.txt", Classroom.text(seen));
  }

  @Test
  void back_and_forward_show_the_same_bytes_at_every_stop() {
    for (List<String> lines : List.of(FIRST_TIME, noise(1), noise(2), noise(3))) {
      Classroom room = Classroom.of(lesson);
      List<State> states = Classroom.states(room, lines);
      for (State state : states) {
        if (state.before().isPresent() && !state.ended()) {
          State before = room.player().step(state, new Input.Back()).state();
          State again = room.player().step(before, new Input.Forward()).state();
          assertThat(again).isEqualTo(state);
          assertThat(Classroom.text(again.screen())).isEqualTo(Classroom.text(state.screen()));
        }
      }
    }
  }

  @Test
  void a_lesson_left_anywhere_goes_on_there() {
    Player player = Player.of(lesson, Classroom.interpreter());
    Journal journal = Journal.inMemory();
    journal.append(Resume.begin(player));
    State now = player.begin(Notebook.empty()).state();
    for (String line : FIRST_TIME) {
      Input input = Input.of(line);
      State next = player.step(now, input).state();
      journal.append(Resume.entry(player, now, input, next));
      now = next;
      if (!now.ended()) {
        State resumed = new Resume(player).state(journal, Notebook.empty()).orElseThrow();
        assertThat(Classroom.text(resumed.screen())).isEqualTo(Classroom.text(now.screen()));
        assertThat(resumed.words()).isEqualTo(now.words());
        assertThat(resumed.own()).isEqualTo(now.own());
      }
    }
  }

  @Test
  void every_medium_shows_it() {
    LessonExport export =
        new LessonExport(Player.of(lesson, Classroom.interpreter()), Catalog.standard());
    assertThat(export.text().text()).contains("The end.");
    assertThat(export.cast().text()).contains("The end.");
    assertThat(export.pictures()).extracting(LessonExport.File::name).hasSizeGreaterThan(4);
    String page = export.html().text();
    assertThat(page)
        .contains("The end.", "Question 7")
        .contains("That is entry by entry.", "You multiply before you pair off.");
    assertThat(page.split("Show the answer", -1)).hasSize(7 + 1);
  }

  private static List<String> noise(long seed) {
    List<String> words =
        List.of(
            "",
            "",
            "",
            "1",
            "-2",
            "[1 2]",
            "hint",
            "skip",
            "answer",
            "y = 3",
            "task",
            "?",
            "2 1",
            "nonsense",
            "b c a",
            "a",
            "b sure 2",
            ".#. ### .#.",
            "replay",
            "jump 3");
    return new Random(seed).ints(80, 0, words.size()).mapToObj(words::get).toList();
  }
}
