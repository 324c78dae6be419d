package dev.inkling.language;

import dev.inkling.language.tree.Expr;
import dev.inkling.operation.Argument;
import dev.inkling.operation.Call;
import dev.inkling.operation.Results;
import dev.inkling.operation.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names that arguments go by in a working: a variable keeps its own, anything else takes the
 * letter of its parameter, or another letter where that one is taken.
 */
final class Labels {

  private static final List<String> SPARE = List.of("B", "M", "y", "v", "w");
  private static final List<String> PASSING = List.of("pi", "ans", "end"); // name no variable

  private Labels() {}

  static List<Argument> name(List<Expr> expressions, List<Call> calls, Signature signature) {
    List<Optional<String>> own = expressions.stream().map(Labels::variable).toList();
    List<Argument> arguments = new ArrayList<>();
    List<String> taken = new ArrayList<>(own.stream().flatMap(Optional::stream).toList());
    for (int i = 0; i < calls.size(); i++) {
      Call call = calls.get(i);
      String label = own.get(i).orElse("");
      if (label.isEmpty()) {
        label = free(letter(signature, i, call), taken);
        taken.add(label);
      }
      arguments.add(new Argument(call.value(), label, own.get(i).isPresent(), Optional.of(call)));
    }
    return arguments;
  }

  private static Optional<String> variable(Expr expression) {
    return expression instanceof Expr.Variable variable && !PASSING.contains(variable.name())
        ? Optional.of(variable.name())
        : Optional.empty();
  }

  /** The parameter's letter; a matrix in the place of an input {@code x} is called {@code B}. */
  private static String letter(Signature signature, int index, Call call) {
    if (index >= signature.parameters().size()) {
      return "a";
    }
    String letter = signature.parameters().get(index).name();
    boolean several =
        Results.matrix(call.value()).filter(matrix -> matrix.columns() > 1).isPresent();
    return letter.equals("x") && several ? "B" : letter;
  }

  private static String free(String letter, List<String> taken) {
    if (!taken.contains(letter)) {
      return letter;
    }
    return Stream.concat(SPARE.stream(), IntStream.iterate(2, i -> i + 1).mapToObj(i -> letter + i))
        .filter(spare -> !taken.contains(spare))
        .findFirst()
        .orElseThrow();
  }
}
