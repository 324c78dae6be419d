package dev.inkling.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.Notebook;
import dev.inkling.testing.Classroom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LaterTest {

  private static final String REVEAL =
      "<details><summary>Reveal</summary>\n\nIt is {= n + 1}.\n\n</details>\n<!-- /ask -->\n\n";
  private static final String LESSON =
      "## Counting\n\n<!-- beat one -->\n<!-- let n = 1 -->\nHere n is {= n}.\n\n"
          + "<!-- ask first kind=value key=\"n + 1\" -->\nWhat comes next?\n\n"
          + "<!-- if 0: That is one less. -->\n<!-- hint: Add something. -->\n"
          + REVEAL
          + "<!-- beat two -->\n<!-- let n = 5 -->\nHere n is {= n}.\n\n"
          + "<!-- ask second kind=find check=\"answer > n\" model=\"n + 2\" -->\nName a larger one.\n\n"
          + "<!-- hint: Any. -->\n"
          + REVEAL
          + "<!-- beat three -->\nLarger: {= second}.\n";

  private final Classroom room = Classroom.of(LESSON);

  @Test
  void a_question_that_is_skipped_is_named_and_shows_no_answer() {
    assertThat(room.type("skip").seen())
        .contains("Skipped for now: the question of \"Counting\"")
        .doesNotContain("It is 2");
  }

  @Test
  void it_is_asked_again_at_the_end_with_the_numbers_as_they_were() {
    room.type("skip", "", "9", "");
    assertThat(room.place()).isEqualTo("three");
    assertThat(room.screen()).contains("Larger: 9.", "One question that you skipped is still open");
    room.type("");
    assertThat(room.place()).isEqualTo("one/first");
    assertThat(room.screen()).contains("You kept this one for later", "Here n is 1.", "What comes");
    assertThat(room.type("0").seen()).contains("That is one less.");
    assertThat(room.type("2").screen()).contains("It is 2.");
    assertThat(room.state().ended()).isFalse();
    assertThat(room.type("").state().ended()).isTrue();
  }

  @Test
  void several_come_back_one_by_one() {
    room.type("skip", "", "skip", "");
    assertThat(room.screen()).contains("Larger: 7.", "2 of them");
    assertThat(room.type("").place()).isEqualTo("one/first");
    room.type("2", "");
    assertThat(room.place()).isEqualTo("two/second");
    assertThat(room.screen()).contains("Here n is 5.");
    assertThat(room.type("4", "6").screen()).contains("It is 6.");
    assertThat(room.type("").state().ended()).isTrue();
  }

  @Test
  void it_can_be_left_for_good() {
    room.type("skip", "", "9", "", "", "skip");
    assertThat(room.screen()).contains("Left as it is.").doesNotContain("It is 2.");
    assertThat(room.type("").state().ended()).isTrue();
  }

  @Test
  void it_is_settled_by_an_answer_on_a_second_visit() {
    room.type("skip", "", "jump one", "2", "", "9", "");
    assertThat(room.screen()).doesNotContain("still open");
    assertThat(room.type("").state().ended()).isTrue();
  }

  @Test
  void the_answer_is_shown_now_by_its_word_or_by_enter_twice() {
    assertThat(room.type("answer").screen()).contains("it is", "It is 2.");
    assertThat(room.type("", "", "").screen()).contains("One that works: 7.", "It is 6.");
  }

  @Test
  void a_jump_ahead_puts_nothing_off() {
    assertThat(room.type("jump three").screen()).doesNotContain("still open");
  }

  @Test
  void back_and_forward_lead_through_questions_that_came_back() {
    List<State> stops = new ArrayList<>(List.of(room.state()));
    for (String line : List.of("skip", "", "skip", "", "", "2", "", "6")) {
      stops.add(room.type(line).state());
    }
    List<String> frames = stops.stream().map(stop -> Classroom.text(stop.screen())).toList();
    State now = room.state();
    for (int i = stops.size() - 2; i >= 0; i--) {
      now = room.player().step(now, new Input.Back()).state();
      assertThat(Classroom.text(now.screen())).isEqualTo(frames.get(i));
    }
    for (int i = 1; i < stops.size(); i++) {
      now = room.player().step(now, new Input.Forward()).state();
      assertThat(Classroom.text(now.screen())).isEqualTo(frames.get(i));
    }
  }

  @Test
  void a_jump_leads_out_of_a_question_that_came_back() {
    room.type("skip", "", "9", "", "");
    assertThat(room.place()).isEqualTo("one/first");
    assertThat(room.type("jump two").screen()).contains("Here n is 5.");
    assertThat(room.type("back").place()).isNotEmpty();
  }

  @Test
  void a_replay_asks_it_again_from_the_beginning() {
    room.type("skip", "", "9", "", "");
    String fresh = room.screen();
    assertThat(room.type("0", "hint", "replay").screen()).isEqualTo(fresh);
  }

  @Test
  void a_lesson_left_meanwhile_goes_on_there() {
    Journal journal = Journal.inMemory();
    Player player = room.player();
    journal.append(Resume.begin(player));
    State now = player.begin(Notebook.empty()).state();
    for (String line : List.of("skip", "", "9", "", "", "0")) {
      Input input = Input.of(line);
      State next = player.step(now, input).state();
      journal.append(Resume.entry(player, now, input, next));
      now = next;
    }
    State resumed = new Resume(player).state(journal, Notebook.empty()).orElseThrow();
    assertThat(Classroom.text(resumed.screen())).isEqualTo(Classroom.text(now.screen()));
    assertThat(resumed.later()).isEqualTo(now.later());
    assertThat(player.place(resumed)).isEqualTo("one/first");
  }
}
