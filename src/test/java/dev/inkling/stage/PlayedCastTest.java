package dev.inkling.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.inkling.lesson.Lesson;
import dev.inkling.lesson.LessonLibrary;
import dev.inkling.lesson.Player;
import dev.inkling.operation.catalog.Catalog;
import dev.inkling.testing.Classroom;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Recordings for asciinema 2, which an installed one plays on a pseudo-terminal. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlayedCastTest {

  private static final Path ASCIINEMA = Path.of("/usr/bin/asciinema");

  @TempDir Path folder;

  static List<Lesson> lessons() {
    return LessonLibrary.bundled();
  }

  private static LessonExport export(Lesson lesson) {
    return new LessonExport(Player.of(lesson, Classroom.interpreter()), Catalog.standard());
  }

  private static List<JsonArray> events(String cast) {
    return cast.lines().skip(1).map(line -> JsonParser.parseString(line).getAsJsonArray()).toList();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void both_versions_tell_the_same_at_the_same_times(Lesson lesson) {
    List<JsonArray> third = events(export(lesson).cast().text());
    List<JsonArray> second = events(export(lesson).olderCast().text());
    assertThat(second).hasSize(third.size() - 1); // the exit code
    long millis = 0;
    for (int i = 0; i < second.size(); i++) {
      millis += StrictMath.round(third.get(i).get(0).getAsDouble() * 1000);
      assertThat(StrictMath.round(second.get(i).get(0).getAsDouble() * 1000)).isEqualTo(millis);
      assertThat(second.get(i).get(1)).isEqualTo(third.get(i).get(1));
      assertThat(second.get(i).get(2)).isEqualTo(third.get(i).get(2));
    }
  }

  @Test
  void the_older_version_has_the_header_of_its_time() {
    String first = export(lessons().get(0)).olderCast().text().lines().findFirst().orElseThrow();
    JsonObject header = JsonParser.parseString(first).getAsJsonObject();
    assertThat(header.keySet())
        .containsExactly("version", "width", "height", "idle_time_limit", "title", "theme");
    assertThat(header.get("version").getAsInt()).isEqualTo(2);
  }

  @Test
  void asciinema_plays_the_older_version_to_its_end() throws Exception {
    assumeTrue(Files.isExecutable(ASCIINEMA), "no asciinema here");
    LessonExport.File cast = export(lessons().get(0)).olderCast();
    Path file = Files.writeString(folder.resolve(cast.name()), cast.text());
    Path seen = folder.resolve("seen.txt");
    ProcessBuilder player =
        new ProcessBuilder(
            "python3",
            "-c",
            "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))",
            ASCIINEMA.toString(),
            "play",
            "--speed",
            "1000000",
            "--idle-time-limit",
            "0.01",
            file.toString());
    player.environment().put("LC_ALL", "C.UTF-8");
    player.environment().put("TERM", "xterm-256color");
    player.environment().put("ASCIINEMA_CONFIG_HOME", folder.toString());
    Process process = player.redirectErrorStream(true).redirectOutput(seen.toFile()).start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    String shown = Files.readString(seen, StandardCharsets.UTF_8);
    assertThat(ended).as(shown).isTrue();
    assertThat(process.exitValue()).as(shown).isZero();
    assertThat(shown).contains("Good. Let us begin: row one.", "This was the last screen.");
    assertThat(shown).doesNotContain("error", "Traceback");
  }
}
