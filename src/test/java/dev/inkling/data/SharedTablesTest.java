package dev.inkling.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.inkling.math.Matrix;
import dev.inkling.words.Numbers;
import dev.inkling.work.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real files, where they are at hand; skipped elsewhere. */
class SharedTablesTest {

  private static Path file(String name) {
    Path file = Path.of("..", "shared", "data").resolve(name);
    assumeTrue(Files.isReadable(file), "no shared data beside the project");
    return file;
  }

  private static Matrix matrix(String name) {
    return Contents.of(file(name), name, Limits.usual()).table().matrix();
  }

  @Test
  void a_small_matrix_in_a_text_file() {
    assertThat(Numbers.typed(matrix("linalg-cases/magic4.txt")))
        .isEqualTo("[16 2 3 13; 5 11 10 8; 9 7 6 12; 4 14 15 1]");
  }

  @Test
  void digits_drawn_by_hand() {
    Matrix digits = matrix("optdigits-8x8/optdigits.tra");
    assertThat(digits.rows()).isEqualTo(3823);
    assertThat(digits.columns()).isEqualTo(65);
  }

  @Test
  void the_weights_of_a_small_network() {
    assertThat(matrix("net-own-optdigits/fc1.weight.csv").isExact()).isTrue();
  }

  @Test
  void the_cases_of_linear_algebra_are_square() throws IOException {
    Path folder = file("linalg-cases/magic4.txt").resolveSibling("");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(SharedTablesTest::isCase).sorted().toList()) {
        Matrix matrix = Contents.of(file, file.toString(), Limits.usual()).table().matrix();
        assertThat(matrix.isSquare() && matrix.isExact()).as(file.toString()).isTrue();
      }
    }
  }

  private static boolean isCase(Path file) {
    return file.toString().endsWith(".txt") && !file.endsWith("SOURCE.txt");
  }
}
