package dev.inkling.slips;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.testing.Classroom;
import dev.inkling.work.Work;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A right answer is never called wrong, however it is written. */
class SpellingsTest {

  private final Interpreter interpreter = Classroom.interpreter();

  @Test
  void ten_thousand_right_answers_are_right() {
    Random random = new Random(5);
    for (int i = 0; i < 10_000; i++) {
      int rows = 1 + random.nextInt(3);
      int columns = 1 + random.nextInt(3);
      int[][] tops = new int[rows][columns];
      int bottom = List.of(1, 2, 4, 5, 10, 3, 7).get(random.nextInt(7));
      for (int[] row : tops) {
        for (int c = 0; c < columns; c++) {
          row[c] = random.nextInt(61) - 30;
        }
      }
      String asked = written(random, tops, bottom, false) + " * 1";
      String answer = written(random, tops, bottom, true);
      assertThat(mark(asked, answer).right()).as(asked + "  answered  " + answer).isTrue();
    }
  }

  private static String written(Random random, int[][] tops, int bottom, boolean free) {
    List<String> rows = new ArrayList<>();
    String between = free ? pick(random, " ", "  ", ", ", " , ") : " ";
    for (int[] row : tops) {
      List<String> entries = new ArrayList<>();
      for (int top : row) {
        entries.add(free ? spelled(random, top, bottom) : top + "/" + bottom);
      }
      rows.add(String.join(between, entries));
    }
    boolean list = tops.length == 1 || tops[0].length == 1;
    String parted =
        free && list
            ? pick(random, "; ", ";", ", ", " ")
            : free ? pick(random, "; ", ";", " ; ") : "; ";
    if (free && tops.length > 1 && pick(random, "a", "b", "c").equals("a")) {
      return "[[" + String.join(pick(random, "],[", "], ["), rows) + "]]";
    }
    String all = String.join(parted, rows);
    String bracketed = "[" + all + "]";
    return free
        ? pick(
            random,
            bracketed,
            all,
            " " + bracketed + " ",
            "= " + all,
            "( " + all + " )",
            bracketed + ".")
        : bracketed;
  }

  private static String spelled(Random random, int top, int bottom) {
    int by = 1 + random.nextInt(4);
    String minus = top < 0 ? pick(random, "-", "−") : pick(random, "", "", "+");
    int size = Math.abs(top);
    String fraction = minus + size * by + "/" + bottom * by;
    boolean ends = bottom != 3 && bottom != 7;
    BigDecimal decimal =
        new BigDecimal(size)
            .divide(new BigDecimal(bottom), ends ? 4 : 2 + by, RoundingMode.HALF_UP);
    String digits = ends ? decimal.stripTrailingZeros().toPlainString() : decimal.toPlainString();
    String padded = ends && digits.indexOf('.') >= 0 ? digits + "0" : digits;
    String bare = digits.startsWith("0.") ? digits.substring(1) : digits;
    return pick(random, fraction, minus + digits, minus + padded, minus + bare);
  }

  private static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "norm [1 1] | 1.41",
        "norm [1 1] | 1.4",
        "norm [1 1] | ≈ 1",
        "norm [1 1] | ≈1.4142",
        "1/3 * 1 | 0.33",
        "2/3 * 1 | 0.667",
        "1/4 * 2 | 0,5",
        "[1 2; 3 4] * [5; 6] | {17, 39}",
        "[1 2; 3 4] * [5; 6] | (17, 39)",
        "[1 2; 3 4] * [5; 6] | 17 39",
        "[1 2; 3 4] * [5; 6] | [20-3; 13*3]",
        "[1 2; 3 4] * [5; 6] | 17.0, 39.00",
        "[1 2; 3 4]' | ((1,3),(2,4))",
        "cosine [1 0] [5 1] | 1.0",
        "dot [1 -1] [1 3] | [-2]",
        "dot [1 -1] [1 3] | 1 - 3",
      })
  void right(String asked, String answer) {
    assertThat(mark(asked, answer).right()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "norm [1 1] | 1.42",
        "norm [1 1] | 1",
        "norm [1 1] | 1.5",
        "1/4 * 2 | 5",
        "1/4 * 1 | 0.3",
        "[1 2; 3 4] * [5; 6] | [17; 40]",
        "[1 2; 3 4]' | [1 3 2 4]",
        "5/2 * 1 | 3",
        "1/3 * 1 | 0.34",
      })
  void not_right(String asked, String answer) {
    assertThat(mark(asked, answer).right()).isFalse();
  }

  private Mark mark(String asked, String answer) {
    Claim.Line line =
        Claim.read(asked + " = " + answer, interpreter, Notebook.empty(), Work.plain());
    Claim claim = line.claim().orElseThrow();
    return Recogniser.of(claim.call()).mark(claim.answer());
  }
}
