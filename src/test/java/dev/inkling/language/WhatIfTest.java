package dev.inkling.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.math.Matrix;
import dev.inkling.operation.Results;
import dev.inkling.operation.catalog.Catalog;
import dev.inkling.testing.Prompt;
import dev.inkling.words.Problem;
import dev.inkling.work.Work;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhatIfTest {

  private final Prompt prompt = Prompt.unicode();

  private void lines(String... lines) {
    List.of(lines).forEach(prompt::reply);
  }

  private Matrix value(String name) {
    return Results.matrix(prompt.notebook().find(name).orElseThrow().value()).orElseThrow();
  }

  private Changed changed(String line) {
    return ((Reply.Changes) prompt.reply(line)).changed();
  }

  private Affected affected(String line) {
    return ((Reply.Affects) prompt.reply(line)).affected();
  }

  private Reason reason(String line) {
    return ((Reply.Reasons) prompt.reply(line)).reason();
  }

  @Test
  void a_changed_entry_reaches_what_is_made_of_it() {
    lines("A = [1 2; 3 4]", "x = [1; 1]", "y = A * x", "z = x + x");
    Changed changed = changed("change A[1,2] to 5");
    assertThat(value("y")).isEqualTo(Matrix.ofLongs(2, 1, 6, 7));
    assertThat(changed.results()).hasSize(1);
    assertThat(changed.untouched()).isEqualTo(2);
  }

  @Test
  void a_change_goes_on_through_a_name_that_was_given_anew() {
    lines("A = [1 2; 3 4]", "B = [1 1; 1 1]", "A = A + B", "C = A * A");
    changed("change A[1,2] to 5");
    assertThat(value("A")).isEqualTo(Matrix.ofLongs(2, 2, 2, 6, 4, 5));
    assertThat(value("line1")).isEqualTo(Matrix.ofLongs(2, 2, 1, 5, 3, 4));
    assertThat(reason("why A[1,2]").parts().get(0).entries().get(0).version().plain())
        .isEqualTo("A before line 3");
  }

  @Test
  void undo_takes_a_change_back_in_one_step_and_then_the_line_before() {
    lines("A = [1 2; 3 4]", "y = A * [1; 1]");
    Notebook before = prompt.notebook();
    lines("change A[1,2] to 5", "undo");
    assertThat(prompt.notebook()).isSameAs(before);
    lines("undo");
    assertThat(prompt.notebook().size()).isEqualTo(1);
  }

  @Test
  void a_line_after_a_change_is_undone_before_it() {
    lines("k = 3", "2 * k", "change k to 5", "k + 1", "undo");
    assertThat(value("ans")).isEqualTo(Matrix.ofLongs(1, 1, 10));
    lines("undo");
    assertThat(value("ans")).isEqualTo(Matrix.ofLongs(1, 1, 6));
  }

  @Test
  void a_look_at_a_value_is_not_what_undo_takes_back() {
    lines("A = [1 2; 3 4]", "change A[1,2] to 5", "A", "A[1,2]", "A[1,:]");
    Reply.Undone undone = (Reply.Undone) prompt.reply("undo");
    assertThat(undone.line()).contains("change A[1,2] to 5");
    assertThat(value("A")).isEqualTo(Matrix.ofLongs(2, 2, 1, 2, 3, 4));
  }

  @Test
  void undo_says_that_a_change_comes_next() {
    lines("A = [1 2; 3 4]", "change A[1,2] to 5", "det A");
    Reply.Undone undone = (Reply.Undone) prompt.reply("undo");
    assertThat(undone.line()).contains("det A");
    assertThat(undone.change()).contains("change A[1,2] to 5");
  }

  @Test
  void a_whole_value_may_take_another_shape() {
    lines("x = [1 2]", "norm(x)", "change x to [3; 4; 12]");
    assertThat(value("ans")).isEqualTo(Matrix.ofLongs(1, 1, 13));
  }

  @Test
  void a_row_is_changed_as_a_row() {
    lines("A = [1 2; 3 4]", "change A[2,:] to [7 8]");
    assertThat(value("A")).isEqualTo(Matrix.ofLongs(2, 2, 1, 2, 7, 8));
    assertThat(prompt.problem("change A[2,:] to 5").summary().plain()).contains("a row of 2");
  }

  @Test
  void a_number_typed_beside_computed_ones_may_change() {
    lines("k = 2", "A = [k 1; 3 4*k]", "change A[1,2] to 9", "change k to 5");
    assertThat(value("A")).isEqualTo(Matrix.ofLongs(2, 2, 5, 9, 3, 20));
  }

  @Test
  void what_takes_its_place_is_worked_out_now() {
    lines("A = [1 2; 3 4]", "change A[1,2] to 2*A[2,2] + A[1,2]");
    assertThat(value("A")).isEqualTo(Matrix.ofLongs(2, 2, 1, 10, 3, 4));
  }

  @Test
  void a_changed_place_chooses_anew() {
    lines("A = [1 2; 3 4]", "k = 1", "A[k,2]", "change k to 2");
    assertThat(value("ans")).isEqualTo(Matrix.ofLongs(1, 1, 4));
  }

  @Test
  void what_was_computed_is_refused_and_its_inputs_are_named() {
    lines("A = [1 2; 3 4]", "B = [5 6; 7 8]", "C = A * B");
    Problem problem = prompt.problem("change C[1,2] to 5");
    assertThat(problem.summary().plain()).contains("C = A * B");
    assertThat(problem.expected().plain()).contains("A[1,1]", "B[1,2]");
    prompt.reply(problem.tries().get(0).line());
  }

  @Test
  void another_name_of_a_value_points_to_the_first() {
    lines("A = [1 2]", "B = A");
    assertThat(prompt.problem("change B[2] to 5").tries().get(0).line())
        .isEqualTo("change A[2] to 5");
  }

  @Test
  void numbers_without_a_name_of_their_own_are_left_to_their_line() {
    lines("k = dot([1 2], [3 4])");
    assertThat(prompt.problem("change k to 5").expected().plain()).contains("type it anew");
  }

  @Test
  void a_change_that_cannot_be_followed_leaves_all_as_it_was() {
    lines("A = [1 2; 3 4]", "inverse(A)");
    Notebook before = prompt.notebook();
    Problem problem = prompt.problem("change A to [1 2; 2 4]");
    assertThat(problem.summary().plain()).contains("line 2", "inverse(A)", "singular");
    assertThat(prompt.notebook()).isSameAs(before);
  }

  @Test
  void the_same_number_again_is_no_change() {
    lines("k = 3");
    Notebook before = prompt.notebook();
    assertThat(changed("change k to 3").differs()).isFalse();
    assertThat(prompt.notebook()).isSameAs(before);
  }

  @Test
  void an_entry_set_like_a_variable_is_answered_with_the_change() {
    lines("A = [1 2; 3 4]");
    assertThat(prompt.problem("A[1,2] = 5").tries().get(0).line()).isEqualTo("change A[1,2] to 5");
  }

  @Test
  void a_file_is_not_read_again() {
    int[] read = {0};
    Sources once =
        (name, limits) -> {
          read[0]++;
          return new Sources.Loaded(Matrix.ofLongs(1, 2, 3, 4), List.of());
        };
    Interpreter interpreter = Interpreter.of(Catalog.standard(), once);
    Notebook notebook = Notebook.empty();
    for (String line : List.of("k = 2", "x = k * load(\"x.csv\")", "change k to 5", "y = k * x")) {
      var statement = interpreter.parse(line, notebook).statements().get(0);
      notebook = interpreter.evaluate(notebook, statement, Work.plain()).after();
    }
    assertThat(read[0]).isEqualTo(1);
    assertThat(Results.matrix(notebook.find("y").orElseThrow().value()))
        .contains(Matrix.ofLongs(1, 2, 75, 100));
  }

  @Test
  void a_number_is_followed_to_the_rows_it_enters() {
    lines("A = [1 2; 3 4]", "B = A * A'", "k = 3", "k * B");
    List<Affected.Touched> touched = affected("affects A[1,2]").results();
    assertThat(touched).hasSize(2);
    assertThat(touched.get(0).entries().cardinality()).isEqualTo(3);
    assertThat(touched.get(1).name()).isEqualTo("line4");
    assertThat(affected("affects line4[1,1]").results()).isEmpty();
  }

  @Test
  void what_chooses_places_is_said_to_choose() {
    lines("A = [1 2; 3 4]", "k = 1", "x = A[k,:]");
    assertThat(affected("affects k").results()).singleElement().matches(Affected.Touched::chosen);
  }

  @Test
  void large_products_are_walked_to_the_end() {
    lines("A = ones(300, 300)", "let B = A * A", "let C = B * B");
    Affected affected = affected("affects A[1,1]");
    assertThat(affected.cut()).isFalse();
    assertThat(affected.results().get(0).entries().cardinality()).isEqualTo(599);
    assertThat(affected.results().get(1).entries().cardinality()).isEqualTo(90_000);
  }

  @Test
  void a_walk_that_would_take_long_is_cut_and_says_so() {
    lines("x = [1:3000]", "y = normalize(x)");
    Affected affected = affected("affects x[2999]");
    assertThat(affected.cut()).isTrue();
    assertThat(affected.results().get(0).entries().get(0)).isTrue();
  }

  @Test
  void a_value_made_on_the_way_is_opened_too_and_only_once() {
    lines("A = [1 2; 3 4]", "A^5");
    Reason reason = reason("why [1,2] --depth 9");
    assertThat(count(reason)).isLessThan(80);
    assertThat(leaves(reason)).isTrue();
  }

  private static int count(Reason reason) {
    int count = 1;
    for (Reason.Line line : reason.parts()) {
      for (Reason.Entry entry : line.entries()) {
        count += entry.opened().map(WhatIfTest::count).orElse(0);
      }
    }
    return count;
  }

  /** Whether every way down ends in what was given, or in what is opened elsewhere. */
  private static boolean leaves(Reason reason) {
    return reason.parts().stream()
        .flatMap(line -> line.entries().stream())
        .allMatch(
            entry ->
                !entry.origin().isEmpty()
                    || entry.opened().filter(r -> r.seen() || leaves(r)).isPresent());
  }

  @Test
  void long_sums_show_the_largest_and_add_up_the_rest() {
    lines("x = [1:1000]", "dot(x, x)");
    Reason reason = reason("why");
    assertThat(reason.parts()).hasSize(4);
    assertThat(reason.more()).isEqualTo(996);
    assertThat(reason.moreSum().orElseThrow().toString()).isEqualTo("329845486");
  }

  @Test
  void a_comparison_shows_both_sides() {
    lines("a = 1/3", "a < 1/2");
    assertThat(reason("why").parts()).hasSize(2);
    lines("[1 2; 3 4] == [1 2; 3 5]");
    assertThat(reason("why").parts()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "why Q",
        "why A[3,1]",
        "why A[1]",
        "why A.values",
        "why s",
        "why line9",
        "affects A[1,9]",
        "affects Q",
        "change A[1,2]",
        "change to 5",
        "change",
        "change A[1,2] to \"five\"",
        "change A[0,1] to 5",
        "change A[1,2] to [1 2]",
        "change A[1,2] to Q",
        "why A[1,2] to 5"
      })
  void a_line_that_asks_for_nothing_is_answered_and_changes_nothing(String line) {
    lines("A = [1 2; 3 4]", "s = \"text\"", "A * A");
    Notebook before = prompt.notebook();
    Problem problem = prompt.problem(line);
    assertThat(problem.summary().isEmpty()).isFalse();
    assertThat(problem.at()).isPresent();
    assertThat(prompt.notebook()).isSameAs(before);
  }
}
