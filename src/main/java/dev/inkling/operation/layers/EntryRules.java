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

/** The table of functions of one number. */
final class EntryRules {

  private static final double LARGEST_POWER = 709.78; // of e, within the range of a double

  private EntryRules() {}

  private static Signature signature(String name, String summary) {
    return Signature.of(name, summary).taking("a", "numbers of any shape");
  }

  /** The bend: what is negative becomes 0. */
  static EntryRule relu() {
    Signature signature =
        signature("relu", "The bend between layers: negative numbers become 0, others stay.")
            .withExamples("relu [3 -1; 0 2]", "relu [-2; 4]")
            .seeAlso("sigmoid", "step", "mul");
    return EntryRule.of(
            signature, "relu({}) is the larger of 0 and {}", Functions::relu, LayerWording::relu)
        .because(
            (x, result, numbers) ->
                x.signum() < 0
                    ? "the larger of 0 and " + numbers.set(x)
                    : "not negative, so it stays");
  }

  /** Yes or no. */
  static EntryRule step() {
    Signature signature =
        signature("step", "Yes or no: numbers above 0 become 1, all others 0.")
            .withExamples("step [2 -1 0]", "step(-3)")
            .seeAlso("sigmoid", "relu", "sign");
    return EntryRule.of(
            signature, "step({}) is 1 above 0, else 0", Functions::step, LayerWording::step)
        .because((x, result, numbers) -> x.signum() > 0 ? "above 0" : "not above 0");
  }

  /** Squeezed between 0 and 1. */
  static EntryRule sigmoid() {
    Signature signature =
        signature("sigmoid", "A soft yes or no: 1/(1 + exp(-a)), between 0 and 1; 0 becomes 1/2.")
            .withExamples("sigmoid [0 2 -2]", "sigmoid(1)")
            .seeAlso("step", "tanh", "softmax");
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
  static EntryRule tanh() {
    Signature signature =
        signature("tanh", "Squeezes numbers between -1 and 1; signs stay and 0 stays 0.")
            .withExamples("tanh [-2 0 1/2]", "tanh(1)")
            .seeAlso("sigmoid", "relu");
    return EntryRule.of(
        signature,
        "tanh({}) = (exp({}) − exp(−{}))/(exp({}) + exp(−{}))",
        Functions::tanh,
        LayerWording::tanh);
  }

  /** The sign alone. */
  static EntryRule sign() {
    Signature signature =
        signature("sign", "The sign of each number: 1 above 0, -1 below, 0 for 0.")
            .withExamples("sign [3 -1/2 0]", "sign(-7)")
            .seeAlso("abs", "step");
    return EntryRule.of(
        signature, "sign({}) is 1 above 0, −1 below, 0 for 0", Functions::sign, LayerWording::sign);
  }

  /** The size alone. */
  static EntryRule abs() {
    Signature signature =
        signature("abs", "How far each number is from 0: its size without its sign.")
            .withExamples("abs [3 -4; 0 -1/2]", "abs(-7)")
            .seeAlso("sign", "norm", "relu");
    return EntryRule.of(signature, "abs({}) is {} without its sign", Scalar::abs, LayerWording::abs)
        .because(
            (x, result, numbers) -> x.signum() < 0 ? "its sign goes" : "not negative, so it stays");
  }

  /** Down to whole numbers. */
  static EntryRule floor() {
    Signature signature =
        signature("floor", "The whole number at or below each number.")
            .withExamples("floor [2.7 -2.7 3]", "floor(22/7)")
            .seeAlso("round", "step");
    return EntryRule.of(
        signature,
        "floor({}) is the whole number at or below {}",
        Functions::floor,
        LayerWording::floor);
  }

  /** To the nearest whole number. */
  static EntryRule round() {
    Signature signature =
        signature("round", "The whole number nearest to each number; halves go away from 0.")
            .withExamples("round [2.4 2.5 -2.5]", "round(22/7)")
            .seeAlso("floor", "abs");
    return EntryRule.of(
        signature,
        "round({}) is the whole number nearest to {}",
        Functions::round,
        LayerWording::round);
  }

  /** Square roots, exact where they come out. */
  static EntryRule sqrt() {
    Signature signature =
        signature("sqrt", "The square root of each number: what times itself gives it.")
            .withExamples("sqrt [9 2 1/4]", "sqrt(16)")
            .seeAlso("norm", "abs", "exp");
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
  static EntryRule exp() {
    Signature signature =
        signature("exp", "e to the power of each number, e being about 2.718.")
            .withExamples("exp [0 1 -1]", "exp(2)")
            .seeAlso("log", "softmax", "sigmoid");
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
  static EntryRule log() {
    Signature signature =
        signature("log", "The natural logarithm: the power of e that gives each number.")
            .withExamples("log [1 2 1/2]", "log(exp(3))")
            .seeAlso("exp", "sqrt");
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
  static EntryRule sin() {
    return wave(
        signature("sin", "The sine of each angle, in radians: a full turn is 2 pi.")
            .withExamples("sin [0 1 pi/2]", "sin(pi/6)")
            .seeAlso("cos", "rotation"),
        Functions::sin);
  }

  /** Cosines. */
  static EntryRule cos() {
    return wave(
        signature("cos", "The cosine of each angle, in radians: a full turn is 2 pi.")
            .withExamples("cos [0 1 pi]", "cos(pi/3)")
            .seeAlso("sin", "rotation", "cosine"),
        Functions::cos);
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
