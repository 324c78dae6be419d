package dev.inkling.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextTest {

  @Property
  void joined_texts_say_what_their_parts_say(
      @ForAll String first, @ForAll String second, @ForAll String third) {
    Text text = Text.of(first).plus(second, Role.FIRST).plus(Text.dim(third));
    assertThat(text.plain()).isEqualTo(first + second + third);
  }

  @Test
  void the_empty_text_adds_nothing() {
    assertThat(Text.empty().plus(Text.of("")).isEmpty()).isTrue();
    assertThat(Text.of("a").plus(Text.empty())).isEqualTo(Text.of("a"));
  }

  @Test
  void separators_stand_between_the_parts_only() {
    List<Text> parts = List.of(Text.of("a"), Text.of("b", Role.SECOND), Text.of("c"));
    assertThat(Text.join(", ", parts).plain()).isEqualTo("a, b, c");
    assertThat(Text.join(", ", List.of())).isEqualTo(Text.empty());
  }

  @Test
  void words_can_be_about_an_entry() {
    Address entry = Address.of("C", new Address.Entry(1, 2));
    Text text = Text.strong("7", Role.ANSWER).about(entry);
    assertThat(text.spans())
        .singleElement()
        .satisfies(
            span -> {
              assertThat(span.about()).contains(entry);
              assertThat(span.role()).isEqualTo(Role.ANSWER);
              assertThat(span.strong()).isTrue();
            });
  }
}
