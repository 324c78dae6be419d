package dev.inkling.language;

import dev.inkling.language.parse.Printer;
import dev.inkling.language.tree.Expr;
import dev.inkling.operation.Argument;
import dev.inkling.operation.Call;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Results;
import dev.inkling.operation.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names that arguments go by, each for one thing only. In a working a variable keeps its own,
 * and anything else takes the letter of its parameter, or another where the learner has a use for
 * that one. In a reason a short computation is called what it was typed as, so that it can be
 * opened in its turn.
 */
record Labels(Notebook notebook) {

  private static final List<String> SPARE = List.of("B", "M", "y", "v", "w");
  private static final List<String> PASSING = List.of("pi", "end"); // name no variable
  private static final int LONGEST = 24; // letters of a computation that is spoken of as typed

  List<Argument> name(List<Expr> expressions, List<Call> calls, Signature signature) {
    List<Optional<String>> own = expressions.stream().map(this::variable).toList();
    List<Argument> arguments = new ArrayList<>();
    Set<String> taken = own.stream().flatMap(Optional::stream).collect(Collectors.toSet());
    for (int i = 0; i < calls.size(); i++) {
      Call call = calls.get(i);
      String label = own.get(i).orElse("");
      boolean named = !label.isEmpty() && isName(expressions.get(i));
      if (label.isEmpty()) {
        label = free(letter(signature, i, call), taken);
        taken.add(label);
      }
      String source = own.get(i).or(typed(expressions.get(i))).orElse(label);
      arguments.add(new Argument(call.value(), label, named, Optional.of(call), source));
    }
    return arguments;
  }

  private Optional<String> variable(Expr expression) {
    return expression instanceof Expr.Variable variable && !PASSING.contains(variable.name())
        ? Optional.of(variable.name().equals("ans") ? latest() : variable.name())
        : Optional.empty();
  }

  /** A number or a short computation as it is typed. */
  private Supplier<Optional<String>> typed(Expr expression) {
    return () -> {
      if (isNumeral(expression)) {
        return Optional.of(Printer.printTight(expression));
      }
      if (!expression.accept(new Computed())) {
        return Optional.empty();
      }
      String text = Printer.printTouched(expression);
      return Optional.of(text.indexOf('"') < 0 ? text.replaceAll("\\bans\\b", latest()) : text)
          .filter(typed -> typed.length() <= LONGEST);
    };
  }

  private static boolean isNumeral(Expr expression) {
    return expression instanceof Expr.Negated negated
        ? negated.operand() instanceof Expr.Numeral
        : expression instanceof Expr.Numeral;
  }

  /** {@code ans} means another result a line later; this name stays. */
  private String latest() {
    return notebook
        .latest()
        .map(outcome -> outcome.name().orElse(Notebook.name(outcome)))
        .orElse("ans");
  }

  private boolean isName(Expr expression) {
    return expression instanceof Expr.Variable variable
        && (!variable.name().equals("ans") || notebook.latest().flatMap(Outcome::name).isPresent());
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

  private String free(String letter, Set<String> taken) {
    return Stream.concat(
            Stream.concat(Stream.of(letter), SPARE.stream()),
            IntStream.iterate(2, i -> i + 1).mapToObj(i -> letter + i))
        .filter(spare -> !taken.contains(spare) && notebook.after(spare).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** Whether an expression computes something, and is not a value typed as it is. */
  private static final class Computed implements Expr.Visitor<Boolean> {
    @Override
    public Boolean numeral(Expr.Numeral numeral) {
      return false;
    }

    @Override
    public Boolean quoted(Expr.Quoted quoted) {
      return false;
    }

    @Override
    public Boolean variable(Expr.Variable variable) {
      return !PASSING.contains(variable.name());
    }

    @Override
    public Boolean file(Expr.File file) {
      return false;
    }

    @Override
    public Boolean call(Expr.Call call) {
      return true;
    }

    @Override
    public Boolean negated(Expr.Negated negated) {
      return !(negated.operand() instanceof Expr.Numeral);
    }

    @Override
    public Boolean binary(Expr.Binary binary) {
      return true;
    }

    @Override
    public Boolean transposed(Expr.Transposed transposed) {
      return true;
    }

    @Override
    public Boolean field(Expr.Field field) {
      return true;
    }

    @Override
    public Boolean indexed(Expr.Indexed indexed) {
      return true;
    }

    @Override
    public Boolean bracket(Expr.Bracket bracket) {
      return bracket.rows().stream()
          .flatMap(List::stream)
          .anyMatch(element -> BracketValues.number(element).isEmpty() && element.accept(this));
    }

    @Override
    public Boolean spaced(Expr.Spaced spaced) {
      return false;
    }
  }
}
