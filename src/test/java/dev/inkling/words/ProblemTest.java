package dev.inkling.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

  private static final Place NEAR = Place.of(1, 4, 2);
  private static final Place FAR = Place.of(9, 9, 0);

  @Test
  void the_place_nearest_to_the_fault_stays() {
    Problem problem = Problem.usage("odd").at(NEAR).atIfUnknown(FAR);
    assertThat(problem.at()).contains(NEAR);
    assertThat(Problem.usage("odd").atIfUnknown(FAR).at()).contains(FAR);
  }

  @Test
  void a_place_is_at_least_one_character_long() {
    assertThat(FAR.length()).isEqualTo(1);
    assertThat(FAR.in("a.csv").source()).isEqualTo("a.csv");
  }

  @Test
  void tries_keep_their_order_and_leave_the_first_problem_alone() {
    Problem problem = Problem.work("no").expecting("yes").tryThis("dot a b");
    Problem more = problem.tryThis("A * x", "the product");
    assertThat(more.tries())
        .containsExactly(new Problem.Try("dot a b", ""), new Problem.Try("A * x", "the product"));
    assertThat(problem.tries()).hasSize(1);
    assertThat(more.expected().plain()).isEqualTo("yes");
  }

  @Test
  void an_exception_carries_the_problem_and_no_stack() {
    Problem problem = Problem.work("no");
    ProblemException thrown = problem.thrown();
    assertThat(thrown.problem()).isEqualTo(problem);
    assertThat(thrown).hasMessage("no");
    assertThat(thrown.getStackTrace()).isEmpty();
  }
}
