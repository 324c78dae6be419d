package dev.inkling.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableProblemsTest {

  private static final Limits TIGHT = new Limits(6, 20_000, 2, 100);

  private static Problem problem(Supplier<Table> reading) {
    ProblemException thrown = catchThrowableOfType(ProblemException.class, reading::get);
    assertThat(thrown).isNotNull();
    assertThat(thrown.problem().kind()).isEqualTo(Problem.Kind.WORK);
    assertThat(thrown.problem().expected().isEmpty()).isFalse();
    return thrown.problem();
  }

  private static Problem problem(byte[] bytes, Limits limits) {
    return problem(() -> Contents.of("a.csv", new ByteArrayInputStream(bytes), limits).table());
  }

  private static Problem problem(String text) {
    return problem(text.getBytes(StandardCharsets.UTF_8), Limits.usual());
  }

  private static Table read(Path file) {
    return Contents.of(file, String.valueOf(file.getFileName()), TIGHT).table();
  }

  private static String said(Problem problem) {
    return problem.summary().plain();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3,x    | 3 | 1 | is “x”, which is not a number.",
        "3,nan  | 3 | 3 | is “nan”, which cannot be computed with.",
        "3,-Inf | 3 | 4 | is “-Inf”, which cannot be computed with.",
        "3,     | 3 | 1 | is empty.",
        "3, 1.  | 4 | 2 | is “1.”.",
        "3,1/0  | 3 | 3 | is “1/0”: a division by zero.",
        "3,1e999| 3 | 5 | is “1e999”, which is beyond what Inkling reads.",
        "3,1_0  | 3 | 3 | is “1_0”, which is not a number.",
        "3,0x1F | 3 | 4 | is “0x1F”, which is not a number."
      })
  void a_cell_that_is_no_number_is_named_with_its_place(
      String row, int column, int length, String what) {
    Problem problem = problem("1,2\n" + row + "\n");
    assertThat(said(problem)).isEqualTo("“a.csv”, line 2: cell 2 " + what);
    assertThat(problem.at()).contains(new Place("a.csv", 2, column, length));
  }

  @Test
  void a_decimal_comma_is_answered_with_a_point() {
    assertThat(problem("1;2\n1,5;3").expected().plain()).endsWith("1.5");
  }

  @Test
  void a_first_line_with_numbers_and_words_is_no_header() {
    assertThat(said(problem("1,b\n3,4"))).contains("line 1: cell 2 is “b”");
    assertThat(said(problem("a,nan\n3,4"))).contains("line 1: cell 2 is “nan”");
  }

  @Test
  void only_one_header_is_skipped() {
    assertThat(said(problem("a,b\nc,d\n1,2"))).contains("line 2: cell 1 is “c”");
  }

  @Test
  void a_row_of_another_length_is_named_with_both_counts() {
    assertThat(said(problem("1,2\n\n3,4,5\n")))
        .isEqualTo("“a.csv”, line 3: this row has 3 numbers, but the rows before it have 2.");
    assertThat(said(problem("\"1\",2\n3\n"))).contains("line 2: this row has 1 number,");
  }

  @Test
  void a_cell_in_quotes_is_found_in_its_line() {
    Problem problem = problem("\"1\",\"2\"\n\"3\",\"x\"\n");
    assertThat(problem.at()).contains(new Place("a.csv", 2, 6, 1));
  }

  @Test
  void quotes_that_do_not_fit_are_a_problem() {
    assertThat(said(problem("1,\"2\"x\n3,4\n"))).contains("a.csv");
  }

  @Test
  void nothing_to_read_is_a_problem() {
    assertThat(said(problem(""))).isEqualTo("“a.csv” is empty.");
    assertThat(said(problem("\n \n"))).isEqualTo("There are no numbers in “a.csv”.");
    assertThat(said(problem("hello world"))).isEqualTo("There are no numbers in “a.csv”.");
  }

  @Test
  void bytes_that_are_no_text_are_a_problem() {
    byte[] latin = {'1', '\n', '2', ',', (byte) 0xE9};
    assertThat(problem(latin, Limits.usual()).at()).contains(new Place("a.csv", 2, 3, 1));
    assertThat(said(problem(new byte[] {'P', 'K', 0, 3}, TIGHT))).contains("not text");
    assertThat(said(problem(new byte[] {(byte) 0xFF, (byte) 0xFE, '1', 0}, TIGHT)))
        .contains("UTF-16");
    assertThat(said(problem(new byte[] {'1', (byte) 0xC3}, TIGHT))).contains("not UTF-8");
  }

  @Test
  void sizes_are_bounded() {
    byte[] seven = "1,2,3,4,5,6,7".getBytes(StandardCharsets.UTF_8);
    assertThat(said(problem(seven, TIGHT))).contains("more than 6 numbers");
    assertThat(said(problem(new byte[101], TIGHT))).isEqualTo("“a.csv” is larger than 100 bytes.");
    assertThat(said(problem("9".repeat(1001)))).contains("beyond what Inkling reads");
  }

  @Test
  void fractions_with_little_in_common_do_not_take_all_memory() {
    String primes = "1/1000000007 1/998244353 1/1000000009 1/1000000021 1/1000000033";
    byte[] bytes = primes.getBytes(StandardCharsets.UTF_8);
    Limits tight = new Limits(6, 20_000, 2, bytes.length);
    assertThat(said(problem(bytes, tight))).contains("little in common");
    InputStream in = new ByteArrayInputStream(bytes);
    assertThat(Contents.of("a.csv", in, Limits.usual()).table().matrix().size()).isEqualTo(5);
  }

  @Test
  void a_stream_that_breaks_is_a_problem() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };
    assertThat(said(problem(() -> Contents.of("-", broken, TIGHT).table())))
        .contains("could not be read");
  }

  @Test
  void a_missing_file_names_the_one_that_was_meant(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("weights.csv"), "1");
    Problem problem = problem(() -> read(folder.resolve("wieghts.csv")));
    assertThat(problem.expected().plain()).isEqualTo("Did you mean “weights.csv”?");
    assertThat(problem(() -> read(folder.resolve("zebra.csv"))).expected().plain())
        .isEqualTo("Is it in another folder?");
    assertThat(said(problem(() -> read(folder.resolve("no/a.csv"))))).contains("There is no file");
  }

  @Test
  void a_folder_is_no_file(@TempDir Path folder) {
    assertThat(said(problem(() -> read(folder)))).contains("is a folder");
  }

  @Test
  void a_large_file_is_refused_by_its_size(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("large.csv"), "1,2\n".repeat(30));
    assertThat(said(problem(() -> read(file)))).contains("larger than 100 bytes");
  }

  @Test
  void a_good_file_is_read(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("good.csv"), "1,2\n3,4");
    assertThat(read(file).matrix().size()).isEqualTo(4);
  }

  @Property
  void whatever_is_in_a_file_is_a_table_or_a_problem(@ForAll @Size(max = 60) byte[] bytes) {
    tableOrProblem(bytes);
  }

  @Property
  void whatever_looks_like_numbers_is_a_table_or_a_problem(
      @ForAll
          @Size(max = 40)
          @CharRange(from = '"', to = '9')
          @CharRange(from = ' ', to = ' ')
          @CharRange(from = '\n', to = '\n')
          @CharRange(from = 'e', to = 'e')
          String text) {
    tableOrProblem(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void tableOrProblem(byte[] bytes) {
    try {
      Table table = Contents.of("a.csv", new ByteArrayInputStream(bytes), Limits.usual()).table();
      assertThat(table.matrix().size()).isPositive();
    } catch (ProblemException expected) {
      assertThat(expected.problem().summary().plain()).contains("a.csv");
    }
  }
}
