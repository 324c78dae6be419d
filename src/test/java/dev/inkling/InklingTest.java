package dev.inkling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class InklingTest {
  @Test
  void the_build_fills_in_the_version() throws IOException {
    try (InputStream in = Inkling.class.getResourceAsStream("version.txt")) {
      assertThat(in).isNotNull();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).matches("\\d+\\.\\d+.*\n");
    }
  }
}
