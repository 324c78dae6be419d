package dev.inkling.render.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.stream.JsonReader;
import dev.inkling.testing.Golden;
import dev.inkling.testing.Prompt;
import dev.inkling.trace.Detail;
import dev.inkling.words.Numbers;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JsonRendererTest {

  private static String json(String line, Detail detail) throws IOException {
    StringWriter out = new StringWriter();
    new JsonRenderer(detail, Numbers.usual()).write(Prompt.unicode().outcome(line), out);
    return out.toString();
  }

  @Test
  void results_are_objects_of_one_shape() throws IOException {
    StringBuilder all = new StringBuilder();
    String[] lines = {
      "dot [3 4] [4 1]",
      "[1 2 3]",
      "[1 2; 3 4] * [1/3; 1]",
      "norm [1 1]",
      "[1 2] == [1 2]",
      "1/3",
      "2^200",
      "10^400",
      "rotation(30)"
    };
    for (String line : lines) {
      all.append(json(line, Detail.NORMAL));
    }
    all.append(json("[1 2; 3 4] * [1; 1]", Detail.FULL));
    Golden.check("json.txt", all.toString());
  }

  @Test
  void every_object_reads_back() throws IOException {
    for (String line : new String[] {"dot [3 4] [4 1]", "10^400", "[1 2; 3 4] * [5; 6]"}) {
      try (JsonReader reader = new JsonReader(new StringReader(json(line, Detail.FULL)))) {
        reader.skipValue();
        assertThat(reader.peek().name()).isEqualTo("END_DOCUMENT");
      }
    }
  }

  @Test
  void many_steps_are_abridged_unless_all_are_asked_for() throws IOException {
    String line = "ones(20, 20) * ones(20, 20)";
    assertThat(json(line, Detail.NORMAL)).contains("and 360 more; --steps full has all");
    assertThat(json(line, Detail.FULL)).doesNotContain("more;").contains("row 20, column 20");
  }

  @Test
  void the_text_of_a_step_has_an_end() throws IOException {
    assertThat(json("ones(60, 60) * ones(60, 60)", Detail.NORMAL).length()).isLessThan(100_000);
  }

  @Test
  void a_row_is_nested() throws IOException {
    assertThat(json("[1 2 3]", Detail.NONE)).contains("\"value\":[[1,2,3]]");
  }

  @Test
  void a_number_beyond_a_double_is_a_string_only() throws IOException {
    assertThat(json("10^400 / 3", Detail.NONE))
        .contains("\"value\":null")
        .contains("\"exact\":\"1000");
  }
}
