package dev.inkling.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.testing.Classroom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimeMachineTest {

  private static final Input BACK = new Input.Back();
  private static final Input FORWARD = new Input.Forward();

  private final Classroom room = Classroom.sceneOne();

  @Test
  void back_to_any_step_of_any_lesson_then_forward_shows_the_same_bytes() {
    for (Lesson lesson : LessonLibrary.bundled()) {
      for (List<String> lines : List.of(List.<String>of(), PlayerTest.LIVELY, noise(lesson))) {
        Classroom learner = Classroom.of(lesson);
        List<State> stops = stops(Classroom.states(learner, lines));
        backAndForward(learner.player(), stops);
      }
    }
  }

  /** From the last stop back to each one, and forward again to the last. */
  private static void backAndForward(Player player, List<State> stops) {
    List<String> frames = stops.stream().map(TimeMachineTest::frame).toList();
    for (int i = 0; i < stops.size(); i++) {
      State now = stops.get(stops.size() - 1);
      for (int j = stops.size() - 2; j >= i; j--) {
        now = player.step(now, BACK).state();
        assertThat(frame(now)).isEqualTo(frames.get(j));
      }
      for (int j = i + 1; j < stops.size(); j++) {
        now = player.step(now, FORWARD).state();
        assertThat(frame(now)).isEqualTo(frames.get(j));
      }
    }
  }

  /** Each stop as it was when it was left. */
  private static List<State> stops(List<State> states) {
    List<State> stops = new ArrayList<>();
    for (State state : states) {
      if (!stops.isEmpty() && stops.get(stops.size() - 1).before().equals(state.before())) {
        stops.remove(stops.size() - 1);
      }
      if (!state.ended()) {
        stops.add(state);
      }
    }
    return stops;
  }

  /** Whatever somebody may type who tries every door. */
  private static List<String> noise(Lesson lesson) {
    List<String> words =
        List.of("", "1", "-2", "[1 2]", "hint", "skip", "y = 3", "task", "?", "2 1", "nonsense");
    Random random = new Random(lesson.id().hashCode());
    return random.ints(60, 0, words.size()).mapToObj(words::get).toList();
  }

  private static String frame(State state) {
    return Classroom.text(state.screen());
  }

  @Test
  void where_nothing_lies_ahead_forward_says_so_and_stays() {
    room.upTo("stack");
    assertThat(room.type("forward").seen()).contains("Nothing lies ahead");
    assertThat(room.place()).isEqualTo("stack");
  }

  @Test
  void asking_for_help_on_the_way_back_does_not_close_the_way_forward() {
    room.upTo("stack").type("back", "?", "nowhere_to_be_seen");
    assertThat(room.type("forward").place()).isEqualTo("stack");
  }

  @Test
  void another_answer_on_the_way_back_opens_another_way() {
    room.upTo("yours").type("[1 1]", "2 2").upTo("answer").type("back", "back", "[2 2]", "1 1");
    assertThat(room.screen()).contains("2·1 + 2·1  =  4");
    assertThat(room.type("forward").seen()).contains("Nothing lies ahead");
  }

  @Test
  void back_and_forward_work_inside_a_question() {
    room.upTo("predict").type("2", "back");
    assertThat(room.place()).isEqualTo("worked");
    assertThat(room.type("forward").screen()).contains("which of them now meets");
  }

  @Test
  void a_beat_is_replayed_from_its_beginning_and_asks_again() {
    room.upTo("predict");
    String fresh = room.screen();
    room.type("2", "hint", "replay");
    assertThat(room.screen()).isEqualTo(fresh);
    room.type("-2");
    assertThat(room.type("replay").screen()).isEqualTo(fresh);
    assertThat(room.type("forward").seen()).contains("Nothing lies ahead");
    assertThat(room.type("back").place()).isEqualTo("worked");
  }

  @Test
  void variables_typed_on_the_way_survive_a_replay() {
    room.upTo("predict").type("mine = 20 + 3", "replay");
    assertThat(room.type("mine + 1").seen()).contains("24");
  }

  @Test
  void a_jump_goes_to_a_part_by_its_title_or_its_beginning() {
    assertThat(room.type("jump First sight").place()).isEqualTo("stack");
    assertThat(room.type("jump \"the promise\"").place()).isEqualTo("promise");
    assertThat(room.type("JUMP where").place()).isEqualTo("parts");
  }

  @Test
  void a_place_that_is_not_there_is_answered_with_one_that_is() {
    assertThat(room.type("jump stac").seen()).contains("Did you mean jump stack?");
    assertThat(room.type("jump 99").seen()).contains("a number from 1 to 20");
    assertThat(room.type("jump").seen()).contains("Where to?").contains("First sight");
    assertThat(room.place()).isEqualTo("start");
  }

  @Test
  void a_variable_may_be_called_jump() {
    assertThat(room.type("jump = 3", "2 * jump").seen()).contains("6");
    assertThat(Input.of("jump + 1")).isEqualTo(new Input.Line("jump + 1"));
  }

  @Test
  void the_help_of_a_lesson_names_the_words_of_the_time_machine() {
    assertThat(room.type("?").seen()).contains("back", "forward", "jump 5", "replay");
  }
}
