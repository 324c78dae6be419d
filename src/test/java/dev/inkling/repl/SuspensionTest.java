package dev.inkling.repl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SuspensionTest {

  private final List<Attributes> whileStopped = new ArrayList<>();

  private String typed(String keys, Suspension.Stop stop) throws IOException {
    byte[] bytes = keys.getBytes(StandardCharsets.UTF_8);
    try (Terminal terminal =
        new DumbTerminal(
            "test",
            "xterm",
            new ByteArrayInputStream(bytes),
            new ByteArrayOutputStream(),
            StandardCharsets.UTF_8)) {
      Attributes usual = terminal.getAttributes();
      usual.setLocalFlag(LocalFlag.ICANON, true);
      usual.setLocalFlag(LocalFlag.ISIG, true);
      terminal.setAttributes(usual);
      LineReader reader = LineReaderBuilder.builder().terminal(terminal).build();
      Suspension.listensIn(
          reader,
          () -> {
            whileStopped.add(terminal.getAttributes());
            stop.untilLetOn();
          });
      return reader.readLine("> ");
    }
  }

  @Test
  void the_shell_has_the_terminal_as_it_was_and_the_line_goes_on() throws IOException {
    assertThat(typed("2+\u001a3\r", () -> {})).isEqualTo("2+3");
    assertThat(whileStopped).hasSize(1);
    assertThat(whileStopped.get(0).getLocalFlag(LocalFlag.ICANON)).isTrue();
    assertThat(whileStopped.get(0).getLocalFlag(LocalFlag.ISIG)).isTrue();
  }

  @Test
  void where_nothing_can_be_stopped_the_key_does_nothing() throws IOException {
    Suspension.Stop none =
        () -> {
          throw new IOException("no such command");
        };
    assertThat(typed("2\u001a+3\r", none)).isEqualTo("2+3");
  }
}
