package dev.inkling.operation.elimination;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.math.Reduction;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Formula;
import dev.inkling.trace.Steps;
import dev.inkling.words.ColumnWording;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;

/** How many dimensions the columns of a matrix reach: how many of them add something new. */
public final class Rank implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("rank", "How many dimensions the columns of a matrix reach together.")
          .taking("A", "a matrix")
          .withExamples("rank [1 2; 2 4]", "rank [1 0 1; 0 1 1; 1 1 2]")
          .seeAlso("independent", "span", "rref", "det");

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Reduction reduction = Reducing.of(arguments.matrix(0), work);
    int rank = reduction.rank();
    return Value.of(reduction.form().isExact() ? Exact.of(rank) : new Approximate(rank));
  }

  @Override
  public Steps steps(Call call) {
    return Reducing.steps(call.numbers(), given(call), call.arguments().label(0), exact(call));
  }

  @Override
  public List<Picture> pictures(Call call) {
    return new ColumnPictures(call.numbers()).columns(given(call));
  }

  @Override
  public Text sentence(Call call) {
    return new ColumnWording(call.numbers())
        .reach(given(call), call.arguments().label(0), again(call));
  }

  @Override
  public List<Text> notes(Call call) {
    return Effort.notes(given(call).isExact(), exact(call));
  }

  /** One for each column with a pivot. */
  @Override
  public Why why(Call call, int row, int column) {
    List<Integer> pivots = again(call).pivots();
    List<Why.Term> terms = new ArrayList<>();
    for (int k = 0; k < given(call).columns(); k++) {
      int adds = pivots.contains(k) ? 1 : 0;
      Formula counted =
          new Formula.Named(adds + " for column " + (k + 1), Role.TEXT, Formula.number(adds));
      terms.add(new Why.Term(counted, sources(given(call), k)));
    }
    return new Why.Derived(
        Entries.sum(terms).formula(),
        terms,
        Text.of("one for each column that adds something new"));
  }

  private static List<Why.Source> sources(Matrix matrix, int column) {
    List<Why.Source> sources = new ArrayList<>();
    for (int i = 0; i < matrix.rows(); i++) {
      sources.add(new Why.Source(0, i, column));
    }
    return sources;
  }

  private static Reduction again(Call call) {
    return Reducing.again(given(call), exact(call));
  }

  private static Matrix given(Call call) {
    return call.arguments().matrix(0);
  }

  private static boolean exact(Call call) {
    return Results.of(call).isExact();
  }
}
