package dev.inkling.lesson.fuzz;

import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.ExprKind;
import dev.inkling.language.tree.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Works an expression out a second time, from the numbers that have names and by definitions alone:
 * no operation of the catalogue and none of its arithmetic takes part. What it does not know it
 * says it does not know.
 */
final class Reckoning implements Expr.Visitor<Grid> {

  private final Function<String, Optional<Grid>> names;

  Reckoning(Function<String, Optional<Grid>> names) {
    this.names = names;
  }

  Grid of(Expr expression) {
    return expression.accept(this);
  }

  /** Whether a comparison holds; empty where cutting leaves it open. */
  Optional<Boolean> holds(Expr comparison) {
    return comparison.accept(new Comparing());
  }

  private final class Comparing extends ExprKind<Optional<Boolean>> {
    Comparing() {
      super(Optional.empty());
    }

    @Override
    public Optional<Boolean> binary(Expr.Binary binary) {
      if (!binary.operator().isComparison()) {
        throw new Unknown("something that is no comparison");
      }
      Grid left = of(binary.left());
      Grid right = of(binary.right());
      switch (binary.operator()) {
        case EQUAL:
          return equal(left, right);
        case UNEQUAL:
          return equal(left, right).map(same -> !same);
        default:
          return ordered(binary, left.number(), right.number());
      }
    }

    private Optional<Boolean> ordered(Expr.Binary binary, Num left, Num right) {
      if ((left.rounded() || right.rounded()) && left.near(right)) {
        return Optional.empty();
      }
      int order = left.compareTo(right);
      return Optional.of(
          switch (binary.operator()) {
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
          });
    }
  }

  private static Optional<Boolean> equal(Grid left, Grid right) {
    if (left.rows() != right.rows() || left.columns() != right.columns()) {
      throw new Unknown("shapes that differ");
    }
    boolean open = false;
    for (int i = 0; i < left.entries().size(); i++) {
      Num one = left.entries().get(i);
      Num other = right.entries().get(i);
      boolean cut = one.rounded() || other.rounded();
      if (!one.agrees(other)) {
        return Optional.of(false);
      }
      open |= cut;
    }
    return open ? Optional.empty() : Optional.of(true);
  }

  @Override
  public Grid numeral(Expr.Numeral numeral) {
    return Grid.of(Num.of(numeral.value()));
  }

  @Override
  public Grid quoted(Expr.Quoted quoted) {
    throw new Unknown("a text");
  }

  @Override
  public Grid variable(Expr.Variable variable) {
    return names.apply(variable.name()).orElseThrow(() -> new Unknown(variable.name()));
  }

  @Override
  public Grid file(Expr.File file) {
    throw new Unknown("a file");
  }

  @Override
  public Grid call(Expr.Call call) {
    return Definitions.apply(call.word(), call.arguments().stream().map(this::of).toList());
  }

  @Override
  public Grid negated(Expr.Negated negated) {
    return of(negated.operand()).map(Num::negate);
  }

  @Override
  public Grid binary(Expr.Binary binary) {
    Grid left = of(binary.left());
    Grid right = of(binary.right());
    return switch (binary.operator()) {
      case ADD -> left.with(right, Num::plus);
      case SUBTRACT -> left.with(right, Num::minus);
      case MULTIPLY -> left.times(right);
      case DIVIDE -> left.map(entry -> Definitions.divided(entry, right.number()));
      case DOT -> Grid.of(left.dot(right));
      case ENTRY_MULTIPLY -> left.with(right, Num::times);
      case ENTRY_DIVIDE -> left.with(right, Definitions::divided);
      case POWER -> Definitions.power(left, right.whole());
      default -> throw new Unknown("a comparison within an expression");
    };
  }

  @Override
  public Grid transposed(Expr.Transposed transposed) {
    return of(transposed.operand()).transposed();
  }

  @Override
  public Grid field(Expr.Field field) {
    throw new Unknown("." + field.name());
  }

  @Override
  public Grid indexed(Expr.Indexed indexed) {
    Grid whole = of(indexed.of());
    List<Index> indices = indexed.indices();
    if (indices.size() == 1 && !whole.isVector()) {
      throw new Unknown("one place in a matrix");
    }
    boolean column = whole.columns() == 1;
    List<Integer> first = List.of(0);
    List<Integer> rows =
        indices.size() == 2 || column ? places(indices.get(0), whole.rows()) : first;
    List<Integer> columns =
        indices.size() == 2
            ? places(indices.get(1), whole.columns())
            : column ? first : places(indices.get(0), whole.columns());
    List<Num> entries = new ArrayList<>();
    for (int row : rows) {
      for (int place : columns) {
        entries.add(whole.at(row, place));
      }
    }
    return new Grid(rows.size(), columns.size(), entries);
  }

  /** Places from 0. */
  private List<Integer> places(Index index, int size) {
    Reckoning within =
        new Reckoning(
            name -> name.equals("end") ? Optional.of(Grid.of(Num.of(size))) : names.apply(name));
    List<Integer> places =
        index.accept(
            new Index.Visitor<List<Integer>>() {
              @Override
              public List<Integer> one(Index.One one) {
                return List.of(within.of(one.at()).whole() - 1);
              }

              @Override
              public List<Integer> all(Index.All all) {
                return IntStream.range(0, size).boxed().toList();
              }

              @Override
              public List<Integer> range(Index.Range range) {
                int step = range.step().map(expression -> within.of(expression).whole()).orElse(1);
                int from = within.of(range.from()).whole();
                int to = within.of(range.to()).whole();
                return Definitions.range(from, step, to).stream().map(place -> place - 1).toList();
              }
            });
    if (places.stream().anyMatch(place -> place < 0 || place >= size)) {
      throw new Unknown("a place that is not there");
    }
    return places;
  }

  @Override
  public Grid bracket(Expr.Bracket bracket) {
    return Grid.joined(
        bracket.rows().stream()
            .map(row -> row.stream().map(this::of).toList())
            .filter(row -> !row.isEmpty())
            .toList());
  }

  @Override
  public Grid spaced(Expr.Spaced spaced) {
    int step = spaced.step().map(expression -> of(expression).whole()).orElse(1);
    List<Integer> numbers =
        Definitions.range(of(spaced.from()).whole(), step, of(spaced.to()).whole());
    return new Grid(1, numbers.size(), numbers.stream().map(Num::of).toList());
  }
}
