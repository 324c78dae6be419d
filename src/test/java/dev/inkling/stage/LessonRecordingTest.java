package dev.inkling.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import dev.inkling.lesson.Lesson;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A lesson as a recording that a player for asciicast can show. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LessonRecordingTest {

  private JsonReader strict(String line) {
    JsonReader reader = new JsonReader(new StringReader(line));
    reader.setStrictness(Strictness.STRICT);
    return reader;
  }

  private List<JsonArray> events(String cast) {
    return cast.lines()
        .skip(1)
        .map(line -> JsonParser.parseReader(strict(line)).getAsJsonArray())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("dev.inkling.stage.LessonExportTest#lessons")
  void is_what_asciicast_3_describes(Lesson lesson) {
    String cast = LessonExportTest.export(lesson).cast().text();
    String first = cast.lines().findFirst().orElseThrow();
    JsonObject header = JsonParser.parseReader(strict(first)).getAsJsonObject();
    assertThat(header.get("version").getAsInt()).isEqualTo(3);
    assertThat(header.has("timestamp")).as("a time of day").isFalse();
    JsonObject term = header.getAsJsonObject("term");
    assertThat(term.get("cols").getAsInt()).isEqualTo(80);
    assertThat(term.get("rows").getAsInt()).isEqualTo(24);
    JsonObject theme = term.getAsJsonObject("theme");
    assertThat(theme.get("fg").getAsString()).matches("#[0-9A-F]{6}");
    assertThat(theme.get("bg").getAsString()).matches("#[0-9A-F]{6}");
    assertThat(theme.get("palette").getAsString()).matches("(#[0-9A-F]{6}:){15}#[0-9A-F]{6}");
    List<JsonArray> events = events(cast);
    for (JsonArray event : events) {
      assertThat(event).hasSize(3);
      assertThat(event.get(0).getAsDouble())
          .isBetween(0.0, header.get("idle_time_limit").getAsDouble());
      assertThat(event.get(1).getAsString()).isIn("o", "m", "x");
      assertThat(event.get(2).getAsJsonPrimitive().isString()).isTrue();
    }
    assertThat(events.get(events.size() - 1)).hasToString("[0.000,\"x\",\"0\"]");
    assertThat(events.stream().filter(event -> event.get(1).getAsString().equals("x"))).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("dev.inkling.stage.LessonExportTest#lessons")
  void has_one_marker_for_each_section(Lesson lesson) {
    List<String> sections = lesson.beats().stream().map(beat -> beat.section()).distinct().toList();
    List<String> markers =
        events(LessonExportTest.export(lesson).cast().text()).stream()
            .filter(event -> event.get(1).getAsString().equals("m"))
            .map(event -> event.get(2).getAsString())
            .toList();
    assertThat(markers).isEqualTo(sections);
  }

  @ParameterizedTest
  @MethodSource("dev.inkling.stage.LessonExportTest#lessons")
  void fits_its_screen_and_knows_no_other_sequences_than_these(Lesson lesson) {
    StringBuilder output = new StringBuilder();
    events(LessonExportTest.export(lesson).cast().text()).stream()
        .filter(event -> event.get(1).getAsString().equals("o"))
        .forEach(event -> output.append(event.get(2).getAsString()));
    String text =
        output
            .toString()
            .replace("\u001B[H\u001B[2J", "\r\n")
            .replaceAll("\u001B\\[[0-9;]*m", "")
            .replaceAll("\u001B\\[\\?25[lh]", "") // the cursor, which hides while nothing is asked
            .replaceAll("\r?\u001B\\[[0-9]+[ABCDK]|\u001B\\[K|\r\n+|\r", "\r\n"); // frames
    assertThat(text).doesNotContain("\u001B").doesNotContainPattern("[^\r]\n");
    assertThat(text.split("\r\n")).allMatch(line -> line.length() <= 80);
  }

  private static final String REEDS =
      "<!-- beat one quiet -->\n\n<!-- show reeds say=\"Reeds.\" -->\n<!-- hush 2s -->\n\nGood.\n";

  @Test
  void moves_at_thirty_frames_a_second_at_most_and_without_a_cursor() {
    List<JsonArray> events = events(LessonExportTest.export(REEDS).cast().text());
    List<Double> waits = events.stream().map(event -> event.get(0).getAsDouble()).toList();
    List<Double> frames = waits.stream().filter(wait -> wait > 0 && wait < 0.3).toList();
    assertThat(frames).hasSizeGreaterThan(100).allMatch(wait -> wait >= 0.033);
    assertThat(waits.stream().mapToDouble(wait -> wait).sum()).isBetween(10.0, 14.0);
    String output = events.toString();
    assertThat(output.indexOf("?25l")).isLessThan(output.indexOf("⠒"));
    assertThat(output.indexOf("?25h")).isGreaterThan(output.indexOf("Good."));
  }

  @Test
  void of_ten_seconds_that_move_is_no_large_file() {
    assertThat(LessonExportTest.export(REEDS).cast().text().length()).isLessThan(200_000);
  }

  @Test
  void types_what_is_answered_key_by_key() {
    List<JsonArray> events =
        events(LessonExportTest.export(LessonExportTest.lamps()).cast().text());
    assertThat(events).anyMatch(event -> event.toString().equals("[0.110,\"o\",\"]\"]"));
  }
}
