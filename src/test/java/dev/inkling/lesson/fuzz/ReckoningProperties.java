package dev.inkling.lesson.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.language.tree.Statement;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Results;
import dev.inkling.testing.Classroom;
import dev.inkling.words.Numbers;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Two reckonings agree on all kinds of numbers, and the second one is not fooled by the first. */
class ReckoningProperties {

  private final Interpreter interpreter = Classroom.interpreter();

  @Property(tries = 1000)
  void both_reckonings_agree_on_all_kinds_of_numbers(@ForAll long seed) {
    Random random = new Random(seed);
    RandomNumbers numbers = new RandomNumbers(random);
    int size = 1 + random.nextInt(4);
    Matrix a = numbers.matrix(1 + random.nextInt(4), size);
    Matrix b = numbers.matrix(size, 1 + random.nextInt(4));
    Notebook named = named(named(Notebook.empty(), "a", a), "b", b);
    Audit audit = new Audit(interpreter);
    for (String line :
        List.of(
            "a * b",
            "a[1,:] * b[:,1]",
            "relu(a) - a .* a",
            "norm(b[:,1])",
            "dot(a[1,:], b[:,1])")) {
      Matrix value = value(named, line);
      audit.valued(line, named, value);
      audit.claimed(
          "dot(a[1,:], b[:,1])", named, value(named, "dot(a[1,:], b[:,1])").at(0).signum());
    }
    assertThat(audit.differences()).isEmpty();
    assertThat(audit.counts().values()).isEqualTo(5);
    assertThat(audit.counts().claims()).isEqualTo(5);
  }

  @Property(tries = 300)
  void a_value_that_is_off_by_a_little_is_found(@ForAll long seed) {
    RandomNumbers numbers = new RandomNumbers(new Random(seed));
    Matrix a = numbers.matrix(1, 3);
    Notebook named = named(Notebook.empty(), "a", a);
    Audit audit = new Audit(interpreter);
    Matrix value = value(named, "dot(a, a)");
    audit.valued(
        "dot(a, a)", named, value.plus(Matrix.ofFractions(1, 1, new long[] {1}, 1_000_000)));
    assertThat(audit.differences()).hasSize(1);
    audit.claimed("dot(a, a)", named, -1);
    assertThat(audit.differences()).hasSize(1);
    audit.compared("dot(a, a) < 0", named, Optional.of(true));
    assertThat(audit.differences()).hasSize(1);
  }

  private Notebook named(Notebook notebook, String name, Matrix numbers) {
    String line = "let " + name + " = " + Numbers.typed(numbers);
    Statement statement = interpreter.parse(line, notebook).statements().get(0);
    return interpreter.evaluate(notebook, statement, Work.plain()).after();
  }

  private Matrix value(Notebook notebook, String line) {
    Notebook after =
        interpreter
            .evaluate(notebook, interpreter.parse(line, notebook).statements().get(0), Work.plain())
            .after();
    return Results.matrix(after.latest().orElseThrow().value()).orElseThrow();
  }
}
