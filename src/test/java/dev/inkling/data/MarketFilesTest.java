package dev.inkling.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.inkling.math.Matrix;
import dev.inkling.words.Numbers;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The Matrix Market files other readers are tested with, where they are at hand. */
class MarketFilesTest {

  private static final Path FOLDER =
      Path.of("..", "shared", "data", "matrix-market", "tests", "matrices");

  private static Stream<Path> files(String folder) {
    Path files = FOLDER.resolve(folder);
    if (!Files.isDirectory(files)) {
      return Stream.empty();
    }
    try (Stream<Path> all = Files.list(files)) {
      return all.filter(file -> file.toString().endsWith(".mtx")).sorted().toList().stream();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  private static Matrix read(Path file) {
    return Contents.of(file, name(file), Limits.usual()).table().matrix();
  }

  private static String read(String file) {
    assumeTrue(Files.isReadable(FOLDER.resolve(file)), "no shared data beside the project");
    return Numbers.typed(read(FOLDER.resolve(file)));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String refusal(Path file) {
    ProblemException refused = catchThrowableOfType(ProblemException.class, () -> read(file));
    assertThat(refused).as("%s is read", file).isNotNull();
    assertThat(refused.problem().expected().isEmpty()).isFalse();
    return refused.problem().summary().plain();
  }

  @TestFactory
  Stream<DynamicTest> sound_files_are_read_and_complex_ones_refused_by_name() {
    return Stream.of("", "permissive", "symmetry", "symmetry_array", "graphblas")
        .flatMap(MarketFilesTest::files)
        .map(file -> DynamicTest.dynamicTest(name(file), () -> readOrComplex(file)));
  }

  private static void readOrComplex(Path file) throws IOException {
    if (Files.readString(file).lines().findFirst().orElse("").contains("complex")) {
      assertThat(refusal(file)).contains("line 1").contains("complex");
    } else {
      assertThat(read(file).isExact()).isTrue();
    }
  }

  @TestFactory
  Stream<DynamicTest> broken_files_are_refused_with_their_line() {
    return files("invalid")
        .map(
            file ->
                DynamicTest.dynamicTest(
                    name(file), () -> assertThat(refusal(file)).matches(".*, line \\d+: .*")));
  }

  @TestFactory
  Stream<DynamicTest> huge_numbers_are_read_exactly_and_huge_sizes_refused() {
    return files("overflow")
        .map(
            file ->
                DynamicTest.dynamicTest(
                    name(file),
                    () -> {
                      boolean fits =
                          name(file).matches(".*(int8|int32|value_gt_int64|float64).mtx");
                      if (fits) {
                        assertThat(read(file).isExact()).isTrue();
                      } else {
                        assertThat(refusal(file)).endsWith(".");
                      }
                    }));
  }

  @Test
  void what_a_symmetric_file_leaves_out_is_mirrored() {
    for (String half : List.of("array_symmetric", "array_skew-symmetric")) {
      assertThat(read("symmetry_array/" + half + ".mtx"))
          .isEqualTo(read("symmetry_array/" + half + "_general.mtx"));
    }
    for (String half :
        List.of("symmetric", "skew_symmetric", "pattern_symmetric", "hermitian_real")) {
      assertThat(read("symmetry/coordinate_" + half + "_row.mtx"))
          .isEqualTo(read("symmetry/coordinate_" + half + "_row_general.mtx"));
    }
  }

  @Test
  void columns_places_and_sums() {
    assertThat(read("2col_array.mtx")).isEqualTo("[10 20; 11 21; 12 22]");
    assertThat(read("vector_coordinate_dupes.mtx")).isEqualTo("[101; 202; 0; 404]");
    assertThat(read("nist_ex1_freeformat.mtx")).isEqualTo(read("nist_ex1.mtx"));
    assertThat(read("eye3_pattern.mtx")).isEqualTo("[1 0 0; 0 1 0; 0 0 1]");
    assertThat(read("overflow/overflow_value_gt_int64.mtx")).contains("19223372036854775808");
  }
}
