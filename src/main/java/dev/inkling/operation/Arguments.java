package dev.inkling.operation;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.words.Numbers;
import dev.inkling.words.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an operation was called with: values in order, options by name.
 *
 * @param numbers how numbers are written in the views of the call; the value knows nothing of it
 */
public record Arguments(List<Argument> values, SortedMap<String, String> options, Numbers numbers) {

  public Arguments {
    values = List.copyOf(values);
    options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
  }

  public Arguments(List<Argument> values, SortedMap<String, String> options) {
    this(values, options, Numbers.usual());
  }

  public static Arguments of(Argument... values) {
    return new Arguments(List.of(values), new TreeMap<>());
  }

  /** The same, with its numbers written in another way. */
  public Arguments written(Numbers other) {
    return new Arguments(values, options, other);
  }

  public int count() {
    return values.size();
  }

  public Argument get(int index) {
    return values.get(index);
  }

  public String label(int index) {
    return values.get(index).label();
  }

  /** How a reason calls the argument. */
  public String source(int index) {
    return values.get(index).source();
  }

  /** Whether the argument is a variable and so goes by its own name. */
  public boolean isNamed(int index) {
    return values.get(index).named();
  }

  public Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  /**
   * The matrix at a place.
   *
   * @throws dev.inkling.words.ProblemException if something else was given
   */
  public Matrix matrix(int index) {
    return matrix(values.get(index).value(), index);
  }

  /** The same of a named part; an empty name is the whole. */
  public Matrix matrix(int index, String part) {
    Value whole = values.get(index).value();
    return matrix(part.isEmpty() ? whole : whole.field(part).orElseThrow(), index);
  }

  private static Matrix matrix(Value value, int index) {
    return value.accept(
        new Value.NumbersOnly<>() {
          @Override
          public Matrix grid(Value.Grid grid) {
            return grid.matrix();
          }

          @Override
          public Matrix otherwise(String given) {
            throw ArgumentProblem.at(
                index,
                Problem.work("This is " + given + ".").expecting("Numbers are needed here."));
          }
        });
  }

  /** The single number at a place; a problem if it is a larger matrix. */
  public Scalar number(int index) {
    Matrix matrix = matrix(index);
    if (!matrix.isNumber()) {
      throw ArgumentProblem.at(
          index,
          Problem.work(label(index) + " is " + Shapes.describe(matrix) + ".")
              .expecting("A single number is needed here."));
    }
    return matrix.number();
  }

  /** The vector at a place; a problem if it has several rows and several columns. */
  public Matrix vector(int index) {
    Matrix matrix = matrix(index);
    if (!matrix.isVector()) {
      throw ArgumentProblem.at(
          index,
          Problem.work(label(index) + " is " + Shapes.describe(matrix) + ".")
              .expecting("One row or one column of numbers is needed here."));
    }
    return matrix;
  }
}
