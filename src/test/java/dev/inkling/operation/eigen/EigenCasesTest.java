package dev.inkling.operation.eigen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.math.eigen.Spectrum;
import dev.inkling.math.eigen.Surd;
import dev.inkling.work.Work;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Well-known matrices with their eigenvalues, where they are at hand; skipped elsewhere. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EigenCasesTest {

  private static final double BOUND = 1e-8;

  private static Path folder() {
    Path beside = Path.of("..", "shared", "data", "linalg-cases");
    assumeTrue(Files.isDirectory(beside), "no shared data beside the project");
    return beside;
  }

  @Test
  void all_eigenvalues_agree_with_those_kept_beside_the_matrices() throws IOException {
    List<Path> cases;
    try (Stream<Path> files = Files.list(folder())) {
      cases = files.filter(file -> file.toString().endsWith(".eig")).sorted().toList();
    }
    assertThat(cases).isNotEmpty();
    for (Path file : cases) {
      Path matrix = Path.of(file.toString().replace(".eig", ".txt"));
      agrees(file.getFileName().toString(), Spectrum.of(matrix(matrix), Work.plain()), file);
    }
  }

  private static void agrees(String name, Spectrum spectrum, Path file) throws IOException {
    List<double[]> left = new ArrayList<>();
    for (Spectrum.Pair pair : spectrum.pairs()) {
      left.add(new double[] {pair.value().real().toDouble(), pair.value().imaginary().toDouble()});
    }
    List<double[]> wanted = numbers(file);
    double largest = wanted.stream().mapToDouble(w -> Math.hypot(w[0], at(w, 1))).max().orElse(0);
    for (double[] want : wanted) {
      double[] nearest =
          left.stream().min((p, q) -> Double.compare(apart(p, want), apart(q, want))).orElseThrow();
      left.remove(nearest);
      assertThat(apart(nearest, want)).as(name).isLessThanOrEqualTo(BOUND * largest);
    }
    assertThat(left).as(name).isEmpty();
  }

  @Test
  void rosser_is_known_exactly() throws IOException {
    Spectrum spectrum = Spectrum.of(matrix(folder().resolve("rosser.txt")), Work.plain());
    assertThat(exactly(spectrum))
        .containsExactly(
            Surd.of(Exact.ZERO, Exact.of(1_040_500)),
            Surd.of(Exact.ZERO, Exact.of(1_040_500)).negate(),
            Surd.of(Exact.of(1020)),
            Surd.of(Exact.of(510), Exact.of(260_000)),
            Surd.of(Exact.of(1000)),
            Surd.of(Exact.of(1000)),
            Surd.of(Exact.of(510), Exact.of(260_000)).conjugate(),
            Surd.of(Exact.ZERO));
  }

  @Test
  void magic_and_clement_are_known_exactly() throws IOException {
    Surd root = Surd.of(Exact.ZERO, Exact.of(80));
    assertThat(exactly(Spectrum.of(matrix(folder().resolve("magic4.txt")), Work.plain())))
        .containsExactly(Surd.of(Exact.of(34)), root, root.negate(), Surd.of(Exact.ZERO));
    assertThat(exactly(Spectrum.of(matrix(folder().resolve("clement6.txt")), Work.plain())))
        .containsExactly(whole(5), whole(-5), whole(3), whole(-3), whole(1), whole(-1));
  }

  @Test
  void jordan_blocks_are_known_to_have_too_few_directions() throws IOException {
    for (String name : List.of("jordan2.txt", "jordan3_2.txt")) {
      Spectrum spectrum = Spectrum.of(matrix(folder().resolve(name)), Work.plain());
      assertThat(spectrum.isDefective()).isTrue();
      assertThat(spectrum.values()).hasSize(1);
      assertThat(spectrum.values().get(0).directions()).hasSize(1);
    }
  }

  @Test
  void a_companion_of_wilkinsons_polynomial_is_known_exactly() {
    long[] companion = new long[64];
    long[] bottom = {-40320, 109584, -118124, 67284, -22449, 4536, -546, 36};
    for (int i = 0; i < 8; i++) {
      companion[56 + i] = bottom[i];
      if (i < 7) {
        companion[i * 8 + i + 1] = 1;
      }
    }
    assertThat(exactly(Spectrum.of(Matrix.ofLongs(8, 8, companion), Work.plain())))
        .containsExactly(
            whole(8), whole(7), whole(6), whole(5), whole(4), whole(3), whole(2), whole(1));
  }

  private static Surd whole(long number) {
    return Surd.of(Exact.of(number));
  }

  private static List<Surd> exactly(Spectrum spectrum) {
    return spectrum.pairs().stream().map(pair -> pair.value().exactly().orElseThrow()).toList();
  }

  private static Matrix matrix(Path file) throws IOException {
    List<Scalar> entries = new ArrayList<>();
    int rows = 0;
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        rows++;
        for (String word : line.strip().split("\\s+")) {
          entries.add(Exact.of(new BigDecimal(word)));
        }
      }
    }
    return Matrix.of(rows, entries.size() / rows, entries);
  }

  private static List<double[]> numbers(Path file) throws IOException {
    List<double[]> numbers = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        numbers.add(
            Stream.of(line.strip().split("\\s+")).mapToDouble(Double::parseDouble).toArray());
      }
    }
    return numbers;
  }

  private static double at(double[] numbers, int place) {
    return place < numbers.length ? numbers[place] : 0;
  }

  private static double apart(double[] found, double[] want) {
    return Math.hypot(found[0] - want[0], found[1] - at(want, 1));
  }
}
