package dev.inkling.operation.layers;

import dev.inkling.operation.Signature;
import java.util.List;

/** How the functions of one number are called and explained; {@link EntryRules} does the rest. */
final class EntryFunctions {

  private EntryFunctions() {}

  /** What layers of a network do to the scores of their rows. */
  static List<Signature> bends() {
    return List.of(
        signature("relu", "The bend between layers: negative numbers become 0, others stay.")
            .withExamples("relu [3 -1; 0 2]", "relu [-2; 4]")
            .seeAlso("sigmoid", "step", "mul"),
        signature("step", "Yes or no: numbers above 0 become 1, all others 0.")
            .withExamples("step [2 -1 0]", "step(-3)")
            .seeAlso("sigmoid", "relu", "sign"),
        signature("sigmoid", "A soft yes or no: 1/(1 + exp(-a)), between 0 and 1; 0 becomes 1/2.")
            .withExamples("sigmoid [0 2 -2]", "sigmoid(1)")
            .seeAlso("step", "tanh", "softmax"),
        signature("tanh", "Squeezes numbers between -1 and 1; signs stay and 0 stays 0.")
            .withExamples("tanh [-2 0 1/2]", "tanh(1)")
            .seeAlso("sigmoid", "relu"));
  }

  /** What else there is to do to single numbers. */
  static List<Signature> others() {
    return List.of(
        signature("abs", "How far each number is from 0: its size without its sign.")
            .withExamples("abs [3 -4; 0 -1/2]", "abs(-7)")
            .seeAlso("sign", "norm", "relu"),
        signature("sign", "The sign of each number: 1 above 0, -1 below, 0 for 0.")
            .withExamples("sign [3 -1/2 0]", "sign(-7)")
            .seeAlso("abs", "step"),
        signature("floor", "The whole number at or below each number.")
            .withExamples("floor [2.7 -2.7 3]", "floor(22/7)")
            .seeAlso("round", "step"),
        signature("round", "The whole number nearest to each number; halves go away from 0.")
            .withExamples("round [2.4 2.5 -2.5]", "round(22/7)")
            .seeAlso("floor", "abs"),
        signature("sqrt", "The square root of each number: what times itself gives it.")
            .withExamples("sqrt [9 2 1/4]", "sqrt(16)")
            .seeAlso("norm", "abs", "exp"),
        signature("exp", "e to the power of each number, e being about 2.718.")
            .withExamples("exp [0 1 -1]", "exp(2)")
            .seeAlso("log", "softmax", "sigmoid"),
        signature("log", "The natural logarithm: the power of e that gives each number.")
            .withExamples("log [1 2 1/2]", "log(exp(3))")
            .seeAlso("exp", "sqrt"),
        signature("sin", "The sine of each angle, in radians: a full turn is 2 pi.")
            .withExamples("sin [0 1 pi/2]", "sin(pi/6)")
            .seeAlso("cos", "rotation"),
        signature("cos", "The cosine of each angle, in radians: a full turn is 2 pi.")
            .withExamples("cos [0 1 pi]", "cos(pi/3)")
            .seeAlso("sin", "rotation", "cosine"));
  }

  private static Signature signature(String name, String summary) {
    return Signature.of(name, summary).taking("a", "numbers of any shape");
  }
}
