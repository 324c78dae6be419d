package dev.inkling.render.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.inkling.operation.Operation;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.catalog.Catalog;
import dev.inkling.testing.Prompt;
import dev.inkling.trace.Detail;
import dev.inkling.words.Numbers;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LatexWriterTest {

  private static final List<String> FURTHER =
      List.of(
          "W = [1 -1; 2 0]",
          "[1 2; 3 4] * [5 6; 7 8]",
          "rotation(30) * [1; 0]",
          "solve [2 1 1; 1 3 2; 1 0 0] [4; 5; 6]",
          "inverse [0 2; 3 4]",
          "rref [1 2 3; 2 4 7]",
          "ones(25, 25) * ones(25, 30)",
          "zeros(3, 12) + ones(3, 12)",
          "2^200 / 3",
          "1e-30",
          "[1 2] == [1 2]",
          "solve [1 2; 2 4] [1; 2]");

  static String latex(Outcome outcome, Detail detail) {
    StringWriter out = new StringWriter();
    try {
      new LatexWriter(detail, Numbers.usual()).write(outcome, out);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return out.toString();
  }

  private static Stream<String> lines() {
    return Stream.concat(
        Catalog.standard().all().stream()
            .map(Operation::signature)
            .flatMap(signature -> signature.examples().stream()),
        FURTHER.stream());
  }

  private static List<String> all() {
    List<String> all = new ArrayList<>();
    for (String line : lines().toList()) {
      Outcome outcome = Prompt.unicode().outcome(line);
      for (Detail detail : Detail.values()) {
        all.add(latex(outcome, detail));
      }
    }
    return all;
  }

  @Test
  void every_example_is_LaTeX_that_a_strict_reader_takes() {
    for (String latex : all()) {
      assertThatCode(() -> LatexChecker.check(latex)).as(latex).doesNotThrowAnyException();
    }
  }

  @Property(tries = 300)
  void products_of_any_size_are_LaTeX(
      @ForAll @IntRange(min = 1, max = 24) int rows,
      @ForAll @IntRange(min = 1, max = 24) int between,
      @ForAll @IntRange(min = 1, max = 6) int columns,
      @ForAll long seed) {
    Random random = new Random(seed);
    String line = matrix(rows, between, random) + " * " + matrix(between, columns, random);
    LatexChecker.check(latex(Prompt.unicode().outcome(line), Detail.FULL));
  }

  @Property(tries = 300)
  void eliminations_of_any_size_are_LaTeX(
      @ForAll @IntRange(min = 1, max = 7) int rows,
      @ForAll @IntRange(min = 1, max = 7) int columns,
      @ForAll long seed) {
    String line = "rref " + matrix(rows, columns, new Random(seed));
    LatexChecker.check(latex(Prompt.unicode().outcome(line), Detail.FULL));
  }

  private static String matrix(int rows, int columns, Random random) {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < rows * columns; i++) {
      text.append(i == 0 ? "" : i % columns == 0 ? "; " : " ");
      text.append(random.nextInt(19) - 9).append(random.nextInt(4) == 0 ? "/7" : "");
    }
    return text.append(']').toString();
  }

  @Test
  void a_rounded_number_never_follows_an_equals_sign() {
    String latex = latex(Prompt.unicode().outcome("angle [1 2] [3 4]"), Detail.FULL);
    assertThat(latex).contains("\\approx 10.3").doesNotContain("= 10.3").doesNotContain("= 2.24");
  }

  @Test
  void names_cannot_become_commands() {
    Prompt prompt = Prompt.unicode();
    prompt.outcome("weight_of_Ж = [1 2; 3 4]");
    String latex = latex(prompt.outcome("weight_of_Ж * [1; 2]"), Detail.FULL);
    LatexChecker.checkWithForeignLetters(latex);
    assertThat(latex).contains("weight\\_of\\_Ж").doesNotContain("weight_of");
  }

  @Test
  void words_are_escaped() {
    String latex = LatexText.of("50% of $x_1 & {a}\\input{/etc} ~^ <b> | − √17 ≈ 4 \u001b[31m --x");
    LatexChecker.check(latex);
    assertThat(latex)
        .contains("50\\% of \\$x\\_1 \\& \\{a\\}\\textbackslash{}input", "$\\sqrt{17}$", "U+001B")
        .doesNotContain("\u001b");
  }

  @Test
  void the_strict_reader_refuses_what_an_engine_refuses() {
    for (String wrong :
        new String[] {
          "\\[ \\begin{bmatrix} 1 & 2 \\\\ 3 \\end{bmatrix} \\]",
          "\\[ \\frac{1} \\]",
          "\\[ \\sqrt{2 \\]",
          "50% off",
          "a_b",
          "\\input{secret}",
          "\\[ 1\n\n2 \\]",
          "\\[ x^2^2 \\]",
          "\\begin{align*} 1 &= 1",
          "}"
        }) {
      assertThatCode(() -> LatexChecker.check(wrong)).as(wrong).isInstanceOf(AssertionError.class);
    }
  }

  @Test
  void an_engine_compiles_every_example(@TempDir Path folder) throws Exception {
    Optional<String> engine =
        Stream.of("pdflatex", "lualatex", "tectonic").filter(LatexWriterTest::isThere).findFirst();
    assumeTrue(engine.isPresent(), "no TeX engine is installed");
    String document =
        "\\documentclass{article}\n\\usepackage{amsmath}\n\\begin{document}\n"
            + String.join("\n\n", all())
            + "\n\\end{document}\n";
    Path file = Files.writeString(folder.resolve("all.tex"), document);
    List<String> command = new ArrayList<>(List.of(engine.get()));
    if (!engine.get().equals("tectonic")) {
      command.add("-interaction=nonstopmode");
      command.add("-halt-on-error");
    }
    command.add(file.getFileName().toString());
    Path log = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    String said = Files.readString(log, StandardCharsets.ISO_8859_1);
    assertThat(process.exitValue()).as(said.substring(Math.max(0, said.length() - 3000))).isZero();
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
