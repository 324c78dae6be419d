package dev.inkling.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.lesson.Event;
import dev.inkling.render.StyledLine;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A guess and the truth are seen together on every screen. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComparisonTest {

  @Test
  void the_line_of_numbers_stands_beside_the_words_where_there_is_room() {
    assertThat(lines("4", "−2", 80)).hasSize(3);
  }

  @Test
  void it_stands_under_them_on_a_narrow_screen() {
    List<String> lines = lines("0", "−2", 40);

    assertThat(lines).hasSize(6).allMatch(line -> line.length() <= 38);
    assertThat(lines.get(4)).contains("●").contains("○");
  }

  @Test
  void words_that_reach_beyond_the_numbers_need_room_too() {
    assertThat(lines("6", "6", 80)).hasSize(6).allMatch(line -> line.length() <= 78);
  }

  @Test
  void it_is_left_out_where_it_would_break() {
    assertThat(lines("4", "−2", 30)).hasSize(2);
  }

  private static List<String> lines(String guess, String truth, int columns) {
    return new Comparison(new Event.Judged(guess, truth), columns)
        .lines().stream().map(StyledLine::plain).toList();
  }
}
