package dev.inkling.language;

import dev.inkling.testing.Golden;
import dev.inkling.testing.Prompt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Lines that read well and still cannot be done: each message is kept in a file. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvaluationProblemsTest {

  private static final String[] LINES = {
    "A = [1 2; 3 4]",
    "B = [1 2 3; 4 5 6]",
    "a = [1 2]",
    "b = [3 4]",
    "1/0",
    "A / [0]",
    "[1 2 3] * [4 5 6]",
    "[1 2] + [1; 2]",
    "A + 1",
    "1 - A",
    "A[3,1]",
    "A[2]",
    "A[1,5]",
    "a[0]",
    "a[1/2]",
    "A^0.5",
    "[1 2]^2",
    "A^-1",
    "2^999999",
    "(-2)^0.5",
    "0^-1",
    "A.t",
    "a.b",
    "2/A",
    "A/B",
    "B * [1; 2]",
    "B * [1 2 3]",
    "A * [5 6]",
    "A * B'",
    "dot [1 2] [1 2 3]",
    "dot A a",
    "dot [1 2]",
    "dot(1, 2, 3)",
    "cosine [0 0] [1 2]",
    "angle [1 2] [0 0]",
    "normalize [0 0]",
    "project [1 2] [0 0]",
    "norm A",
    "scale A A",
    "zeros(0)",
    "zeros(1.5, 2)",
    "zeros(100000, 100000)",
    "identity(-1)",
    "rotation(A)",
    "q",
    "dott(1, 2)",
    "ans1",
    "dot",
    "[A b]",
    "[A; [1 2 3]]",
    "[5:1]",
    "A[2:1, 1]",
    "assert A == [1 2; 3 5]",
    "assert 3",
    "assert A == A within A",
    "print q",
    "why q",
    "why A",
    "why A[3,1]",
    "why A[1,:]",
    "steps all",
    "draw --as bars",
    "why A[1,1] --depth 99",
    "dot a b --as bars",
    "dot a b --steps most",
    "pi = 3",
    "ans = 3",
    "A < 3",
    "(1 == 1) + 2",
    "\"words\" * 2"
  };

  @Test
  void each_says_what_was_given_and_what_to_try() {
    Golden.check("evaluation-problems.txt", Prompt.unicode().screen(LINES));
  }
}
