package dev.inkling.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageWordsTest {

  @ParameterizedTest
  @CsvSource({
    "-3, −3",
    "[1 -1; -x 0], [1 −1; −x 0]",
    "2-1, 2−1",
    "b   a right-angled one, b   a right-angled one"
  })
  void a_minus_is_set_as_one_and_a_hyphen_stays(String typed, String set) {
    assertThat(PageWords.answer(typed)).isEqualTo(set);
  }
}
