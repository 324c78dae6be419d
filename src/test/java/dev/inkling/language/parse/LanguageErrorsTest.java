package dev.inkling.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.words.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message about a line that cannot be read, word for word. */
class LanguageErrorsTest {

  private static final String GOLDEN = "/golden/language-errors.txt";

  static Stream<String> messages() throws IOException {
    try (InputStream in = LanguageErrorsTest.class.getResourceAsStream(GOLDEN)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("\n\n")).map(block -> block.strip() + "\n");
    }
  }

  @ParameterizedTest
  @MethodSource("messages")
  void a_line_that_cannot_be_read_is_answered(String message) {
    String line = line(message);
    assertThat(Reading.rendered(line, Reading.problem(line))).isEqualTo(message);
  }

  @ParameterizedTest
  @MethodSource("messages")
  void a_line_to_try_can_be_typed_as_it_stands(String message) {
    for (Problem.Try attempt : Reading.problem(line(message)).tries()) {
      assertThat(Reading.parsed(attempt.line()).problems()).as(attempt.line()).isEmpty();
    }
  }

  private static String line(String message) {
    return message
        .substring(2, message.indexOf('\n'))
        .replace("\\n", "\n")
        .replace("\\u202E", "\u202E");
  }
}
