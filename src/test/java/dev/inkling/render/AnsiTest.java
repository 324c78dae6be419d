package dev.inkling.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.picture.Bitmap.Ink;
import dev.inkling.render.Profile.Background;
import dev.inkling.render.Profile.Colours;
import dev.inkling.words.Role;
import org.junit.jupiter.api.Test;

class AnsiTest {

  private static final StyledLine LINE =
      StyledLine.of("a", Style.strong(Role.FIRST)).plus(" is ").plus("16", Style.of(Role.ANSWER));

  @Test
  void true_colours_are_the_ones_of_the_palette() {
    assertThat(written(Colours.TRUECOLOR, Background.DARK))
        .isEqualTo("E[1;38;2;94;153;250maE[0m is E[38;2;77;250;190m16E[0m");
  }

  @Test
  void indexed_colours_are_never_the_users_own() {
    assertThat(written(Colours.INDEXED_256, Background.LIGHT))
        .isEqualTo("E[1;38;5;26maE[0m is E[38;5;29m16E[0m");
  }

  @Test
  void the_answer_is_bold_where_hues_are_few() {
    assertThat(written(Colours.BASIC_16, Background.DARK))
        .isEqualTo("E[1;94maE[0m is E[1;95m16E[0m");
    assertThat(written(Colours.MONOCHROME, Background.DARK)).isEqualTo("E[1maE[0m is E[1m16E[0m");
  }

  @Test
  void plain_output_has_no_escapes() {
    assertThat(written(Colours.NONE, Background.DARK)).isEqualTo("a is 16");
  }

  @Test
  void a_line_without_styles_is_written_as_it_is() {
    Ansi ansi = new Ansi(profile(Colours.TRUECOLOR, Background.DARK));
    assertThat(ansi.line(StyledLine.of("words"))).isEqualTo("words");
  }

  @Test
  void only_what_changes_is_written() {
    StyledLine line = StyledLine.of("a", Style.of(Role.FIRST)).plus("b", Style.strong(Role.FIRST));
    Ansi ansi = new Ansi(profile(Colours.INDEXED_256, Background.DARK));
    assertThat(ansi.line(line).replace('\u001B', 'E')).isEqualTo("E[38;5;69maE[1mbE[0m");
  }

  @Test
  void ink_has_a_ground_and_words_that_read_on_it() {
    Shade full = new Shade(Ink.SIGNED, Shade.STEPS);
    StyledLine line = StyledLine.of("+1", Style.of(Fill.behind(full)));
    Ansi ansi = new Ansi(profile(Colours.INDEXED_256, Background.DARK));
    assertThat(ansi.line(line).replace('\u001B', 'E')).isEqualTo("E[38;5;234;48;5;208m+1E[0m");
  }

  @Test
  void the_first_hue_comes_back_after_another() {
    StyledLine line =
        StyledLine.of("a", Style.of(Role.FIRST))
            .plus("b", Style.of(Role.SECOND))
            .plus("c", Style.of(Role.FIRST));
    Ansi ansi = new Ansi(profile(Colours.INDEXED_256, Background.DARK));
    assertThat(ansi.line(line).replace('\u001B', 'E'))
        .isEqualTo("E[38;5;69maE[38;5;208mbE[38;5;69mcE[0m");
  }

  private static String written(Colours colours, Background background) {
    return new Ansi(profile(colours, background)).line(LINE).replace('\u001B', 'E');
  }

  private static Profile profile(Colours colours, Background background) {
    return Profile.plain(Profile.Glyphs.UNICODE).withColours(colours).withBackground(background);
  }
}
