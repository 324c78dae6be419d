package dev.inkling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RehearsalTest {
  @Test
  void quoted_words_keep_their_spaces() {
    assertThat(Rehearsal.words("dot \"[1 2 3]\"  \"[4 5 6]\" --format json"))
        .containsExactly("dot", "[1 2 3]", "[4 5 6]", "--format", "json");
  }
}
