package dev.inkling.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.inkling.math.Matrix;
import dev.inkling.words.Numbers;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrays as NumPy keeps them, and files that only look so. */
class NumpyFilesTest {

  private static final Path SHARED = Path.of("..", "shared", "data");

  private static Matrix read(byte[] bytes) {
    return Contents.of("a.npy", new ByteArrayInputStream(bytes), Limits.usual()).table().matrix();
  }

  private static byte[] shared(String file) throws IOException {
    Path path = SHARED.resolve(file);
    assumeTrue(Files.isReadable(path), "no shared data beside the project");
    return Files.readAllBytes(path);
  }

  private static String refusal(byte[] bytes) {
    ProblemException refused = catchThrowableOfType(ProblemException.class, () -> read(bytes));
    assertThat(refused).isNotNull();
    assertThat(refused.problem().expected().isEmpty()).isFalse();
    return refused.problem().summary().plain();
  }

  @ParameterizedTest
  @CsvSource({
    "ok_big_endian_i4, 3, 4, true",
    "ok_f2, 3, 4, false",
    "ok_f4_C, 3, 4, false",
    "ok_f8_F, 3, 4, false",
    "ok_i1, 3, 4, true",
    "ok_i8, 3, 4, true",
    "ok_u1, 3, 4, true",
    "ok_u8, 3, 4, true",
    "ok_version2, 3, 4, false"
  })
  void arrays_of_numbers_are_read(String file, int rows, int columns, boolean exact)
      throws IOException {
    Matrix matrix = read(shared("corner-cases/" + file + ".npy"));
    assertThat(matrix.rows()).isEqualTo(rows);
    assertThat(matrix.columns()).isEqualTo(columns);
    assertThat(exact).isEqualTo(matrix.isExact() && exact);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ok_bytes_S2 | holds texts.",
        "ok_str_U3 | holds texts.",
        "ok_datetime | holds dates or times.",
        "ok_d3 | holds numbers in 3 directions.",
        "ok_empty0 | holds no numbers.",
        "ok_nan_inf | which cannot be computed with.",
        "bad_empty | is empty.",
        "bad_extra_key | has a header that is not understood.",
        "bad_huge_claim | more than 4000000 numbers",
        "bad_shape_overflow | more than 4000000 numbers",
        "bad_magic | is not text",
        "bad_trailing_garbage | where its header says 96.",
        "bad_truncated_data | where its header says 96.",
        "bad_version9 | is no NumPy file of a known version."
      })
  void what_is_no_matrix_is_refused_by_name(String file, String said) throws IOException {
    assertThat(refusal(shared("corner-cases/" + file + ".npy"))).contains(said);
  }

  @Test
  void pickled_objects_are_refused() throws IOException {
    for (String file : new String[] {"py2-np0-objarr", "py2-objarr", "py3-objarr"}) {
      assertThat(refusal(shared("numpy-npy/" + file + ".npy"))).contains("holds Python objects.");
    }
    assertThat(read(shared("numpy-npy/jnt_visible.npy")).rows()).isEqualTo(16);
  }

  @Test
  void columns_first_and_rows_first_are_the_same_matrix() throws IOException {
    assertThat(read(shared("corner-cases/ok_f8_F.npy")).toDoubles())
        .isEqualTo(read(shared("corner-cases/ok_version2.npy")).toDoubles());
  }

  private static byte[] array(String type, String shape, int... bytes) {
    String fields = "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }\n";
    byte[] head =
        ("\u0093NUMPY\u0001\u0000" + (char) fields.length() + "\u0000" + fields)
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] file = new byte[head.length + bytes.length];
    System.arraycopy(head, 0, file, 0, head.length);
    for (int i = 0; i < bytes.length; i++) {
      file[head.length + i] = (byte) bytes[i];
    }
    return file;
  }

  @Test
  void every_type_is_read_as_it_is_meant() {
    assertThat(typed(array("|b1", "(2,)", 1, 0))).isEqualTo("[1; 0]");
    assertThat(typed(array("|i1", "(1, 2)", 255, 2))).isEqualTo("[-1 2]");
    assertThat(typed(array("|u1", "()", 255))).isEqualTo("255");
    assertThat(typed(array(">u2", "(1,)", 1, 2))).isEqualTo("258");
    assertThat(typed(array("<u8", "(1,)", 255, 255, 255, 255, 255, 255, 255, 255)))
        .isEqualTo("18446744073709551615");
    assertThat(typed(array("<f2", "(1, 3)", 0, 0x3C, 0, 0xC0, 1, 0)))
        .startsWith("[≈1 ≈-2 ≈5.96046");
    assertThat(typed(array("<f4", "(1,)", 0, 0, 0x40, 0x40))).isEqualTo("3");
    assertThat(refusal(array("<f2", "(1,)", 0, 0x7C))).contains("Infinity in row 1, column 1");
    assertThat(refusal(array("<c8", "(1,)", 0, 0, 0, 0, 0, 0, 0, 0))).contains("complex numbers");
  }

  private static String typed(byte[] bytes) {
    return Numbers.typed(read(bytes));
  }

  @Property
  void whatever_follows_the_first_bytes_is_a_matrix_or_a_problem(
      @ForAll @Size(max = 120) byte[] bytes) {
    byte[] file = array("<i2", "(2,)", 1, 2, 3, 4);
    System.arraycopy(bytes, 0, file, 6, Math.min(bytes.length, file.length - 6));
    tableOrProblem(file);
  }

  @Property
  void a_spoiled_byte_is_a_matrix_or_a_problem(@ForAll int at, @ForAll byte spoiled) {
    byte[] file = array("<i2", "(2,)", 1, 2, 3, 4);
    file[Math.floorMod(at, file.length)] = spoiled;
    tableOrProblem(file);
  }

  private static void tableOrProblem(byte[] file) {
    try {
      assertThat(read(file).size()).isPositive();
    } catch (ProblemException refused) {
      assertThat(refused.problem().summary().plain()).contains("a.npy");
    }
  }

  @Test
  void the_files_of_the_small_networks_are_read() throws IOException {
    Path folder = SHARED.resolve("net-own-optdigits");
    assumeTrue(Files.isDirectory(folder), "no shared data beside the project");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".csv")).toList()) {
        assertThat(Contents.of(file, "a", Limits.usual()).table().matrix().size()).isPositive();
      }
    }
  }
}
