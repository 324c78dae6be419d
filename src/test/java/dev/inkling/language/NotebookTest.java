package dev.inkling.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Results;
import dev.inkling.testing.Prompt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NotebookTest {

  private final Prompt prompt = Prompt.unicode();

  private Matrix value(String line) {
    return Results.of(prompt.outcome(line).call());
  }

  @Test
  void a_name_keeps_its_value_when_its_source_changes() {
    prompt.reply("A = [1 2]");
    prompt.reply("B = A");
    prompt.reply("A = [5 6]");
    assertThat(value("B")).isEqualTo(Matrix.ofLongs(1, 2, 1, 2));
  }

  @Test
  void undo_gives_back_the_older_value() {
    prompt.reply("A = 1");
    prompt.reply("A = A + 1");
    prompt.reply("undo");
    assertThat(value("A")).isEqualTo(Matrix.ofLongs(1, 1, 1));
  }

  @Test
  void ans_is_the_latest_result() {
    prompt.reply("3 * 4");
    assertThat(value("ans + 1")).isEqualTo(Matrix.ofLongs(1, 1, 13));
  }

  @Test
  void a_problem_leaves_the_notebook_as_it_was() {
    prompt.reply("A = [1 2; 3 4]");
    Notebook before = prompt.notebook();
    prompt.problem("A = A * [1 2 3]");
    assertThat(prompt.notebook()).isSameAs(before);
  }

  @Test
  void the_word_form_and_the_operator_are_one_operation() {
    Matrix word = value("dot [1 2 3] [4 5 6]");
    assertThat(value("[1 2 3] · [4 5 6]")).isEqualTo(word);
    assertThat(value("[1 2 3] . [4 5 6]")).isEqualTo(word);
    assertThat(value("dot([1 2 3], [4 5 6])")).isEqualTo(word).isEqualTo(Matrix.ofLongs(1, 1, 32));
  }

  @Test
  void precedence_is_that_of_the_textbook() {
    assertThat(value("-2^2")).isEqualTo(Matrix.ofLongs(1, 1, -4));
    assertThat(value("2^3^2")).isEqualTo(Matrix.ofLongs(1, 1, 512));
    assertThat(value("2^-1 + 1/2")).isEqualTo(Matrix.ofLongs(1, 1, 1));
    assertThat(value("2/3*[3 6]")).isEqualTo(Matrix.ofLongs(1, 2, 2, 4));
    assertThat(value("[1 2; 3 4]*[1; 1]·[1; 1]")).isEqualTo(Matrix.ofLongs(1, 1, 10));
  }

  @Test
  void parts_count_from_one() {
    prompt.reply("A = [1 2 3; 4 5 6]");
    assertThat(value("A[2,:]")).isEqualTo(Matrix.ofLongs(1, 3, 4, 5, 6));
    assertThat(value("A[:,end]")).isEqualTo(Matrix.ofLongs(2, 1, 3, 6));
    assertThat(value("A[1,3:-1:1]")).isEqualTo(Matrix.ofLongs(1, 3, 3, 2, 1));
    assertThat(value("A[1,:][2]")).isEqualTo(Matrix.ofLongs(1, 1, 2));
  }

  @Test
  void near_counts_as_equal_only_where_something_is_rounded() {
    prompt.reply("assert norm([1 1])^2 == 2");
    assertThat(prompt.problem("assert 1/3 == 0.333333333333333").summary().plain())
        .isEqualTo("This does not hold.");
    prompt.reply("assert 1/3 == 0.33 within 0.01");
  }

  @Test
  void a_large_exact_product_is_rounded_and_says_so() {
    prompt.reply("A = ones(400, 400) * (2^80 - 1)");
    Outcome product = prompt.outcome("A * A");
    assertThat(Results.of(product.call()).isExact()).isFalse();
    assertThat(product.notes()).singleElement().asString().contains("--exact insists");
  }

  @Test
  void a_small_picture_that_cannot_be_says_why() {
    assertThat(prompt.outcome("dot [1 2 3] [1 2 3] --as image").notes())
        .singleElement()
        .asString()
        .contains("4, 9, 16");
    assertThat(prompt.outcome("dot [1 2 3 4] [1 2 3 4] --as image").notes()).isEmpty();
  }
}
