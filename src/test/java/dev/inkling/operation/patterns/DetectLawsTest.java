package dev.inkling.operation.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Results;
import dev.inkling.testing.Prompt;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores, against sums of whole numbers, and what is said of them, against squares counted. */
class DetectLawsTest {

  private static final int MOST = 4; // rows or columns of an image

  private final Prompt prompt = Prompt.unicode();

  @Property(tries = 1000)
  void a_score_is_the_sum_of_the_products_at_its_place(
      @ForAll @Size(32) List<@IntRange(min = -300, max = 300) Integer> n,
      @ForAll @Size(4) List<@IntRange(min = 1, max = MOST) Integer> sizes) {
    int rows = Math.max(sizes.get(0), sizes.get(1));
    int columns = Math.max(sizes.get(2), sizes.get(3));
    int high = Math.min(sizes.get(0), sizes.get(1));
    int wide = Math.min(sizes.get(2), sizes.get(3));
    Matrix scores =
        scores(grid(n.subList(0, high * wide), wide), grid(image(n, rows * columns), columns));
    assertThat(scores.rows()).isEqualTo(rows - high + 1);
    assertThat(scores.columns()).isEqualTo(columns - wide + 1);
    for (int i = 0; i + high <= rows; i++) {
      for (int j = 0; j + wide <= columns; j++) {
        long sum = 0;
        for (int k = 0; k < high; k++) {
          for (int l = 0; l < wide; l++) {
            sum += (long) n.get(k * wide + l) * n.get(16 + (i + k) * columns + j + l);
          }
        }
        assertThat(scores.at(i, j)).isEqualTo(new Exact(BigInteger.valueOf(sum), HUNDREDTHS));
      }
    }
  }

  private static final BigInteger HUNDREDTHS = BigInteger.valueOf(100);

  @Property(tries = 1000)
  void squares_are_counted_as_they_are(
      @ForAll @Size(9) List<Boolean> wanted, @ForAll @Size(9) List<Boolean> inked) {
    String pattern = signs(wanted, "1", "-1");
    String image = signs(inked, "1", "0");
    long wants = wanted.stream().filter(one -> one).count();
    long hits = IntStream.range(0, 9).filter(i -> wanted.get(i) && inked.get(i)).count();
    long extra = IntStream.range(0, 9).filter(i -> !wanted.get(i) && inked.get(i)).count();
    String said = prompt.sentence("detect " + pattern + " " + image);
    assertThat(scores(pattern, image).number()).isEqualTo(Exact.of(hits - extra));
    assertThat(said).contains(minus(hits - extra));
    if (hits + extra == 0) {
      assertThat(said).contains("blank");
    } else {
      assertThat(said.contains("the most it can give")).isEqualTo(hits == wants && extra == 0);
      assertThat(said.contains("no other does")).isEqualTo(extra == 0 && wants < 9 && wants > 0);
      assertThat(said.contains(hits + " of its " + wants + " wanted"))
          .isEqualTo(hits > 0 && wants > 1);
    }
  }

  @Property(tries = 1000)
  void the_loudest_places_are_named(@ForAll @Size(9) List<@IntRange(min = -2, max = 2) Integer> n) {
    List<String> typed = n.stream().map(String::valueOf).toList();
    String said =
        prompt.sentence(
            "detect [1 -1; -1 1] " + grid(typed.stream().map(Integer::valueOf).toList(), 3, ""));
    Matrix scores = Results.of(prompt.notebook().latest().orElseThrow().call());
    long most =
        IntStream.range(0, 4).mapToLong(i -> (long) scores.at(i).toDouble()).max().orElse(0);
    for (int i = 0; i < 4; i++) {
      boolean loud = scores.at(i).toDouble() == most;
      boolean all = said.contains("at each");
      assertThat(all || said.contains("[" + (i / 2 + 1) + "," + (i % 2 + 1) + "]") == loud)
          .as(said)
          .isTrue();
    }
    assertThat(said).contains(minus(most));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [-1 1 -1; -1 1 -1; -1 1 -1] [0 1 0; 1 1 1; 0 1 0] | 3 of its 3 wanted squares hold ink, 2 others do too: 3 − 2 = 1.
          [-1 1; 1 -1] [0 1; 1 0]   | 2 of its 2 wanted squares hold ink, and no other does: 2, the most it can give for ink of 0 and 1.
          [-1 1; 1 -1] [1 0; 0 1]   | None of its 2 wanted squares holds ink, but 2 others do: 0 − 2 = −2.
          [1 1; 1 1] [1 0; 0 1]     | 2 of its 4 wanted squares hold ink: 2.
          [-1 -1] [0 1]             | It wants no ink, and 1 square holds some: 0 − 1 = −1.
          [1 -1] [0 0]              | The image is blank: nothing to weigh, so the score is 0.
          [0 0] [1 1]               | A pattern of zeros asks for nothing: the score is 0 whatever the image.
          [1 0] [0 1]               | Wherever one has a number the other has 0: the score is 0.
          [2 1] [1 1/2]             | Nothing pulls down: the score is 5/2, all for.
          [2 -1] [1 2]              | 2 up, 2 down: the score is 0, as much for as against.
          [2 -1] [1/2 3]            | 1 up, 3 down: the score is −2, more against than for.
          3 4                       | 3 times 4: the score is 12.
          [1 -1] [0 1 1 0]          | P fits at 3 places. It answers loudest, 1, at [3]: there its 1 wanted square holds ink, and no other does.
          [1 -1] [0 0 0 0]          | P fits at 3 places and gives 0 at each: it tells none apart.
          [1 -1] [0 1 2 3 3]        | P fits at 4 places. It answers no louder than 0, at [4].
          """)
  void what_is_said_holds(String line, String sentence) {
    assertThat(prompt.sentence("detect " + line)).isEqualTo(sentence);
  }

  @Test
  void what_would_take_too_long_is_said_before_it_begins() {
    assertThat(prompt.problem("detect ones(500, 500) ones(1000, 1000)").summary().plain())
        .contains("products");
  }

  @Test
  void what_is_too_large_for_a_picture_is_told_without_one() {
    String line = "detect [1 -1; -1 1] random(200, 200, 3)";
    assertThat(prompt.outcome(line).call().pictures()).isEmpty();
    assertThat(prompt.sentence(line)).startsWith("P fits at 39601 places. It answers loudest, ");
  }

  private Matrix scores(String pattern, String image) {
    return Results.of(prompt.outcome("detect " + pattern + " " + image).call());
  }

  private static List<Integer> image(List<Integer> n, int size) {
    return n.subList(16, 16 + size);
  }

  private static String minus(long number) {
    return String.valueOf(number).replace('-', '−');
  }

  private static String grid(List<Integer> n, int columns) {
    return grid(n, columns, "/10");
  }

  private static String grid(List<Integer> n, int columns, String after) {
    return IntStream.range(0, n.size())
        .mapToObj(i -> (i == 0 ? "" : i % columns == 0 ? "; " : " ") + n.get(i) + after)
        .collect(Collectors.joining("", "[", "]"));
  }

  private static String signs(List<Boolean> squares, String yes, String no) {
    return IntStream.range(0, squares.size())
        .mapToObj(i -> (i == 0 ? "" : i % 3 == 0 ? "; " : " ") + (squares.get(i) ? yes : no))
        .collect(Collectors.joining("", "[", "]"));
  }
}
