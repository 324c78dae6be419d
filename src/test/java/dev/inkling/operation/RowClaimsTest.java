package dev.inkling.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.testing.Prompt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sentence about rows that answer an input, each for numbers that make it true. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RowClaimsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1 -1; 1 1] * [3; 1]      | Row 2 answers loudest, 4: the input points most its way.
          [2 1; 1 -3] * [3; 1]      | Row 1 answers loudest, 7: the input points most its way.
          [1 1; 5 0] * [1; 1]       | Row 2 answers loudest, 5; yet the input points more along row 1. Row 2 is the longer row. Scene 2 will take that apart.
          [1 1; 2 2] * [1; 1]       | Row 2 answers loudest, 4; the input points as much along row 1. Row 2 is the longer row.
          [3 2; 6 -1] * [2; 2]      | Rows 1 and 2 answer the same, 10; the input points more along row 1.
          [1 2; 2 1] * [1; 1]       | Rows 1 and 2 answer the same, 3.
          [1 -3; -1 0] * [3; 1]     | No row is for it. Row 1 is at a right angle: it cannot tell.
          [1 -3; -1 3; -1 0]*[3; 1] | No row is for it. Rows 1 and 2 are at a right angle: they cannot tell.
          [1 -3; -2 6] * [3; 1]     | Every row is at a right angle to this input: none of them can see it.
          [-1 0; -2 -1] * [3; 1]    | Every row is against it; row 1 least, -3.
          [-1 0; 0 -3] * [3; 1]     | Every row is against it, each as much as the others: -3.
          [-1 0; -1 0; -2 0] * [3; 1] | Every row is against it; rows 1 and 2 least, -3.
          [0 0; -1 0; -2 0] * [3; 1] | Every row with weights is against it; row 2 least, -3. Row 1 has no weights: it asks nothing.
          [0 0; 1 -3; -2 6] * [3; 1] | Every row with weights is at a right angle to this input: none of them can see it. Row 1 has no weights: it asks nothing.
          [1 2; 3 4] * [0; 0]       | An input of zeros gets 0 from everyone.
          [0 0; 1 1] * [3; 1]       | Row 2 answers loudest, 4: the input points most its way. Row 1 has no weights: it asks nothing.
          [0 0; 0 0] * [3; 1]       | No row has any weights: they ask nothing.
          [0 0; -1 0] * [3; 1]      | Row 2 is against it, -3. Row 1 has no weights: it asks nothing.
          [0 0; 1 -3] * [3; 1]      | Row 2 is at a right angle to this input: it cannot tell. Row 1 has no weights: it asks nothing.
          [1 -1] * [3; 1]           | Your row answers 2: it is for this input.
          [1 -1] * [1; 3]           | Your row answers -2: it is against this input.
          [1 -1] * [2; 2]           | Your row answers 0: it cannot tell, the two are at a right angle.
          [0 0] * [2; 2]            | Your row has no weights: it asks nothing.
          [1 0; -9 0] * [3; 1]      | Row 1 is most for it, 3: the input points most its way. Row 2 is against it, more strongly: -27.
          """)
  void the_sentence_is_true_for_the_numbers(String line, String sentence) {
    assertThat(Prompt.unicode().sentence(line).replace('−', '-')).isEqualTo(sentence);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dot [3 4] [4 1]          | a reaches ≈ 3.88 along b, which is ≈ 4.12 long. Exactly, together: 16.
          dot [3 4] [0 2]          | a reaches 4 along b, which is 2 long. Together: 8.
          dot [3 4] [-4 -1]        | a reaches ≈ 3.88 against b, which is ≈ 4.12 long. Exactly, together: -16.
          dot [1 -1] [2 2]         | 0: a right angle. a and b cannot tell anything of each other.
          dot [0 0] [2 2]          | A vector of zeros gets 0 from everyone.
          dot [3] [4]              | 3 times 4 is 12.
          dot [1 2 3] [4 5 6]      | Nothing pulls down: together 32, all of it for.
          dot [-1 -2 -3] [4 5 6]   | Nothing pushes up: together -32, all of it against.
          dot [1 -1 2] [3 1 1]     | 5 up, 1 down: together 4, more for than against.
          dot [1 -5 2] [3 1 1]     | 0: a right angle. a and b cannot tell anything of each other.
          angle [1 0] [0 2]        | a and b are at a right angle.
          angle [1 1] [2 2]        | a and b point exactly the same way.
          angle [1 1] [-2 -2]      | a and b point exactly opposite ways.
          norm [0 0]               | a is all zeros: it has no length and points nowhere.
          project [3 4] [0 2]      | The shadow of a is 2 times b.
          project [1 2] [-1 0]     | The shadow of a is -1 times b, on the far side of the origin.
          """)
  void vectors_are_spoken_of_truly(String line, String sentence) {
    assertThat(Prompt.unicode().sentence(line).replace('−', '-')).isEqualTo(sentence);
  }
}
