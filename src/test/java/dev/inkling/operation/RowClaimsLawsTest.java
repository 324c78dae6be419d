package dev.inkling.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.testing.Prompt;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Each claim in a sentence about rows, weighed against lengths and cosines in fifty digits. */
class RowClaimsLawsTest {

  private static final String ALL_AGAINST =
      "(?:Every row(?: with weights)?|Row \\d+) is against it[,;] (?!more strongly).*";
  private static final MathContext DIGITS = new MathContext(50);
  private static final BigDecimal NOTHING = new BigDecimal("1e-40");

  @Property(tries = 1000)
  void whatever_is_said_of_rows_and_an_input_is_so(
      @ForAll @Size(min = 2, max = 4)
          List<@Size(2) List<@IntRange(min = -3, max = 3) Integer>> rows,
      @ForAll @Size(2) List<@IntRange(min = -3, max = 3) Integer> input) {
    holds(new Facts(rows, input));
  }

  @Property(tries = 1000)
  void and_of_rows_of_one_direction(
      @ForAll @Size(2) List<@IntRange(min = -2, max = 2) Integer> row,
      @ForAll @Size(min = 2, max = 4) List<@IntRange(min = -2, max = 3) Integer> lengths,
      @ForAll @Size(2) List<@IntRange(min = -3, max = 3) Integer> input) {
    List<List<Integer>> rows = new ArrayList<>();
    lengths.forEach(length -> rows.add(row.stream().map(entry -> entry * length).toList()));
    holds(new Facts(rows, input));
  }

  private static void holds(Facts facts) {
    String said = Prompt.unicode().sentence(facts.line()).replace('−', '-');
    Set<Integer> loudest = facts.top(facts.asking(), facts::score);
    Set<Integer> aligned = facts.top(facts.asking(), facts::cosine);
    if (facts.length(facts.input).signum() == 0) {
      assertThat(said).isEqualTo("An input of zeros gets 0 from everyone.");
      return;
    }
    if (facts.asking().isEmpty()) {
      assertThat(said).isEqualTo("No row has any weights: they ask nothing.");
      return;
    }
    BigDecimal top = facts.score(loudest.iterator().next());
    claim(said, "[Rr]ows? ([\\d, and]+) answers loudest, (\\S+?)[:;]")
        .ifPresent(
            rows -> {
              assertThat(rows).isEqualTo(loudest).hasSize(1);
              facts
                  .all()
                  .forEach(row -> assertThat(facts.score(row).abs()).isLessThanOrEqualTo(top));
            });
    claim(said, "[Rr]ows? ([\\d, and]+) is most for it")
        .ifPresent(rows -> assertThat(rows).isEqualTo(loudest).hasSize(1));
    claim(said, "[Rr]ows? ([\\d, and]+) answer the same")
        .ifPresent(rows -> assertThat(rows).isEqualTo(loudest).hasSizeGreaterThan(1));
    claim(said, "rows? ([\\d, and]+) least,")
        .ifPresent(rows -> assertThat(rows).isEqualTo(loudest));
    claim(said, "points more along rows? ([\\d, and]+)\\.")
        .ifPresent(rows -> assertThat(rows).isEqualTo(aligned).isNotEqualTo(loudest));
    claim(said, "points as much along rows? ([\\d, and]+)\\.")
        .ifPresent(
            rows -> {
              Set<Integer> both = new TreeSet<>(rows);
              both.addAll(loudest);
              assertThat(both).isEqualTo(aligned);
            });
    claim(said, "Row ([\\d]+) is the longer row")
        .ifPresent(
            rows ->
                aligned.stream()
                    .filter(row -> !rows.contains(row))
                    .forEach(
                        row ->
                            assertThat(facts.length(rows.iterator().next()))
                                .isGreaterThan(facts.length(row))));
    claim(said, "Rows? ([\\d, and]+) (?:is|are) against it, more strongly")
        .ifPresent(
            rows -> {
              assertThat(rows)
                  .isEqualTo(facts.top(facts.asking(), row -> facts.score(row).negate()));
              rows.forEach(row -> assertThat(facts.score(row)).isLessThan(top.negate()));
            });
    claim(said, "Rows? ([\\d, and]+) (?:has|have) no weights")
        .ifPresent(rows -> assertThat(rows).isEqualTo(facts.empty()));
    assertThat(said.contains("points most its way"))
        .isEqualTo(top.signum() > 0 && loudest.size() == 1 && aligned.equals(loudest));
    assertThat(said.matches(ALL_AGAINST)).isEqualTo(top.signum() < 0);
    assertThat(said.contains("right angle")).isEqualTo(top.signum() == 0);
    assertThat(said.contains("no weights")).isEqualTo(!facts.empty().isEmpty());
  }

  /** The rows a claim names, if the sentence makes it. */
  private static Optional<Set<Integer>> claim(String said, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(said);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Set<Integer> rows = new TreeSet<>();
    Matcher numbers = Pattern.compile("\\d+").matcher(matcher.group(1));
    while (numbers.find()) {
      rows.add(Integer.parseInt(numbers.group()));
    }
    return Optional.of(rows);
  }

  /** Rows, counted from 1, and what is true of them. */
  private record Facts(List<List<Integer>> rows, List<Integer> input) {

    String line() {
      List<String> lines = rows.stream().map(Facts::typed).toList();
      return "[" + String.join("; ", lines) + "] * [" + typed(input) + "]'";
    }

    private static String typed(List<Integer> row) {
      return String.join(" ", row.stream().map(String::valueOf).toList());
    }

    List<Integer> all() {
      return IntStream.rangeClosed(1, rows.size()).boxed().toList();
    }

    List<Integer> asking() {
      return all().stream().filter(row -> length(row).signum() > 0).toList();
    }

    Set<Integer> empty() {
      return new TreeSet<>(all().stream().filter(row -> length(row).signum() == 0).toList());
    }

    BigDecimal length(int row) {
      return length(rows.get(row - 1));
    }

    BigDecimal length(List<Integer> vector) {
      int squares = vector.stream().mapToInt(entry -> entry * entry).sum();
      return BigDecimal.valueOf(squares).sqrt(DIGITS);
    }

    BigDecimal score(int row) {
      int sum = 0;
      for (int k = 0; k < input.size(); k++) {
        sum += rows.get(row - 1).get(k) * input.get(k);
      }
      return BigDecimal.valueOf(sum);
    }

    BigDecimal cosine(int row) {
      return score(row).divide(length(row).multiply(length(input)), DIGITS);
    }

    Set<Integer> top(List<Integer> among, Function<Integer, BigDecimal> measure) {
      Set<Integer> top = new TreeSet<>();
      if (length(input).signum() == 0 || among.isEmpty()) {
        return top;
      }
      BigDecimal most = among.stream().map(measure).max(BigDecimal::compareTo).orElseThrow();
      among.stream()
          .filter(row -> most.subtract(measure.apply(row)).compareTo(NOTHING) < 0)
          .forEach(top::add);
      return top;
    }
  }
}
