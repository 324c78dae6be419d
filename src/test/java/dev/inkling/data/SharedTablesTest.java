package dev.inkling.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.inkling.math.Matrix;
import dev.inkling.words.Numbers;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Limits;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void other_formats_are_refused() {
    Path array = file("corner-cases/ok_f8_F.npy");
    assertThatThrownBy(() -> Contents.of(array, "a.npy", Limits.usual()).table())
        .isInstanceOf(ProblemException.class);
  }
}
