package dev.inkling.operation;

import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Steps;
import dev.inkling.words.Numbers;
import dev.inkling.words.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was asked of which operation, and what came of it. Steps, pictures, sentence and reasons are
 * derived from the call when somebody asks.
 *
 * <p>A value can exist whose working cannot: squares of rounded numbers leave the range of a double
 * long before the numbers do. Such a view is left out, and the value stands.
 */
public record Call(Operation operation, Arguments arguments, Value value) {

  /** How numbers are written in the views below. */
  public Numbers numbers() {
    return arguments.numbers();
  }

  /** The same call, with its numbers written in another way. */
  public Call written(Numbers numbers) {
    return new Call(operation, arguments.written(numbers), value);
  }

  /** The working. */
  public Steps steps() {
    return within(() -> operation.steps(this), Steps.none());
  }

  /** Pictures, the most telling one first. */
  public List<Picture> pictures() {
    return within(() -> operation.pictures(this), List.of());
  }

  /** How it comes about, as a picture that moves; nothing where nothing moves. */
  public Optional<Motion> motion() {
    return within(() -> operation.motion(this), Optional.empty());
  }

  /** What the numbers say. */
  public Text sentence() {
    return within(() -> operation.sentence(this), Text.empty());
  }

  private static <T> T within(Supplier<T> view, T otherwise) {
    try {
      return view.get();
    } catch (ArithmeticException outOfRange) {
      return otherwise;
    }
  }
}
