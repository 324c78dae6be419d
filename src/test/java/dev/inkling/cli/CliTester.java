package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Another machine for commands to run on, and what they said there. */
public record CliTester(
    Path folder, Map<String, String> environment, InputStream input, Optional<Path> home) {

  public static CliTester in(Path folder) {
    Map<String, String> environment = new TreeMap<>();
    environment.put("LANG", "en_US.UTF-8");
    environment.put("TERM", "xterm-256color");
    return new CliTester(folder, environment, InputStream.nullInputStream(), Optional.of(folder));
  }

  public CliTester with(String variable, String value) {
    Map<String, String> more = new TreeMap<>(environment);
    more.put(variable, value);
    return new CliTester(folder, more, input, home);
  }

  public CliTester piping(String text) {
    return piping(text.getBytes(StandardCharsets.UTF_8));
  }

  public CliTester piping(byte[] bytes) {
    return new CliTester(folder, environment, new ByteArrayInputStream(bytes), home);
  }

  public CliTester homeless() {
    return new CliTester(folder, environment, input, Optional.empty());
  }

  /** What a command left behind. */
  public record Said(String words, int exit, String out, String err) {

    public Said ok() {
      return exits(ExitCode.OK);
    }

    public Said exits(int code) {
      assertThat(exit).as("exit code of%s", this).isEqualTo(code);
      assertThat(out + err).as("a stack trace in%s", this).doesNotContain("\tat dev.");
      assertThat(err).as("a fault in%s", this).doesNotContain("a fault of its own");
      return this;
    }

    /** One message, nothing on standard output. */
    public Said complains(String... parts) {
      assertThat(out).as("output of%s", this).isEmpty();
      assertThat(err).as("message of%s", this).contains(parts);
      return this;
    }

    public Said shows(String... parts) {
      assertThat(out).as("output of%s", this).contains(parts);
      return this;
    }

    @Override
    public String toString() {
      return "\n  inkling " + words + "\n--- out\n" + out + "\n--- err\n" + err + "\n--- " + exit;
    }
  }

  public Said run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return run(out, out, words);
  }

  /** With a standard output that somebody else owns, such as one that is closed. */
  public Said run(OutputStream sink, ByteArrayOutputStream kept, String... words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Door.run(surroundings(sink, err), words);
    return new Said(
        String.join(" ", words),
        exit,
        kept.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8));
  }

  public Surroundings surroundings(OutputStream out, OutputStream err) {
    return new Surroundings(
        input,
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, false, StandardCharsets.UTF_8),
        environment,
        folder,
        home,
        Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC),
        System::nanoTime,
        Surroundings.Terminals.none());
  }
}
