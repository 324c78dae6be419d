package dev.inkling.operation.elimination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.testing.Prompt;
import dev.inkling.work.Work;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The words of the language about columns, on whatever numbers. */
class EliminationWordsLawsTest {

  @Property(tries = 1000)
  void coordinates_lead_there_and_back(
      @ForAll @Size(4) List<@IntRange(min = -4, max = 4) Integer> b,
      @ForAll @Size(2) List<@IntRange(min = -9, max = 9) Integer> v) {
    Prompt prompt = prompt(b, v);
    if (matrix(prompt, "det(B)").isZero()) {
      assertThat(prompt.problem("basis B v").summary().plain()).contains("no basis");
      return;
    }
    prompt.reply("c = basis(B, v)");
    assertThat(matrix(prompt, "basis B c --back")).isEqualTo(matrix(prompt, "v"));
    assertThat(matrix(prompt, "combine(c, B)")).isEqualTo(matrix(prompt, "v"));
    assertThat(matrix(prompt, "solve(B, v)")).isEqualTo(matrix(prompt, "c"));
    assertThat(matrix(prompt, "B^-1 * v")).isEqualTo(matrix(prompt, "c"));
  }

  @Property(tries = 1000)
  void a_target_within_reach_has_amounts_that_reach_it(
      @ForAll @Size(4) List<@IntRange(min = -2, max = 2) Integer> b,
      @ForAll @Size(2) List<@IntRange(min = -2, max = 2) Integer> v) {
    Prompt prompt = prompt(b, v);
    boolean within = prompt.outcome("span B v").value().equals(new Value.Truth(true, false));
    Value amounts = prompt.outcome("combine v B --find").value();
    if (within) {
      Matrix found = Results.matrix(amounts).orElseThrow();
      assertThat(matrix(prompt, "B").times(found, Work.plain())).isEqualTo(matrix(prompt, "v"));
    } else {
      assertThat(amounts).isEqualTo(new Value.Words("no combination"));
    }
    int more = matrix(prompt, "rank([B v])").equals(matrix(prompt, "rank(B)")) ? 0 : 1;
    assertThat(within).isEqualTo(more == 0);
  }

  @Property(tries = 1000)
  void columns_are_independent_if_their_determinant_is_not_zero(
      @ForAll @Size(4) List<@IntRange(min = -2, max = 2) Integer> b) {
    Prompt prompt = prompt(b, List.of(0, 0));
    boolean flat = matrix(prompt, "det(B)").isZero();
    assertThat(prompt.outcome("independent B").value()).isEqualTo(new Value.Truth(!flat, false));
  }

  @Property(tries = 1000)
  void a_cross_product_stands_on_both(
      @ForAll @Size(6) List<@IntRange(min = -9, max = 9) Integer> n) {
    Prompt prompt = Prompt.unicode();
    prompt.reply("a = [" + n.get(0) + " " + n.get(1) + " " + n.get(2) + "/3]");
    prompt.reply("b = [" + n.get(3) + "; " + n.get(4) + "; " + n.get(5) + "]");
    prompt.reply("c = cross(a, b)");
    assertThat(matrix(prompt, "dot(a, c)").isZero()).isTrue();
    assertThat(matrix(prompt, "dot(b, c)").isZero()).isTrue();
    assertThat(matrix(prompt, "dot(c, c) + dot(a, b)^2"))
        .isEqualTo(matrix(prompt, "dot(a, a) * dot(b, b)"));
    assertThat(matrix(prompt, "cross(b, a)").asRow()).isEqualTo(matrix(prompt, "-c"));
  }

  /** Sentences, working, pictures and notes exist for whatever was typed. */
  @Property(tries = 1000)
  void every_view_can_be_opened(
      @ForAll @Size(6) List<@IntRange(min = -1, max = 1) Integer> n,
      @ForAll @IntRange(min = 0, max = 8) int word) {
    Prompt prompt = Prompt.unicode();
    prompt.reply("A = [" + n.get(0) + " " + n.get(1) + "/3; " + n.get(2) + " " + n.get(3) + "]");
    prompt.reply("b = [" + n.get(4) + "; " + n.get(5) + "]");
    String[] lines = {
      "rref [A b]",
      "rank [A b]",
      "det A",
      "independent [A b]",
      "span A b",
      "solve A b",
      "solve [A b A] b",
      "combine b A --find",
      "combine b A"
    };
    String screen = prompt.screen(lines[word], "steps full");
    assertThat(screen).doesNotContain("null").doesNotContain("Optional");
    assertThat(prompt.sentence(lines[word])).endsWith(".");
  }

  private static Prompt prompt(List<Integer> b, List<Integer> v) {
    Prompt prompt = Prompt.unicode();
    prompt.reply("B = [" + b.get(0) + " " + b.get(1) + "; " + b.get(2) + " " + b.get(3) + "]");
    prompt.reply("v = [" + v.get(0) + "; " + v.get(1) + "/2]");
    return prompt;
  }

  private static Matrix matrix(Prompt prompt, String line) {
    return Results.matrix(prompt.outcome(line).value()).orElseThrow();
  }
}
