package dev.inkling.operation.pictures;

import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;

/**
 * A word that draws numbers and leaves them as they are, so that any value on the way can be looked
 * at without breaking off.
 */
public final class Shown implements Operation {

  /** What is drawn, and what must hold of the numbers first. */
  interface Way {

    /** Nothing where the numbers are beyond what can be drawn. */
    Optional<Picture> picture(Call call);

    /**
     * Looks at the numbers before anything is drawn.
     *
     * @throws dev.inkling.operation.ArgumentProblem if they do not fit
     */
    default void check(Arguments given) {}

    /** How the picture comes about; nothing where nothing moves. */
    default Optional<Motion> motion(Call call) {
      return Optional.empty();
    }

    /** Whether the words of the picture are also the sentence under it. */
    default boolean speaks() {
      return false;
    }
  }

  private final Signature signature;
  private final Way way;

  Shown(Signature signature, Way way) {
    this.signature = signature;
    this.way = way;
  }

  /** All of them, in the order help lists them. */
  public static List<Operation> all() {
    return List.of(
        Columns.operation(),
        Scatter.operation(),
        Curve.operation(),
        Distribution.operation(),
        Course.line(),
        Course.spark(),
        OneLine.operation(),
        HeatTable.operation(),
        Lit.operation(),
        Images.operation(),
        Layers.operation());
  }

  @Override
  public Signature signature() {
    return signature;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    way.check(arguments);
    return Value.of(arguments.matrix(0));
  }

  @Override
  public List<Picture> pictures(Call call) {
    return way.picture(call).stream().toList();
  }

  @Override
  public Optional<Motion> motion(Call call) {
    return way.motion(call);
  }

  @Override
  public Text sentence(Call call) {
    return way.speaks()
        ? way.picture(call).map(Picture::description).orElse(Text.empty())
        : Text.empty();
  }

  @Override
  public Why why(Call call, int row, int column) {
    return Entries.derived(
        Entries.entry(call.arguments(), 0, row, column, Role.FIRST),
        new Why.Source(0, row, column));
  }
}
