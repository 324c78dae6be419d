package dev.inkling.operation;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.trace.Formula;
import java.util.List;
import java.util.Optional;

/** What an operation takes and gives: wrappers round the types of the lower rooms. */
public sealed interface Value {

  <R> R accept(Visitor<R> visitor);

  /** What stands behind a point and a name, as in {@code E.values}; most values have no parts. */
  default Optional<Value> field(String name) {
    return Optional.empty();
  }

  /** Numbers in rows and columns; a single number is 1x1. */
  record Grid(Matrix matrix) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.grid(this);
    }
  }

  /**
   * Complex numbers in rows and columns. They come out of some computations and go into none.
   *
   * @param real the real parts, rounded or exact
   * @param imaginary the factors of i; the same shape
   */
  record Complexes(Matrix real, Matrix imaginary) implements Value {
    public Complexes {
      if (!real.sameShape(imaginary)) {
        throw new IllegalArgumentException("shapes differ");
      }
    }

    @Override
    public Optional<Value> field(String name) {
      return switch (name) {
        case "real" -> Optional.of(Value.of(real));
        case "imaginary" -> Optional.of(Value.of(imaginary));
        default -> Optional.empty();
      };
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.complexes(this);
    }
  }

  /** Several values with names, such as the {@code .values} and {@code .vectors} of an eigen. */
  record Bundle(List<Part> parts) implements Value {
    public Bundle {
      parts = List.copyOf(parts);
    }

    /** The part of that name. */
    public Optional<Part> part(String name) {
      return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    @Override
    public Optional<Value> field(String name) {
      return part(name).map(Part::value);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bundle(this);
    }
  }

  /**
   * One value of a bundle.
   *
   * @param name as it is typed after the point
   * @param meaning what it is, in a few words
   * @param exactly one formula for each entry, row by row, where roots keep a rounded value exact;
   *     empty where the value says it all
   */
  record Part(String name, Value value, String meaning, List<Formula> exactly) {
    public Part {
      exactly = List.copyOf(exactly);
    }

    public static Part of(String name, Value value, String meaning) {
      return new Part(name, value, meaning, List.of());
    }
  }

  /**
   * The answer to a comparison.
   *
   * @param rounded whether one side was approximate, so that near counts as equal
   */
  record Truth(boolean holds, boolean rounded) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.truth(this);
    }
  }

  /** A text. */
  record Words(String text) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }
  }

  static Value of(Matrix matrix) {
    return new Grid(matrix);
  }

  static Value of(Scalar number) {
    return new Grid(Matrix.of(number));
  }

  /** One case for each kind of value. */
  interface Visitor<R> {
    R grid(Grid grid);

    R complexes(Complexes complexes);

    R bundle(Bundle bundle);

    R truth(Truth truth);

    R words(Words words);
  }

  /** For those who need numbers, and have one answer to everything else. */
  interface NumbersOnly<R> extends Visitor<R> {

    /** The answer to anything that is no grid of numbers; {@code given} says what it is. */
    R otherwise(String given);

    @Override
    default R complexes(Complexes complexes) {
      return otherwise("complex");
    }

    @Override
    default R bundle(Bundle bundle) {
      List<String> names = bundle.parts().stream().map(part -> "." + part.name()).toList();
      return otherwise("several values, " + String.join(", ", names));
    }

    @Override
    default R truth(Truth truth) {
      return otherwise("a comparison");
    }

    @Override
    default R words(Words words) {
      return otherwise("a text");
    }
  }
}
