package dev.inkling.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class StyledLineTest {

  @Test
  void lines_that_look_the_same_are_equal() {
    StyledLine one = StyledLine.of("a").plus("", Style.DIM).plus("b");
    assertThat(one).isEqualTo(StyledLine.of("ab"));
  }

  @Test
  void wide_characters_take_two_columns() {
    assertThat(StyledLine.of("日本").width()).isEqualTo(4);
    assertThat(StyledLine.of("ab√2 ≈ −1").width()).isEqualTo(9);
  }

  @Test
  void cutting_leaves_room_for_the_ellipsis() {
    assertThat(StyledLine.of("abcdef").cutTo(4).plain()).isEqualTo("abc…");
    assertThat(StyledLine.of("abcd").cutTo(4).plain()).isEqualTo("abcd");
    assertThat(StyledLine.of("日本語").cutTo(4).width()).isLessThanOrEqualTo(4);
    assertThat(StyledLine.of("abc").cutTo(0).plain()).isEmpty();
  }

  @Test
  void padding_reaches_the_width() {
    assertThat(StyledLine.of("ab").padTo(4).plain()).isEqualTo("ab  ");
    assertThat(StyledLine.of("ab").padLeftTo(4).plain()).isEqualTo("  ab");
    assertThat(StyledLine.of("abcdef").padTo(4).plain()).isEqualTo("abcdef");
  }

  @Test
  void control_characters_become_visible() {
    assertThat(StyledLine.of("a\u001B[31mb").plain()).isEqualTo("aU+001B[31mb");
    assertThat(StyledLine.of("a\u202Eb\u0085\uD800").plain()).isEqualTo("aU+202EbU+0085U+D800");
    assertThat(StyledLine.of("a\tb").plain()).isEqualTo("a b");
  }

  @Test
  void prose_breaks_between_words_and_keeps_its_styles() {
    Text text = Text.of("points ").plus(Text.strong("most of", Role.ANSWER)).plus(" its way");
    List<StyledLine> lines = Wrap.lines(StyledLine.of(text), 14, 2, 4);
    assertThat(lines)
        .extracting(StyledLine::plain)
        .containsExactly("  points most", "    of its way");
    assertThat(lines.get(1).spans().get(1))
        .isEqualTo(new StyledSpan("of", Style.strong(Role.ANSWER)));
  }

  @Test
  void a_word_wider_than_the_page_is_cut() {
    List<StyledLine> lines = Wrap.lines(StyledLine.of("abcdefgh ij"), 5, 0, 1);
    assertThat(lines).extracting(StyledLine::plain).containsExactly("abcde", " fgh", " ij");
  }

  @Test
  void prose_is_never_wider_than_76_columns() {
    Profile wide = Profile.plain(Profile.Glyphs.UNICODE).withSize(200, 50);
    List<StyledLine> lines = Wrap.lines(Text.of("word ".repeat(60)), wide, 2);
    assertThat(lines).allMatch(line -> line.width() <= 76);
  }

  @Test
  void a_frame_never_reaches_past_its_edges() {
    Frame frame = new Frame(3, 1, List.of(StyledLine.of("abcd"), StyledLine.of("e")));
    assertThat(frame).isEqualTo(new Frame(3, 1, List.of(StyledLine.of("ab…"))));
  }
}
