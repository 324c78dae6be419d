package dev.inkling.slips;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.Notebook;
import dev.inkling.testing.Classroom;
import dev.inkling.work.Work;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wrong answers the series expects, each with what it reveals. */
class ScenesSlipsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [2 1] + [-1 3] | 3 4 | sign
          [2 1] + [-1 3] | -2 3 | multiplied
          [2 1] + [-1 3] | 5 | ran-on
          [2 1] + [-1 3] | 3 -2 | difference
          norm [3 4] | 7 | streets
          norm [3 4] | 25 | no-root
          norm [3 4] | 12 | product
          solve [2 1; 1 0] [4; 1] | 2 1 | exchanged
          solve [2 1; 1 0] [4; 1] | 4 1 | own-numbers
          solve [2 1; 1 0] [4; 1] | 9 4 | dot-for-coordinate
          [1 -1; 1 1] * [2; 3] | 5 1 | columns
          [1 -1; 1 1] * [2; 3] | 5 5 | sign
          [1 -1; 1 1] * [2; 3] | 1 5 | crosswise
          dot [3 4] [1 3] | 13 | crosswise
          dot [3 4] [1 3] | 11 | added
          dot [3 4] [1 3] | 3 | first-pair
          dot [3 4] [1 3] | 3 12 | not-added
          solve [1 1; 1 -1] [5; 1] | 6 4 | dot-for-coordinate
          solve [1 1; 1 -1] [5; 1] | 5 1 | own-numbers
          solve [2 1; 1 1] [5; 3] | 13 8 | dot-for-coordinate
          solve [2 1; 1 1] [5; 3] | 2.6 4 | shadow-for-coordinate
          solve [2 1; 1 1] [5; 3] | 1 2 | exchanged
          relu([1 -1] * [3; 1] + -1) | 2 | bias
          relu([1 -1] * [3; 1] + -1) | 3 | sign
          relu([1 -1] * [1; 3] + -1) | -3 | bend
          relu([1 -1] * [1; 3] + -1) | -2 | bias-and-bend
          dot [-1 1 -1 -1 1 -1 -1 1 -1] [1 0 0 1 0 0 1 1 1] | 1 | wanted-only
          dot [-1 1 -1 -1 1 -1 -1 1 -1] [1 0 0 1 0 0 1 1 1] | 5 | sign
          dot [-1 1 -1 -1 1 -1 -1 1 -1] [1 0 0 1 0 0 1 1 1] | -4 | unwanted-only
          [1 2; 3 4] * [1 1; 0 2] | [4 6; 6 8] | order
          [1 2; 3 4] * [1 1; 0 2] | [1 2; 0 8] | not-added
          [1 2; 3 4] * [1 1; 0 2] | [1 7; 2 10] | columns
          [1 2; 3 4] * [1 1; 0 2] | [3 4; 7 8] | rows-with-rows
          [1 2; 3 4] * [1 1; 0 2] | [4 6; 8 10] | added
          [1 2; 3 4] * [1 1; 0 2] | [1 1; 3 3] | first-pair
          [1 2; 3 4] * [1 1; 0 2] | [1 3; 5 11] | transposed
          [1 0 1 0] - [1 0 0 1] + [0 1 0 1] | 2 -1 1 0 | both-signs
          [1 0 1 0] - [1 0 0 1] + [0 1 0 1] | 0 -1 1 -2 | bracket
          [1 0 1 0] - [1 0 0 1] + [0 1 0 1] | 0 1 -1 2 | roles
          [1 0 1 0] - [1 0 0 1] + [0 1 0 1] | 1 1 1 1 | left-out
          [4 1; 2 3] * [1; 0] | 4 1 | columns
          [2 1; 1 2] * [5; 4] | 10 5 | first-pair
          [2 1; 1 2] * [5; 4] | 12 12 | added
          [1 -1] * [1; 3] | 2 | sign
          [1 -1] * [1; 3] | 4 | added
          [1 -1] * [1; 3] | 4 | sign
          [1 -1] * [1; 3] | 1 | first-pair
          [1 -1] * [1; 3] | -3 | last-pair
          [1 -1] * [1; 3] | 1 -3 | not-added
          [1 1 1] * relu([1 -1 -1; -1 1 -1; -1 -1 1] * [3; 0; 0] + [-2; -2; -2]) | 0 | late
          [1 0; 0 1] * [3; 4] + [1; 1] | 3 4 | bias
          1/3 + 1/3 | 0.66 | cut-off
          [2 2] * 1/2 + [3 1] | 2 1 | averaged
          """)
  void is_told(String asked, String answer, String slip) {
    Recogniser recogniser =
        Recogniser.of(Claim.call(asked, Classroom.interpreter(), Notebook.empty(), Work.plain()));
    Mark mark =
        recogniser.mark(TypedAnswer.read(answer, Classroom.interpreter(), Notebook.empty()));
    assertThat(mark.right()).isFalse();
    List<String> slips = mark.slips().stream().map(slipped -> slipped.slip().id()).toList();
    assertThat(slips).contains(slip);
  }
}
