package dev.inkling.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.testing.Classroom;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlayerTest {

  /** A learner who types, errs, asks and tries things out. */
  static final List<String> LIVELY =
      List.of(
          "[5 1; 2 2]",
          "",
          "manifold",
          "",
          "",
          "",
          "x = 3",
          "",
          "?",
          "",
          "2",
          "x + 1",
          "7",
          "",
          "",
          "",
          "1 2 3; 4 5 6",
          "3 1",
          "",
          "why [2]",
          "",
          "1 1 1",
          "hint",
          "2 -1 0",
          "",
          "",
          "",
          "next");

  private final Classroom room = Classroom.sceneOne();
  private final Player player = room.player();

  @Test
  void back_then_forward_shows_the_same_screen_at_every_step() {
    List<State> states = Classroom.states(room, LIVELY);
    for (State state : states) {
      if (state.before().isPresent() && !state.ended()) {
        State before = player.step(state, new Input.Back()).state();
        State again = player.step(before, new Input.Go()).state();
        assertThat(again).isEqualTo(state);
        assertThat(Classroom.text(again.screen())).isEqualTo(Classroom.text(state.screen()));
      }
    }
  }

  @Test
  void all_the_way_back_and_forward_again_is_the_same() {
    List<State> states = Classroom.states(room, LIVELY);
    State last = states.get(states.size() - 2);
    State now = last;
    int steps = 0;
    while (now.before().isPresent()) {
      now = player.step(now, new Input.Back()).state();
      steps++;
    }
    assertThat(now.beat()).isZero();
    for (int i = 0; i < steps; i++) {
      now = player.step(now, new Input.Go()).state();
    }
    assertThat(now).isEqualTo(last);
  }

  @Test
  void the_same_lines_give_the_same_events() {
    List<State> once = Classroom.states(Classroom.sceneOne(), LIVELY);
    List<State> twice = Classroom.states(Classroom.sceneOne(), LIVELY);
    assertThat(twice.stream().map(s -> Classroom.text(s.screen())).toList())
        .isEqualTo(once.stream().map(s -> Classroom.text(s.screen())).toList());
  }

  @Test
  void a_jump_goes_by_number_and_by_name_both_ways() {
    assertThat(room.type("jump stack").place()).isEqualTo("stack");
    assertThat(room.type("jump 2").place()).isEqualTo("stumble");
    assertThat(room.type("").place()).isEqualTo("promise");
    assertThat(room.type("jump nowhere").seen()).contains("There is no \"nowhere\"");
  }

  @Test
  void the_task_shows_the_screen_again() {
    room.upTo("predict").type("2");
    assertThat(room.type("task").seen()).isEqualTo(room.screen());
  }

  @Test
  void quitting_leaves_the_state_as_it_was() {
    room.upTo("promise");
    State before = room.state();
    Transition left = player.step(before, new Input.Quit());
    assertThat(left.state()).isEqualTo(before);
    assertThat(left.events()).containsExactly(new Event.Ended(false));
  }

  @Test
  void a_beat_with_a_choice_is_answered_by_letter() {
    Classroom choice =
        Classroom.of(
            """
            <!-- beat a -->
            <!-- ask flip kind=choice key=c -->
            What does the score do?

            - a. stays 2
            - b. drops to 0
            - c. becomes −2

            <!-- if a: Not here. -->
            <!-- if b: Zero means "I cannot tell". -->
            <!-- hint: Line them up. -->
            <details><summary>Reveal</summary>

            It turns over.

            </details>
            <!-- /ask -->
            <!-- claim on="2 - 3" positive="For." zero="Neither." negative="Against." -->
            """);
    assertThat(choice.screen()).contains("      a   stays 2");
    assertThat(choice.type("b").seen()).contains("I cannot tell");
    assertThat(choice.type("C").screen()).contains("It turns over.").contains("Against.");
  }
}
