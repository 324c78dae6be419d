package dev.inkling.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.Notebook;
import dev.inkling.testing.Classroom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HandsTest {

  private static final String LESSON =
      Classroom.lesson(
          "<!-- beat one -->\n<!-- ask it kind=choice key=b -->\nWhich?\n\n"
              + "- a. one\n- b. two\n- c. three\n\n"
              + "<!-- hint: Count. -->\n<!-- if a: Too few. -->\n"
              + "<details><summary>Reveal</summary>\n\nRevealed.\n\n</details>\n<!-- /ask -->\n\n"
              + "<!-- ask next kind=value key=4 -->\nAnd then?\n\n<!-- hint: Count. -->\n"
              + "<details><summary>Reveal</summary>\n\nDone.\n\n</details>\n<!-- /ask -->\n");

  private final Player alone =
      Player.of(LessonParser.parse("x.lesson.md", LESSON).orThrow(), Classroom.interpreter());
  private final Player player = alone.inClass();
  private final State begun = player.begin(Notebook.empty()).state();

  private String seen(String line) {
    return Classroom.text(player.step(begun, Input.of(line)).events());
  }

  @Test
  void are_counted_beside_the_reveal() {
    assertThat(seen("12 3 5"))
        .contains("b   two", "12", "3  it is", "Revealed.")
        .contains("Of 20 hands, 12 for a, 3 for b, 5 for c. It is b.");
  }

  @Test
  void may_all_stay_down() {
    assertThat(seen("0, 0, 0")).contains("Of 0 hands", "Revealed.");
  }

  @Test
  void are_as_many_as_there_are_choices() {
    assertThat(seen("12 3")).contains("Here are three choices: one number for each");
  }

  @Test
  void are_not_looked_for_among_thousands_of_numbers() {
    assertThat(seen("1 ".repeat(20_000))).contains("Here are three choices");
    assertThat(seen("1, 2,")).doesNotContain("hands");
  }

  @Test
  void leave_a_letter_what_it_is() {
    assertThat(seen("a")).contains("Too few.");
    assertThat(seen("b")).contains("you expected", "Revealed.");
  }

  @Test
  void are_told_in_the_line_of_keys() {
    assertThat(player.prompt(begun).notes()).anyMatch(note -> note.key().equals("12 3 5"));
    State single = alone.begin(Notebook.empty()).state();
    assertThat(alone.prompt(single).notes()).noneMatch(note -> note.key().equals("12 3 5"));
  }

  @Test
  void are_no_answer_where_there_is_nothing_to_choose() {
    State value = player.step(begun, Input.of("12 3 5")).state();
    assertThat(player.prompt(value).notes()).noneMatch(note -> note.key().startsWith("12"));
    assertThat(Classroom.text(player.step(value, Input.of("4")).events())).contains("Done.");
  }
}
