package dev.inkling.language;

import dev.inkling.language.parse.DidYouMean;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Results;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Value;
import dev.inkling.words.Address;
import dev.inkling.words.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an address names in a notebook: a result, and which of its numbers.
 *
 * @param after the notebook as it was when the result had come about
 * @param address with the name of the result, if it has one
 * @param part of a result with several parts; else empty
 * @param rows of the numbers meant, from 0; with {@code columns} they meet in them
 */
record Target(Notebook after, Address address, String part, int[] rows, int[] columns) {

  /**
   * What {@code address} names.
   *
   * @throws dev.inkling.words.ProblemException if there is nothing of the kind
   */
  static Target of(Notebook notebook, Address address) {
    Notebook after =
        address.root().isEmpty()
            ? notebook.after("ans").orElseThrow(() -> nothing().thrown())
            : notebook.after(address.root()).orElseThrow(() -> unknown(notebook, address).thrown());
    Outcome outcome = after.latest().orElseThrow();
    String root = address.root().isEmpty() ? outcome.name().orElse("") : address.root();
    List<Address.Part> path = address.path();
    Address whole = Address.of(root);
    String part = "";
    Value value = outcome.value();
    if (!path.isEmpty() && path.get(0) instanceof Address.Field field) {
      part = field.name();
      whole = whole.then(field);
      value = value.field(part).orElseThrow(() -> noPart(field, outcome.value()).thrown());
      path = path.subList(1, path.size());
    }
    Shape shape = value.accept(new Shape.Of());
    if (path.isEmpty()) {
      return new Target(after, whole, part, Matrix.range(shape.rows), Matrix.range(shape.columns));
    }
    return new Places(shape, whole).of(path, new Target(after, whole, part, NONE, NONE));
  }

  private static final int[] NONE = {};

  /** How many rows and columns there are to point at; none for what is all of a piece. */
  private record Shape(int rows, int columns, boolean numbers) {
    private static final class Of implements Value.NumbersOnly<Shape> {
      @Override
      public Shape grid(Value.Grid grid) {
        return new Shape(grid.matrix().rows(), grid.matrix().columns(), true);
      }

      @Override
      public Shape complexes(Value.Complexes complexes) {
        return grid(new Value.Grid(complexes.real()));
      }

      @Override
      public Shape otherwise(String given) {
        return new Shape(1, 1, false);
      }
    }
  }

  /** Reads the places in brackets. */
  private record Places(Shape shape, Address whole) {

    Target of(List<Address.Part> path, Target target) {
      Address.Part last = path.get(path.size() - 1);
      if (!shape.numbers || path.size() > 1 || last instanceof Address.Field) {
        throw Problem.usage("There is nothing called " + whole.print() + last.print() + " here.")
            .thrown();
      }
      int[] rows = Matrix.range(shape.rows);
      int[] columns = Matrix.range(shape.columns);
      if (last instanceof Address.Place single) {
        if (shape.rows > 1 && shape.columns > 1) {
          throw oneOf().thrown();
        }
        int place = within(single.place(), shape.rows * shape.columns, "number");
        rows = new int[] {place / shape.columns};
        columns = new int[] {place % shape.columns};
      } else if (last instanceof Address.Entry entry) {
        rows = new int[] {within(entry.row(), shape.rows, "row")};
        columns = new int[] {within(entry.column(), shape.columns, "column")};
      } else if (last instanceof Address.Row row) {
        rows = new int[] {within(row.row(), shape.rows, "row")};
      } else if (last instanceof Address.Column column) {
        columns = new int[] {within(column.column(), shape.columns, "column")};
      }
      boolean one = rows.length * columns.length == 1;
      Address address = one ? entry(rows[0], columns[0]) : whole.then(last);
      return new Target(target.after, address, target.part, rows, columns);
    }

    /** {@code x[2]} in a vector, {@code A[1,2]} in a matrix, however it was typed. */
    private Address entry(int row, int column) {
      if (shape.rows * shape.columns == 1) {
        return whole;
      }
      return whole.then(
          shape.rows == 1 || shape.columns == 1
              ? new Address.Place(Math.max(row, column) + 1)
              : new Address.Entry(row + 1, column + 1));
    }

    private Problem oneOf() {
      return Problem.usage(
              "This is "
                  + shape.rows
                  + " × "
                  + shape.columns
                  + ": one place is not enough to name a number in it.")
          .expecting("A number in it has a row and a column.");
    }
  }

  private static Problem nothing() {
    return Problem.work("There is no result yet to ask about.").tryThis("[1 -1; 1 1] * [3; 1]");
  }

  private static Problem unknown(Notebook notebook, Address address) {
    Problem problem = Problem.usage("Nothing is called " + address.root() + " yet.");
    List<String> near = DidYouMean.nearest(address.root(), notebook.names().keySet());
    return near.isEmpty() ? problem : problem.expecting("Did you mean " + near.get(0) + "?");
  }

  private static Problem noPart(Address.Field field, Value value) {
    return Problem.usage("There is no part called " + field.name() + " here.")
        .expecting(value.accept(new PartNames()));
  }

  /** What parts there are. */
  private static final class PartNames implements Value.NumbersOnly<String> {
    @Override
    public String grid(Value.Grid grid) {
      return "This is " + Shapes.describe(grid.matrix()) + "; it has no named parts.";
    }

    @Override
    public String otherwise(String given) {
      return "This is " + given + ".";
    }
  }

  private static int within(int place, int size, String noun) {
    if (place < 1 || place > size) {
      throw Problem.work("There is no " + noun + " " + place + " here.")
          .expecting("They are counted from 1 to " + size + ".")
          .thrown();
    }
    return place - 1;
  }

  Outcome outcome() {
    return after.latest().orElseThrow();
  }

  /** The whole that the numbers are part of. */
  Value value() {
    return part.isEmpty() ? outcome().value() : outcome().value().field(part).orElseThrow();
  }

  /** The numbers of that whole. */
  Optional<Matrix> matrix() {
    return Results.matrix(value());
  }

  /** The same under another name. */
  Target called(Address other) {
    return new Target(after, other, part, rows, columns);
  }

  boolean isOne() {
    return rows.length == 1 && columns.length == 1;
  }

  /** The numbers meant, each as a part of the result's call. */
  List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    for (int row : rows) {
      for (int column : columns) {
        spots.add(new Spot(outcome().call(), part, row, column));
      }
    }
    return spots;
  }

  /** The address of the last of the numbers: {@code C[2,3]}. */
  Address last() {
    int row = rows[rows.length - 1];
    int column = columns[columns.length - 1];
    return matrix().map(m -> Entries.address(address.root(), part, m, row, column)).orElse(address);
  }
}
