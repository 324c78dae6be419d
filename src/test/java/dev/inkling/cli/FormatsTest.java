package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import dev.inkling.testing.Golden;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same results in every format, as a shell gets them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormatsTest {

  private static final List<String> LINES =
      List.of(
          "1/3",
          "W = [1 -1; 2 0]",
          "[1 2 3] / 7",
          "dot [3 4] [4 1]",
          "[1 -1; 2 0] * [3; 1]",
          "[1 2; 3 4] * [5 6; 7 8]",
          "norm [1 1]",
          "angle [1 2] [3 4]",
          "inverse [1 2; 3 4]",
          "solve [1 2; 3 4] [5; 6]",
          "rotation(30)",
          "[1 2] == [1 2]",
          "2^200");

  @TempDir Path folder;

  private CliTester.Said lines(String lines, String... words) {
    return CliTester.in(folder).piping(lines).run(words).ok();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "latex", "markdown", "csv"})
  void a_dozen_results_are_kept_in_a_file(String format) {
    String ending = format.equals("text") ? "txt" : format.replace("latex", "tex");
    Golden.check(
        "formats/results." + ending.replace("markdown", "md"),
        lines(String.join("\n", LINES), "--format", format).out().replace("\r\n", "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "latex", "markdown"})
  void the_full_working_of_a_product_is_kept_in_a_file(String format) {
    Golden.check(
        "formats/full-" + format + ".txt",
        lines("[1 2; 3 4] * [5 6; 7 8]", "--format", format, "--steps", "full").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "latex", "markdown", "csv"})
  void nothing_but_text_goes_into_a_pipe(String format) {
    String out = lines(String.join("\n", LINES), "--format", format, "--steps", "full").out();
    assertThat(out.replace("\r\n", "\n").codePoints().filter(c -> c != '\n'))
        .noneMatch(Character::isISOControl);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "latex", "markdown", "csv"})
  void a_value_that_a_stranger_wrote_is_harmless(String format) throws Exception {
    Path file = folder.resolve("odd\u001b[31m\u202e.csv");
    Files.writeString(file, "1,2\n3,4\n");
    CliTester.Said said =
        CliTester.in(folder).run("transpose", "@" + file.getFileName(), "--format", format).ok();
    assertThat(said.out()).doesNotContain("\u001b", "\u202e").contains("3");
  }

  @Test
  void JSON_is_strict_and_its_value_is_the_exact_one() throws Exception {
    for (String line : lines(String.join("\n", LINES), "--format", "json").out().lines().toList()) {
      JsonReader reader = new JsonReader(new StringReader(line));
      reader.setStrictness(Strictness.STRICT);
      JsonObject object = JsonParser.parseReader(reader).getAsJsonObject();
      assertThat(object.get("schema").getAsInt()).isEqualTo(1);
      if (object.has("exact") && !object.get("exact").isJsonNull()) {
        same(object.get("value"), object.get("exact"));
      }
    }
  }

  private static void same(JsonElement value, JsonElement exact) {
    if (exact.isJsonArray()) {
      for (int i = 0; i < exact.getAsJsonArray().size(); i++) {
        same(value.getAsJsonArray().get(i), exact.getAsJsonArray().get(i));
      }
      return;
    }
    String[] parts = exact.getAsString().split("/");
    double expected =
        Double.parseDouble(parts[0]) / (parts.length > 1 ? Double.parseDouble(parts[1]) : 1);
    assertThat(value.getAsDouble()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1 2; 3 4] / 7",
        "[0.15 -2; 1/1024 1e-30]",
        "[2^100; 1/3]",
        "rotation(30)",
        "[1 2 3]"
      })
  void CSV_comes_back_through_the_reader_of_tables(String line) throws Exception {
    String csv =
        CliTester.in(folder)
            .run("eval", line, "--format", "csv", "--fractions", "always")
            .ok()
            .out();
    Files.writeString(folder.resolve("back.csv"), csv);
    String doubled =
        CliTester.in(folder)
            .run("scale", "2", line, "--format", "csv", "--fractions", "always")
            .ok()
            .out();
    assertThat(
            CliTester.in(folder)
                .run("add", "back.csv", line, "--format", "csv", "--fractions", "always")
                .ok()
                .out())
        .isEqualTo(doubled);
  }

  @Test
  void CSV_has_decimals_with_all_their_digits_unless_fewer_are_asked_for() {
    lines("[3/2 1/3]", "--format", "csv").shows("1.5,0.33333333333333333\r\n");
    lines("[3/2 1/3]", "--format", "csv", "--fractions", "never")
        .shows("1.5,0.33333333333333333\r\n");
    lines("[3/2 1/3]", "--format", "csv", "--fractions", "always").shows("3/2,1/3\r\n");
    lines("[1 2] / 3", "--format", "csv", "--precision", "4").shows("0.3333,0.6667\r\n");
  }

  @Test
  void bare_values_have_all_their_digits_unless_fewer_are_asked_for() {
    lines("norm [1 1]", "--steps", "none").shows("1.4142135623730951\n");
    lines("norm [1 1]", "--steps", "none", "--precision", "2").shows("≈ 1.41\n");
    lines("1/3 + 0", "--steps", "none", "--fractions", "never").shows("≈ 0.33333333333333333\n");
    lines("3/10 + 0", "--steps", "none", "--fractions", "always").shows("3/10\n");
  }

  @Test
  void what_has_several_parts_is_a_table_only_by_one_of_them() throws Exception {
    CliTester.Said said = CliTester.in(folder).run("eigen", "[2 1; 1 2]", "--format", "csv");
    assertThat(said.err()).contains("eigen([2 1; 1 2]).values");
    assertThat(
            CliTester.in(folder)
                .run("eval", "eigen([2 1; 1 2]).values", "--format", "csv")
                .ok()
                .out())
        .isEqualTo("3\r\n1\r\n");
  }

  @Test
  void CSV_holds_what_a_line_answers_and_not_what_it_keeps() {
    assertThat(lines("A = [1 2; 3 4]\nA * [5; 6]\n", "--format", "csv").out())
        .isEqualTo("17\r\n39\r\n");
  }

  @Test
  void print_answers_in_the_format_of_everything_else() {
    assertThat(lines("print [1 2]", "--format", "csv").out()).isEqualTo("1,2\r\n");
    lines("print 1/3", "--format", "json").shows("\"exact\":\"1/3\"");
    lines("print 1/3", "--format", "latex").shows("\\frac{1}{3}");
  }

  @Test
  void show_writes_the_latest_result_in_another_format() {
    String lines = "[1 2; 3 4] * [5; 6]\nshow latex --steps none\nshow csv\nshow json\n";
    assertThat(lines(lines, "--steps", "none").out())
        .contains("\\begin{bmatrix} 17 \\\\ 39 \\end{bmatrix}", "17\r\n39\r\n", "{\"schema\":1");
  }

  @Test
  void show_tells_what_it_knows() {
    CliTester.Said said = CliTester.in(folder).piping("1\nshow html\n").run();
    said.exits(ExitCode.FAILED);
    assertThat(said.err()).contains("show does not know html", "latex", "try   show latex");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "latex", "markdown"})
  void the_full_working_of_a_large_product_leaves_nothing_out(String format) {
    String line = "ones(20, 20) * ones(20, 20)";
    String out = lines(line, "--steps", "full", "--format", format).out();
    assertThat(out).contains("row 1, column 1", "row 20, column 20").doesNotContain("more;");
    assertThat(out.split("pair 20", -1)).hasSize(401);
  }

  @Test
  void every_pair_of_a_long_dot_product_is_told() {
    lines("dot(ones(1, 3000), ones(1, 3000))", "--steps", "full", "--draw", "none").shows("3000");
    lines("dot(ones(1, 30), ones(1, 30))\nsteps full\n").shows("30");
  }

  @Test
  void a_long_working_begins_and_ends_without_blank_lines() {
    String out = lines("ones(20, 20) * ones(20, 20)", "--steps", "full").out();
    assertThat(out).doesNotStartWith("\n").endsWith("dot products.\n").doesNotContain("\n\n\n");
  }

  @Test
  void a_long_working_stays_within_the_page() {
    String out = lines("ones(40, 20) * ones(20, 40)", "--steps", "full", "--width", "60").out();
    assertThat(out.lines()).allMatch(line -> line.length() <= 60);
  }

  @Test
  void digits_asked_for_reach_every_format() {
    for (String format : new String[] {"latex", "markdown", "json"}) {
      lines("norm [1 1]", "--format", format, "--precision", "4").shows("1.4142");
    }
  }

  @Test
  void a_format_and_a_picture_need_two_places() {
    CliTester.in(folder)
        .run("dot", "[1 2]", "[3 4]", "--format", "latex", "--draw", "svg")
        .exits(ExitCode.USAGE)
        .complains("cannot share standard output");
  }
}
