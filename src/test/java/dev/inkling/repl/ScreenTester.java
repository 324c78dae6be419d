package dev.inkling.repl;

import dev.inkling.cli.Conversation;
import dev.inkling.cli.ExitCode;
import dev.inkling.cli.GlobalOptions;
import dev.inkling.cli.Surroundings;
import dev.inkling.language.Interpreter;
import dev.inkling.language.Sources;
import dev.inkling.operation.catalog.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;

/** A prompt on a screen that exists in memory only: keys go in, rows are looked at. */
final class ScreenTester implements AutoCloseable {

  private static final long PATIENCE = TimeUnit.SECONDS.toMillis(20);
  private static final Clock STILL =
      Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);
  private static final int LOOK_AGAIN = 10; // milliseconds

  private final LineDisciplineTerminal terminal;
  private final ScreenTerminal screen;
  private final CompletableFuture<Integer> ended;

  private ScreenTester(Path data, String type, int columns, int rows, boolean pages, Clock clock)
      throws IOException {
    this(data, type, columns, rows, pages, clock, List.of("NO_COLOR=1", "INKLING_PACE=0"));
  }

  private ScreenTester(
      Path data,
      String type,
      int columns,
      int rows,
      boolean pages,
      Clock clock,
      List<String> variables)
      throws IOException {
    ScreenTerminal.VirtualTerminal virtual =
        ScreenTerminal.withTerminal("test", type, columns, rows);
    this.terminal = virtual.terminal();
    this.screen = virtual.screen();
    Map<String, String> environment = new TreeMap<>();
    environment.put("XDG_DATA_HOME", data.toString());
    environment.put("LANG", "en_US.UTF-8");
    environment.put("TERM", type);
    for (String variable : variables) {
      environment.put(variable.replaceFirst("=.*", ""), variable.replaceFirst(".*=", ""));
    }
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            nowhere,
            nowhere,
            environment,
            data,
            Optional.empty(),
            clock,
            System::nanoTime,
            new Surroundings.Terminals(true, true, true));
    Interpreter interpreter =
        Interpreter.of(Catalog.standard(), Sources.none("No files in this test."));
    this.ended =
        CompletableFuture.supplyAsync(
            () ->
                Prompt.on(
                    terminal,
                    surroundings,
                    new Conversation(interpreter),
                    GlobalOptions.none(),
                    pages),
            task -> {
              Thread thread = new Thread(task, "prompt");
              thread.setDaemon(true);
              thread.start();
            });
  }

  static ScreenTester open(Path data) throws IOException {
    return open(data, "screen-256color", 80, 40);
  }

  static ScreenTester open(Path data, String type, int columns, int rows) throws IOException {
    return open(new ScreenTester(data, type, columns, rows, true, STILL));
  }

  /** A screen on which nothing is shown page by page. */
  static ScreenTester withoutPager(Path data, int columns, int rows) throws IOException {
    return open(new ScreenTester(data, "screen-256color", columns, rows, false, STILL));
  }

  /** A screen in front of somebody for whom time passes. */
  static ScreenTester withClock(Path data, Clock clock) throws IOException {
    return open(new ScreenTester(data, "screen-256color", 80, 24, true, clock));
  }

  /** A screen with colours, in front of somebody who has time to look at it. */
  static ScreenTester unhurried(Path data) throws IOException {
    return open(new ScreenTester(data, "screen-256color", 80, 24, true, STILL, List.of()));
  }

  private static ScreenTester open(ScreenTester tester) {
    tester.sees("inkling> ");
    tester.reads();
    return tester;
  }

  ScreenTester type(String keys) throws IOException {
    terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Types a line once somebody reads, and waits for the prompt that follows. */
  ScreenTester line(String words) throws IOException {
    reads();
    return type(words + "\r");
  }

  ScreenTester resize(int columns, int rows) {
    screen.setSize(Size.of(columns, rows));
    terminal.setSize(Size.of(columns, rows));
    terminal.raise(Terminal.Signal.WINCH);
    return this;
  }

  ScreenTester ctrl(char key) throws IOException {
    return type(String.valueOf((char) (key & 0x1F)));
  }

  ScreenTester sees(String words) {
    return sees(rows -> rows.contains(words), words);
  }

  ScreenTester sees(Predicate<String> wanted, String what) {
    await(() -> wanted.test(rows()), what);
    return this;
  }

  /** Waits until a line is being read: then single keys arrive as they are. */
  ScreenTester reads() {
    if (!terminal.getType().equals("dumb")) { // there the system reads, and is always ready
      await(() -> !isCooked(), "a prompt");
    }
    return this;
  }

  /** Waits until no line is being read. */
  ScreenTester works() {
    await(this::isCooked, "work");
    return this;
  }

  private boolean isCooked() {
    return terminal.getAttributes().getLocalFlag(Attributes.LocalFlag.ICANON);
  }

  String rows() {
    return screen.toString();
  }

  /** The exit code, once the prompt has been left. */
  int leaves() throws Exception {
    return ended.get(PATIENCE, TimeUnit.MILLISECONDS);
  }

  boolean isOpen() {
    return !ended.isDone();
  }

  private interface Condition {
    boolean holds();
  }

  private void await(Condition condition, String what) {
    long looks = PATIENCE / LOOK_AGAIN;
    for (long i = 0; i < looks; i++) {
      if (condition.holds()) {
        return;
      }
      if (ended.isCompletedExceptionally()) {
        throw new AssertionError("The prompt failed.", ended.handle((code, why) -> why).join());
      }
      try {
        Thread.sleep(LOOK_AGAIN);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    throw new AssertionError("Never saw " + what + " in\n" + rows());
  }

  @Override
  public void close() throws IOException {
    for (int i = 0; i < 3 && isOpen(); i++) {
      ctrl('C').ctrl('D');
      try {
        ended.get(500, TimeUnit.MILLISECONDS);
      } catch (Exception notYet) {
        continue; // a lesson is left before the prompt is
      }
    }
    terminal.close();
  }

  static int ok() {
    return ExitCode.OK;
  }
}
