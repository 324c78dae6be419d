package dev.inkling.lesson.fuzz;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.language.tree.Expr;
import dev.inkling.lesson.StatementKind;
import dev.inkling.lesson.Witness;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Works out everything a lesson works out a second time and compares. Fractions have to be equal to
 * the last digit; where the lesson rounds, nine digits and the sign.
 *
 * <p>What both share is the reading of the line and the numbers that have names; each named number
 * is compared where it is made.
 */
final class Audit implements Witness {

  private final Interpreter interpreter;
  private final List<String> differences = new ArrayList<>();
  private final SortedSet<String> unknown = new TreeSet<>();
  private long values;
  private long claims;
  private long comparisons;
  private long unchecked;

  Audit(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** What differed since it was asked last. */
  List<String> differences() {
    List<String> found = List.copyOf(differences);
    differences.clear();
    return found;
  }

  Fuzz.Counts counts() {
    return new Fuzz.Counts(values, claims, comparisons, unchecked, List.copyOf(unknown));
  }

  @Override
  public void valued(String expression, Notebook names, Matrix value) {
    Optional<Expr> tree = tree(expression, names);
    if (tree.isEmpty()) {
      return; // a line such as help, that has no value of its own
    }
    try {
      Grid again = new Reckoning(name -> find(names, name)).of(tree.get());
      values++;
      if (!same(again, value)) {
        differences.add(
            "\"" + expression + "\" came to " + Grid.of(value) + ", worked out again to " + again);
      }
    } catch (Unknown beyond) {
      pass(beyond);
    }
  }

  @Override
  public void compared(String comparison, Notebook names, Optional<Boolean> held) {
    Optional<Expr> tree = tree(comparison, names);
    if (tree.isEmpty() || held.isEmpty()) {
      return;
    }
    try {
      Optional<Boolean> again = new Reckoning(name -> find(names, name)).holds(tree.get());
      if (again.isPresent()) {
        comparisons++;
        if (!again.equals(held)) {
          differences.add(
              "\""
                  + comparison
                  + "\" was taken "
                  + (held.get() ? "to hold" : "not to hold")
                  + "; worked out again it is the other way round");
        }
      } else {
        unchecked++;
      }
    } catch (Unknown beyond) {
      pass(beyond);
    }
  }

  @Override
  public void claimed(String on, Notebook names, int sign) {
    Optional<Expr> tree = tree(on, names);
    if (tree.isEmpty()) {
      return;
    }
    try {
      Num again = new Reckoning(name -> find(names, name)).of(tree.get()).number();
      if (again.rounded() && again.near(Num.ZERO)) {
        unchecked++;
        return;
      }
      claims++;
      if (again.signum() != sign) {
        differences.add(
            "the claim on \""
                + on
                + "\" took its sentence for "
                + word(sign)
                + ", and the number is "
                + again);
      }
    } catch (Unknown beyond) {
      pass(beyond);
    }
  }

  private void pass(Unknown beyond) {
    unchecked++;
    unknown.add(String.valueOf(beyond.getMessage()));
  }

  private static String word(int sign) {
    return sign > 0 ? "positive" : sign < 0 ? "negative" : "zero";
  }

  private static boolean same(Grid again, Matrix value) {
    if (again.rows() != value.rows() || again.columns() != value.columns()) {
      return false;
    }
    for (int i = 0; i < value.size(); i++) {
      Num shown = Num.of(value.at(i));
      Num other = again.entries().get(i);
      boolean cut = shown.rounded() || other.rounded();
      boolean signs = !cut || other.near(Num.ZERO) || shown.signum() == other.signum();
      if (!signs || !other.agrees(shown)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Grid> find(Notebook names, String name) {
    return names.find(name).flatMap(found -> Results.matrix(found.value())).map(Grid::of);
  }

  private Optional<Expr> tree(String line, Notebook names) {
    return StatementKind.named(interpreter.parse(line, names).statements());
  }
}
