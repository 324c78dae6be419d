package dev.inkling.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.words.Numbers;
import dev.inkling.work.Limits;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

  private static Table table(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Contents.of("a.csv", new ByteArrayInputStream(bytes), Limits.usual()).table();
  }

  private static String read(String text) {
    return Numbers.typed(table(text).matrix());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,2\n3,4\n", "1, 2\n3, 4", "1;2\n3;4\n", "1\t2\n3\t4\n", "1 2\n3 4\n",
        "  1   2 \n 3\t 4", "1,2\r\n3,4\r\n", "1,2\r3,4\r", "\n1,2\n\n \n3,4\n\n", "\uFEFF1,2\n3,4",
        "\"1\",\"2\"\n\"3\",\"4\"\n", "\"1\";2\n3;\"4\"", "1\u00A02\n3\u00A04", "+1,2.0\n3,4.00"
      })
  void the_same_numbers_are_read_however_they_are_separated(String text) {
    assertThat(read(text)).isEqualTo("[1 2; 3 4]");
    assertThat(table(text).notes()).isEmpty();
  }

  @Test
  void numbers_are_read_exactly() {
    assertThat(read("1/3,-0.5,1e-3,2E2,.15,−7,-1/-2,1.5e+1"))
        .isEqualTo("[1/3 -1/2 0.001 200 0.15 -7 1/2 15]");
    assertThat(read("0.1234567890123456789012345678901234567890"))
        .isEqualTo("0.123456789012345678901234567890123456789");
    assertThat(read("1e-30 123456789012345678901234567890 2"))
        .isEqualTo("[1e-30 123456789012345678901234567890 2]");
    assertThat(read("999999999999999999 1e-18")).isEqualTo("[999999999999999999 1e-18]");
    assertThat(read("-0,0.0,-0e-9,0e9")).isEqualTo("[0 0 0 0]");
  }

  @Test
  void one_number_is_a_table() {
    assertThat(read("7")).isEqualTo("7");
    assertThat(read("1\n2\n3\n")).isEqualTo("[1; 2; 3]");
  }

  @Test
  void a_header_is_skipped_and_said_so() {
    Table table = table("height,weight 2\n1,2\n");
    assertThat(table.matrix()).isEqualTo(Matrix.ofLongs(1, 2, 1, 2));
    assertThat(table.notes())
        .containsExactly("Line 1 of “a.csv” is a header and was skipped: “height,weight 2”.");
    assertThat(table("\n\"a\",\"b\"\n\"1\",2\n").notes()).hasSize(1);
    assertThat(table("x y\n1 2\n").notes()).hasSize(1);
  }

  @Test
  void a_long_header_is_shortened_in_the_note() {
    assertThat(table("word ".repeat(1000) + "\n" + "1 ".repeat(1000)).notes())
        .singleElement()
        .satisfies(note -> assertThat(note.length()).isLessThan(120));
  }

  @Test
  void large_tables_keep_every_number() {
    String row = IntStream.range(0, 200).mapToObj(i -> i + ".25").collect(Collectors.joining(","));
    Matrix matrix = table((row + "\n").repeat(50)).matrix();
    assertThat(matrix.rows()).isEqualTo(50);
    assertThat(matrix.at(49, 199)).isEqualTo(Exact.of(797, 4));
  }

  @Test
  void numbers_of_very_different_size_share_a_table() {
    List<String> cells = List.of("1e400", "1e-400", "1/7", "-3");
    assertThat(read(String.join(";", cells))).isEqualTo("[1e400 1e-400 1/7 -3]");
  }

  @Test
  void names_of_tables_are_known_by_their_ending() {
    assertThat(List.of("a.csv", "B.TSV", "dir/c.txt", "d.dat", "e.json", "f.mtx"))
        .allMatch(Contents::isKnown);
    assertThat(List.of("a", "a.csv.gz", "csv")).noneMatch(Contents::isKnown);
  }
}
