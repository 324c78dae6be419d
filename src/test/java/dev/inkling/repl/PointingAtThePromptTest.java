package dev.inkling.repl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions that are answered in a picture, on a screen that exists in memory only. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PointingAtThePromptTest {

  private static final Path LESSON = Path.of("src/test/resources/lessons/tour.lesson.md");
  private static final String UP = "\u001B[A";
  private static final String DOWN = "\u001B[B";
  private static final String RIGHT = "\u001B[C";
  private static final String LEFT = "\u001B[D";
  private static final String FINELY_UP = "\u001B[1;2A";
  private static final String ESCAPE = "\u001B";

  @TempDir Path data;

  private ScreenTester at(String beat) throws Exception {
    ScreenTester screen = ScreenTester.open(data);
    begin(screen, beat);
    return screen;
  }

  private void begin(ScreenTester screen, String beat) throws IOException {
    Files.copy(LESSON, data.resolve("tour.lesson.md"));
    screen.line("lesson tour.lesson.md").sees("1 of ").line("jump " + beat).sees("type it");
  }

  @Test
  void a_cell_is_pointed_at_and_taken() throws Exception {
    try (ScreenTester screen = at("five")) {
      assertThat(screen.rows()).contains("A * A").doesNotContain("takes it");
      screen.type(RIGHT).sees("your guess> [1,1]").type(RIGHT).sees("your guess> [1,2]");
      screen.type("\r").sees("Row first, then column.").sees("Enter takes it");
      screen.type(DOWN + LEFT).sees("your guess> [2,1]").type("\r").sees("row 2, column 1");
    }
  }

  @Test
  void a_key_beyond_the_edge_stays_at_the_edge() throws Exception {
    try (ScreenTester screen = at("five")) {
      screen.type(DOWN + DOWN + DOWN + DOWN + RIGHT + RIGHT + RIGHT).sees("your guess> [2,2]");
    }
  }

  @Test
  void what_is_typed_instead_is_a_line_from_its_first_character() throws Exception {
    try (ScreenTester screen = at("five")) {
      screen.type(RIGHT).sees("[1,1]").type("2 1").sees("your guess> 2 1");
      screen.type("\r").sees("row 2, column 1");
    }
  }

  @Test
  void enter_before_anybody_points_helps_as_everywhere() throws Exception {
    try (ScreenTester screen = at("five")) {
      screen.type("\r").sees("The row comes first.").sees("type it");
      screen.line("?").sees("one step back").sees("type it");
    }
  }

  @Test
  void ctrl_c_and_escape_forget_where_one_pointed() throws Exception {
    try (ScreenTester screen = at("five")) {
      screen.type(RIGHT).sees("Enter takes it").ctrl('C');
      screen.sees(rows -> rows.stripTrailing().endsWith("your guess>"), "nothing pointed at");
      screen.type(RIGHT).sees("Enter takes it").type(ESCAPE);
      screen.sees(rows -> rows.stripTrailing().endsWith("your guess>"), "nothing pointed at");
      assertThat(screen.isOpen()).isTrue();
    }
  }

  @Test
  void ctrl_d_leaves_the_lesson_and_keeps_the_place() throws Exception {
    try (ScreenTester screen = at("five")) {
      screen.ctrl('D').sees("Your place is kept").reads();
      screen.line("20 + 3").sees("20 + 3 = 23");
    }
  }

  @Test
  void an_arrow_is_placed_by_ones_and_by_tenths() throws Exception {
    try (ScreenTester screen = at("six")) {
      screen.type(RIGHT + UP + UP).sees("your guess> [1 2]").sees("(1, 2)");
      screen.type(FINELY_UP).sees("your guess> [1 2.1]");
      screen.type(DOWN + UP + LEFT + RIGHT).sees("your guess> [1 2.1]").type("\r");
      screen.sees("Put one behind the other.").type(UP).sees("your guess> [1 3.1]").type("\r");
      screen.sees("1/10 too high").sees("it (1, 3)");
    }
  }

  @Test
  void a_picture_is_painted_square_by_square() throws Exception {
    try (ScreenTester screen = at("three")) {
      screen.type(RIGHT + RIGHT + DOWN + " ").sees("mine> .#. #.# .#.");
      screen.type(" ").sees("mine> .#. ### .#.").type(DOWN + " ").sees("mine> .#. ### ...");
      screen.type("\r").sees("You painted [0 1 0; 1 1 1; 0 0 0].");
    }
  }

  @Test
  void it_follows_the_size_of_the_screen() throws Exception {
    try (ScreenTester screen = at("six")) {
      screen.type(RIGHT + UP).sees("by a tenth").resize(50, 20).sees("[1 1]");
      screen.sees("Enter takes it").type("\r").sees("Lost a sign");
    }
  }

  @Test
  void where_there_is_too_little_room_one_types() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data, "screen-256color", 80, 12)) {
      Files.copy(LESSON, data.resolve("tour.lesson.md"));
      screen.line("lesson tour.lesson.md").sees("1 of ").line("jump five").sees("your guess>");
      screen.line("2 1").sees("row 2, column 1");
      assertThat(screen.rows()).doesNotContain("type it");
    }
  }

  @Test
  void lines_typed_ahead_are_lines() throws Exception {
    try (ScreenTester screen = ScreenTester.open(data)) {
      Files.copy(LESSON, data.resolve("tour.lesson.md"));
      screen.reads().type("lesson tour.lesson.md\rjump five\r2 1\r\r1 3\r").sees("it (1, 3)");
    }
  }
}
