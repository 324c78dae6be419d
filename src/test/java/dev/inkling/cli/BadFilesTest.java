package dev.inkling.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.testing.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of each way a file can be wrong, as a person reads it. */
class BadFilesTest {

  @TempDir Path folder;

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    text(files, "ragged.csv", "1,2\n3,4,5\n");
    text(files, "ragged.txt", "1 2\n3\n");
    text(files, "two-headers.csv", "a,b\nc,d\n1,2\n");
    text(files, "half-header.csv", "a,1\n2,3\n");
    text(files, "word.csv", "1,2\n3,four\n");
    text(files, "empty-cell.csv", "1,,2\n");
    text(files, "trailing-comma.csv", "1,2,\n3,4,\n");
    text(files, "quotes.csv", "\"1\",\"2\n3,4\n");
    text(files, "quoted-word.csv", "\"1\",\"2\"\n\"3\",\"x\"\n");
    text(files, "decimal-comma.csv", "1,5;2,5\n3;4\n");
    text(files, "thousands.csv", "1;1,234.5\n2;3\n");
    text(files, "thousands-quoted.csv", "\"1,234\",2\n3,4\n");
    text(files, "apostrophe.csv", "1'234;2\n3;4\n");
    text(files, "currency.csv", "$5,2\n3,4\n");
    text(files, "percent.csv", "5%,2\n3,4\n");
    text(files, "point.csv", "1.,2\n");
    text(files, "nan.csv", "1,2\nNaN,4\n");
    text(files, "inf.csv", "1,-inf\n");
    text(files, "huge.csv", "1,1e999\n");
    text(files, "zero.csv", "1,1/0\n");
    text(files, "digits.csv", "1," + "9".repeat(1001) + "\n");
    text(files, "empty.csv", "");
    text(files, "blank.csv", "\n \n\n");
    text(files, "comment.csv", "# nothing else\n");
    text(files, "prose.txt", "Dear reader,\nthis is no table.\n");
    text(files, "control.csv", "1,\u001b[31mred\u0007\n");
    text(files, "nul.csv", "1,2\u0000\n");
    text(files, "bidi.csv", "1,\u202e2\n");
    files.put("latin.csv", "1,2\n3,é\n".getBytes(ISO_8859_1));
    files.put("utf16.csv", "\ufeff1,2\n".getBytes(UTF_16LE));
    files.put("utf16-bare.csv", "1,2\n".getBytes(UTF_16LE));
    files.put("sheet.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0});
    files.put("table.csv.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0});
    files.put("paper.pdf", "%PDF-1.4\n%\u00e2\u00e3".getBytes(ISO_8859_1));
    files.put("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0});
    text(files, "ragged.json", "[[1, 2], [3]]\n");
    text(files, "nan.json", "[[1, NaN]]\n");
    text(files, "word.json", "[[1, 2],\n [3, \"four\"]]\n");
    text(files, "open.json", "[[1, 2], [3, 4]\n");
    text(files, "objects.json", "[{\"x\": 1}]\n");
    text(files, "other.json", "{\"data\": [[1, 2]]}\n");
    text(files, "deep.json", "[[[1]]]\n");
    text(files, "empty.json", "[]\n");
    text(files, "banner.mtx", "%%MatrixMarket matrix coordinate real\n");
    text(files, "complex.mtx", "%%MatrixMarket matrix array complex general\n1 1\n1 0\n");
    text(files, "field.mtx", "%%MatrixMarket matrix array floats general\n1 1\n1\n");
    text(files, "short.mtx", "%%MatrixMarket matrix coordinate real general\n2 2 2\n1 1 5\n");
    text(files, "index.mtx", "%%MatrixMarket matrix coordinate real general\n2 2 1\n3 1 5\n");
    text(files, "value.mtx", "%%MatrixMarket matrix array real general\n2 1\n1\nx\n");
    text(files, "size.mtx", "%%MatrixMarket matrix array real general\n99999999 99999999\n");
    text(files, "literal.txt", "[1 2; 3]\n");
    text(files, "names.txt", "[a b]\n");
    text(files, "numpy.txt", "array([[1., 2.], [3.]])\n");
    return files;
  }

  private static void text(Map<String, byte[]> files, String name, String text) {
    files.put(name, text.getBytes(UTF_8));
  }

  @Test
  void every_fault_of_a_file_is_one_clear_message() throws IOException {
    StringBuilder said = new StringBuilder();
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
      said.append(refusal(file.getKey()));
    }
    Files.createDirectory(folder.resolve("folder.csv"));
    Files.writeString(folder.resolve("weights.csv"), "1");
    for (String missing : new String[] {"folder.csv", "wieghts.csv", "zebra.csv", "no/a.csv"}) {
      said.append(refusal(missing));
    }
    Golden.check("bad-files.txt", said.toString());
  }

  private String refusal(String file) {
    CliTester.Said said =
        CliTester.in(folder)
            .piping("A = 7\nload A \"" + file + "\"\nA + 1\n")
            .run("--keep-going")
            .exits(ExitCode.FAILED);
    assertThat(said.out()).as("the variable after %s", file).contains("8");
    assertThat(said.err()).as(file).doesNotContain("\u001b", "\u0007", "\u0000", "\u202e");
    String message = said.err().replaceFirst("(?s)^  Line 2\n(?:  load A [^\n]*\n *\\^+\n)?", "");
    return "> " + file + "\n" + message + "\n";
  }

  @Test
  void an_input_without_an_end_is_refused() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return '1';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            java.util.Arrays.fill(into, from, from + length, (byte) '1');
            return length;
          }
        };
    new CliTester(
            folder, CliTester.in(folder).environment(), endless, java.util.Optional.of(folder))
        .run("norm", "-")
        .exits(ExitCode.FAILED)
        .complains("is larger than 256 MiB");
  }

  @Test
  void a_file_of_a_gigabyte_is_refused_by_its_size() throws IOException {
    try (RandomAccessFile sparse =
        new RandomAccessFile(folder.resolve("huge.csv").toFile(), "rw")) {
      sparse.setLength(1L << 30);
    }
    CliTester.in(folder).run("norm", "huge.csv").complains("“huge.csv” is larger than 256 MiB.");
  }

  @Test
  void ten_million_numbers_are_refused_in_one_sentence() throws IOException {
    Files.writeString(folder.resolve("many.csv"), "1\n".repeat(10_000_000));
    CliTester.in(folder)
        .run("norm", "many.csv")
        .exits(ExitCode.FAILED)
        .complains("more than 4000000 numbers");
  }
}
