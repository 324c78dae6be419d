package dev.inkling.operation.layers;

import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Functions;
import dev.inkling.math.Matrix;
import dev.inkling.math.Roots;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Signature;
import dev.inkling.trace.Formula;
import dev.inkling.words.LayerWording;
import dev.inkling.words.Numbers;
import dev.inkling.words.Problem;
import dev.inkling.words.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The table of functions of one number: what {@link EntryFunctions} names. A rule is made when it
 * is needed, since the many small parts of all of them would keep every first answer waiting.
 */
final class EntryRules {

  private static final double LARGEST_POWER = 709.78; // of e, within the range of a double

  private EntryRules() {}

  /** What is done to each number by the function of this name. */
  static EntryRule of(Signature signature) {
    return switch (signature.name()) {
      case "relu" -> relu(signature);
      case "step" -> step(signature);
      case "sigmoid" -> sigmoid(signature);
      case "tanh" -> tanh(signature);
      case "sign" -> sign(signature);
      case "abs" -> abs(signature);
      case "floor" -> floor(signature);
      case "round" -> round(signature);
      case "sqrt" -> sqrt(signature);
      case "exp" -> exp(signature);
      case "log" -> log(signature);
      case "sin" -> sin(signature);
      default -> cos(signature);
    };
  }

  /** The bend: what is negative becomes 0. */
  private static EntryRule relu(Signature signature) {
    return EntryRule.of(
            signature, "relu({}) is the larger of 0 and {}", Functions::relu, LayerWording::relu)
        .because(
            (x, result, numbers) ->
                x.signum() < 0
                    ? "the larger of 0 and " + numbers.set(x)
                    : "not negative, so it stays");
  }

  /** Yes or no. */
  private static EntryRule step(Signature signature) {
    return EntryRule.of(
            signature, "step({}) is 1 above 0, else 0", Functions::step, LayerWording::step)
        .because((x, result, numbers) -> x.signum() > 0 ? "above 0" : "not above 0");
  }

  /** Squeezed between 0 and 1. */
  private static EntryRule sigmoid(Signature signature) {
    return EntryRule.of(
            signature, "sigmoid({}) = 1/(1 + exp(−{}))", Functions::sigmoid, LayerWording::sigmoid)
        .set(EntryRules::sigmoid)
        .because(
            (x, result, numbers) ->
                x.isZero() ? "0 gives 1/2" : x.signum() > 0 ? "above 1/2" : "below 1/2");
  }

  /** As it is defined; where exp would overflow, by its name. */
  private static Formula sigmoid(Formula.Leaf x, Scalar result) {
    Scalar less = x.value().number().negate();
    if (less.compareTo(Exact.of((long) LARGEST_POWER)) > 0) {
      return new Formula.Applied("sigmoid", x, Matrix.of(result));
    }
    Formula power =
        new Formula.Applied(
            "exp", Formula.number(less, Role.FIRST), Matrix.of(Functions.exp(less)));
    Formula one = Formula.number(1);
    return new Formula.Quotient(one, new Formula.Sum(List.of(one, power)));
  }

  /** Squeezed between −1 and 1. */
  private static EntryRule tanh(Signature signature) {
    return EntryRule.of(
        signature,
        "tanh({}) = (exp({}) − exp(−{}))/(exp({}) + exp(−{}))",
        Functions::tanh,
        LayerWording::tanh);
  }

  /** The sign alone. */
  private static EntryRule sign(Signature signature) {
    return EntryRule.of(
        signature, "sign({}) is 1 above 0, −1 below, 0 for 0", Functions::sign, LayerWording::sign);
  }

  /** The size alone. */
  private static EntryRule abs(Signature signature) {
    return EntryRule.of(signature, "abs({}) is {} without its sign", Scalar::abs, LayerWording::abs)
        .because(
            (x, result, numbers) -> x.signum() < 0 ? "its sign goes" : "not negative, so it stays");
  }

  /** Down to whole numbers. */
  private static EntryRule floor(Signature signature) {
    return EntryRule.of(
        signature,
        "floor({}) is the whole number at or below {}",
        Functions::floor,
        LayerWording::floor);
  }

  /** To the nearest whole number. */
  private static EntryRule round(Signature signature) {
    return EntryRule.of(
        signature,
        "round({}) is the whole number nearest to {}",
        Functions::round,
        LayerWording::round);
  }

  /** Square roots, exact where they come out. */
  private static EntryRule sqrt(Signature signature) {
    return EntryRule.of(signature, "sqrt({}) times itself is {}", Roots::square, LayerWording::sqrt)
        .guarded(
            (name, x, numbers) ->
                refused(
                    x.signum() < 0,
                    () -> is(name, x, numbers) + ": no number times itself is negative.",
                    "Square roots need numbers that are 0 or more."))
        .set((x, result) -> new Formula.Root(x));
  }

  /** Powers of e. */
  private static EntryRule exp(Signature signature) {
    return EntryRule.of(
            signature, "exp({}) is e to the power {}", Functions::exp, LayerWording::exp)
        .guarded(
            (name, x, numbers) ->
                refused(
                    Double.isInfinite(StrictMath.exp(x.toDouble())),
                    () -> is(name, x, numbers) + ": e to that power is too large to hold.",
                    "At most about " + LARGEST_POWER + " fits here."));
  }

  /** Natural logarithms. */
  private static EntryRule log(Signature signature) {
    return EntryRule.of(
            signature, "log({}) is the power of e that gives {}", Functions::log, LayerWording::log)
        .guarded(
            (name, x, numbers) ->
                refused(
                    x.signum() <= 0,
                    () ->
                        is(name, x, numbers)
                            + (x.isZero()
                                ? ": no power of e is 0."
                                : ": no power of e is negative."),
                    "Logarithms need numbers above 0."));
  }

  /** Sines. */
  private static EntryRule sin(Signature signature) {
    return wave(signature, Functions::sin);
  }

  /** Cosines. */
  private static EntryRule cos(Signature signature) {
    return wave(signature, Functions::cos);
  }

  private static EntryRule wave(Signature signature, UnaryOperator<Scalar> function) {
    String definition = signature.name() + "({}), the angle {} in radians";
    return EntryRule.of(signature, definition, function, LayerWording::wave)
        .guarded(
            (name, x, numbers) ->
                refused(
                    x.abs().compareTo(Functions.LARGEST_ANGLE) > 0,
                    () -> name.get() + " is so many turns that nothing is left of its last digits.",
                    "Angles up to 10^30 radians fit here."))
        .because((x, result, numbers) -> degrees(x, numbers));
  }

  private static Optional<Problem> refused(
      boolean refuse, Supplier<String> given, String expected) {
    return refuse ? Optional.of(Problem.work(given.get()).expecting(expected)) : Optional.empty();
  }

  private static String is(Supplier<String> name, Scalar x, Numbers numbers) {
    return name.get() + " is " + numbers.set(x);
  }

  private static String degrees(Scalar x, Numbers numbers) {
    return x.isZero()
        ? "no turn at all"
        : numbers.marked(new Approximate(StrictMath.toDegrees(x.toDouble()))) + " degrees";
  }
}
