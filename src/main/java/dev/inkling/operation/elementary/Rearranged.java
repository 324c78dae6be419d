package dev.inkling.operation.elementary;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.words.Role;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * Entries taken from the arguments as they are and laid out anew: parts such as {@code A[1,:]} and
 * brackets made of blocks.
 */
public final class Rearranged implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("rearrange", "Entries in a new place, unchanged.");

  private final int rows;
  private final int columns;
  private final Why.Source[] sources;

  private Rearranged(int rows, int columns, Why.Source[] sources) {
    this.rows = rows;
    this.columns = columns;
    this.sources = sources;
  }

  /** Where the given rows meet the given columns of the first argument, all from 0. */
  public static Rearranged part(int[] rowPlaces, int[] columnPlaces) {
    Why.Source[] sources = new Why.Source[rowPlaces.length * columnPlaces.length];
    int next = 0;
    for (int row : rowPlaces) {
      for (int column : columnPlaces) {
        sources[next++] = new Why.Source(0, row, column);
      }
    }
    return new Rearranged(rowPlaces.length, columnPlaces.length, sources);
  }

  /** Arguments laid side by side in rows of blocks; {@code blockRows} says how many in each. */
  public static Rearranged blocks(List<List<Matrix>> blockRows) {
    int rows = blockRows.stream().mapToInt(row -> row.get(0).rows()).sum();
    int columns = blockRows.get(0).stream().mapToInt(Matrix::columns).sum();
    Why.Source[] sources = new Why.Source[rows * columns];
    int argument = 0;
    int top = 0;
    for (List<Matrix> blockRow : blockRows) {
      int left = 0;
      for (Matrix block : blockRow) {
        for (int i = 0; i < block.rows(); i++) {
          for (int j = 0; j < block.columns(); j++) {
            sources[(top + i) * columns + left + j] = new Why.Source(argument, i, j);
          }
        }
        left += block.columns();
        argument++;
      }
      top += blockRow.get(0).rows();
    }
    return new Rearranged(rows, columns, sources);
  }

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    List<Scalar> entries = new ArrayList<>(sources.length);
    for (Why.Source source : sources) {
      if (entries.size() % 4096 == 0) {
        work.check();
      }
      entries.add(arguments.matrix(source.argument()).at(source.row(), source.column()));
    }
    return Value.of(Matrix.of(rows, columns, entries));
  }

  @Override
  public Why why(Call call, int row, int column) {
    Why.Source source = sources[row * columns + column];
    return Entries.derived(
        Entries.entry(
            call.arguments(), source.argument(), source.row(), source.column(), Role.FIRST),
        source);
  }
}
