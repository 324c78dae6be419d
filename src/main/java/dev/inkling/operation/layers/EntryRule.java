package dev.inkling.operation.layers;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Signature;
import dev.inkling.trace.Formula;
import dev.inkling.words.LayerWording;
import dev.inkling.words.Numbers;
import dev.inkling.words.Problem;
import dev.inkling.words.Text;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One function of one number, with all that is to be said of it.
 *
 * @param definition how it is written down; <code>{}</code> is what it is done to
 * @param function the number itself
 * @param guard what stands against a number going in
 * @param setting how a number going in and the one coming out are set on the page
 * @param reason why this number comes out, in a few words
 * @param saying the sentence about all of them
 */
record EntryRule(
    Signature signature,
    String definition,
    UnaryOperator<Scalar> function,
    Guard guard,
    Setting setting,
    Reason reason,
    Saying saying) {

  /** A problem with a number that goes by a name, if there is one. */
  interface Guard {
    Optional<Problem> against(Supplier<String> name, Scalar x, Numbers numbers);
  }

  /** The formula of the number that comes out. */
  interface Setting {
    Formula of(Formula.Leaf x, Scalar result);
  }

  /** A few words about one number. */
  interface Reason {
    String of(Scalar x, Scalar result, Numbers numbers);
  }

  /** A sentence about all numbers, before and after. */
  interface Saying {
    Text of(LayerWording wording, Matrix before, Matrix after);
  }

  /** The definition, of numbers with this name. */
  String definition(String name) {
    return definition.replace("{}", name);
  }

  /** A rule that takes every number and is set as its name before the number. */
  static EntryRule of(
      Signature signature, String definition, UnaryOperator<Scalar> function, Saying saying) {
    return new EntryRule(
        signature,
        definition,
        function,
        (name, x, numbers) -> Optional.empty(),
        (x, result) -> new Formula.Applied(signature.name(), x, Matrix.of(result)),
        (x, result, numbers) -> "",
        saying);
  }

  EntryRule guarded(Guard by) {
    return new EntryRule(signature, definition, function, by, setting, reason, saying);
  }

  EntryRule set(Setting as) {
    return new EntryRule(signature, definition, function, guard, as, reason, saying);
  }

  EntryRule because(Reason why) {
    return new EntryRule(signature, definition, function, guard, setting, why, saying);
  }
}
