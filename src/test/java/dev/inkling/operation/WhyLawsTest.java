package dev.inkling.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.testing.Prompt;
import dev.inkling.trace.Formula;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever a number is said to come from computes that very number. */
class WhyLawsTest {

  private static final String[] LINES = {
    "A * x",
    "dot(A[1,:], x)",
    "A + A",
    "A - 2*A",
    "3 * A",
    "A'",
    "relu(A)",
    "A / 3",
    "A .* A",
    "[A x]",
    "A[2,:]",
    "-A",
    "A * A",
    "norm(x)",
    "normalize([3; 4])",
    "project(A[1,:], x)",
    "cosine(x, [1 2])",
    "det(A)",
    "det([A x; 1 2 3])",
    "det([A A; 1 2 3 4; 0 1 0 x[1]])",
    "rref(A)",
    "rref([A x; x' 2])",
    "rank([A x])",
    "solve([A x], x)",
    "combine(x, A)",
    "inverse([x[1] 1; -1 x[1]])",
    "inverse([x[1] 1 0; -1 x[1] 0; A[1,1] 0 1])",
    "inverse([x[1] 1 0 0; -1 x[1] 0 0; A [1 0; 0 1]])",
    "[x[1] 1; -1 x[1]]^-1",
    "[x[1] 1; -1 x[1]]^-2",
    "basis([x[1] 1; -1 x[1]], x)",
    "cross([x; 1], [A[1,:] 2])",
    "inverse([pi 1; -1 x[1]])",
    "solve([pi 1; -1 x[1]], x)",
    "det([pi A[1,1]; 1 2])",
    "rref([pi A[1,1]; -1 x[1]])",
    "A^0",
    "A^1",
    "A^2",
    "A^5",
    "transform(A)",
    "transform(A, x)",
    "compose(A, A')",
    "step(A)",
    "sigmoid(x)",
    "softmax(x)",
    "tanh(A)",
    "abs(x)",
    "sqrt(abs(x))",
    "exp(x)",
    "log(abs(A) + ones(2, 2))",
    "sin(x)",
    "floor(x)",
    "round(x)",
    "argmax(x)",
    "max(A)",
    "diag(x)",
    "diag(A)",
    "shear(x[2])",
    "rotation(x[1])",
    "random(2)"
  };

  @Property(tries = 4500)
  void a_reason_computes_the_number_it_explains(
      @ForAll @IntRange(min = -9, max = 9) int a,
      @ForAll @IntRange(min = -9, max = 9) int b,
      @ForAll @IntRange(min = -9, max = 9) int c,
      @ForAll @IntRange(min = 1, max = 9) int d,
      @ForAll @IntRange(min = 0, max = 60) int line) {
    Prompt prompt = Prompt.unicode();
    prompt.reply("A = [" + a + " " + b + "; " + c + " " + d + "]");
    prompt.reply("x = [" + d + "; " + a + "/3]");
    Call call = prompt.outcome(LINES[line]).call();
    Matrix value = Results.of(call);
    for (int i = 0; i < value.rows(); i++) {
      for (int j = 0; j < value.columns(); j++) {
        explains(call, i, j, value.at(i, j));
      }
    }
  }

  private static void explains(Call call, int row, int column, Scalar value) {
    call.operation()
        .why(call, row, column)
        .accept(
            new Why.Visitor<Void>() {
              @Override
              public Void given(Why.Given given) {
                assertThat(given.origin().plain()).isNotEmpty();
                return null;
              }

              @Override
              public Void derived(Why.Derived derived) {
                same(derived.formula(), value);
                sourcesAreEntries(call, derived);
                return null;
              }

              @Override
              public Void told(Why.Told told) {
                assertThat(told.rule().plain()).isNotEmpty();
                return null;
              }

              @Override
              public Void found(Why.Found found) {
                double size = Math.max(1, Math.abs(value.toDouble()));
                assertThat(found.residual().toDouble()).isLessThan(1e-9 * size);
                if (value.isExact()) {
                  assertThat(found.residual().isZero()).isTrue();
                }
                return null;
              }
            });
  }

  private static void same(Formula formula, Scalar value) {
    Scalar again = formula.value().number();
    if (value.isExact() && again.isExact()) {
      assertThat(again).isEqualTo(value);
    } else {
      double scale = Math.max(1, Math.abs(value.toDouble()));
      assertThat(Math.abs(again.toDouble() - value.toDouble()) / scale).isLessThan(1e-12);
    }
  }

  private static void sourcesAreEntries(Call call, Why.Derived derived) {
    for (Why.Term term : derived.terms()) {
      assertThat(term.sources()).isNotEmpty();
      for (Why.Source source : term.sources()) {
        Matrix matrix = Results.matrix(source.of(call.arguments()).value()).orElseThrow();
        assertThat(matrix.at(source.row(), source.column())).isNotNull();
      }
    }
  }
}
