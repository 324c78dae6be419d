package dev.inkling.language;

import dev.inkling.language.parse.DidYouMean;
import dev.inkling.language.tree.BinaryOperator;
import dev.inkling.language.tree.Expr;
import dev.inkling.math.Approximate;
import dev.inkling.math.Exact;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Registry;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.operation.elementary.Compare;
import dev.inkling.operation.elementary.EntryWise;
import dev.inkling.operation.elementary.Given;
import dev.inkling.operation.elementary.Negate;
import dev.inkling.operation.elementary.PartOf;
import dev.inkling.operation.elementary.Power;
import dev.inkling.operation.matrices.Add;
import dev.inkling.operation.matrices.Transpose;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns an expression into the call that computes it, arguments first. */
final class Evaluator implements Expr.Visitor<Call> {

  private static final List<String> NO_NUMBERS = List.of("nan", "inf", "infinity");

  private final Registry registry;
  private final Notebook notebook;
  private final Origin origin;
  private final Noticing noticing;
  private final Work work;
  private final Optional<Integer> end;
  private final boolean chooses;

  Evaluator(Registry registry, Notebook notebook, Origin origin, Noticing noticing, Work work) {
    this(registry, notebook, origin, noticing, work, Optional.empty(), false);
  }

  private Evaluator(
      Registry registry,
      Notebook notebook,
      Origin origin,
      Noticing noticing,
      Work work,
      Optional<Integer> end,
      boolean chooses) {
    this.registry = registry;
    this.notebook = notebook;
    this.origin = origin;
    this.noticing = noticing;
    this.work = work;
    this.end = end;
    this.chooses = chooses;
  }

  /** The same, inside an index where {@code end} has a meaning. */
  Evaluator where(int last) {
    return new Evaluator(registry, notebook, origin, noticing, work, Optional.of(last), true);
  }

  /** The same where what is looked at decides a place or a count and enters no number. */
  Evaluator choosing() {
    return new Evaluator(registry, notebook, origin, noticing, work, end, true);
  }

  Call evaluate(Expr expression) {
    return expression.accept(this);
  }

  /** What arguments are called. */
  Labels labels() {
    return new Labels(notebook);
  }

  Work work() {
    return work;
  }

  /** {@code typed, line 3}: where a value entered the notebook. */
  Text origin() {
    return origin.words();
  }

  /** The numbers of an expression; a problem if it is a truth or a text. */
  Matrix numbers(Expr expression) {
    return numbers(evaluate(expression), expression.place());
  }

  static Matrix numbers(Call call, Place place) {
    return Results.matrix(call.value())
        .orElseThrow(() -> Problem.work("Numbers are needed here.").at(place).thrown());
  }

  @Override
  public Call numeral(Expr.Numeral numeral) {
    return Given.of(Value.of(numeral.value()), origin());
  }

  @Override
  public Call quoted(Expr.Quoted quoted) {
    return Given.of(new Value.Words(quoted.text()), origin());
  }

  @Override
  public Call variable(Expr.Variable variable) {
    String name = variable.name();
    if (end.isPresent() && name.equals("end")) {
      return Given.of(Value.of(Matrix.ofLongs(1, 1, end.get())), Text.of("the last place"));
    }
    if (name.equals("pi")) {
      return Given.of(
          Value.of(new Approximate(Math.PI)),
          Text.of("the circumference of a circle over its diameter"));
    }
    Notebook after = notebook.after(name).orElseThrow(() -> unknown(variable).thrown());
    noticing.looksAt(after.size(), chooses);
    return after.latest().map(Outcome::call).orElseThrow();
  }

  private Problem unknown(Expr.Variable variable) {
    String name = variable.name();
    if (name.equals("ans")) {
      return Problem.work("There is no result yet for ans to name.").at(variable.place());
    }
    if (registry.find(name).isPresent()) {
      Operation operation = registry.find(name).orElseThrow();
      return Problem.usage(name + " is an operation; it needs something to work on.")
          .tryThis(operation.signature().examples().get(0))
          .at(variable.place());
    }
    if (NO_NUMBERS.contains(name.toLowerCase(Locale.ROOT))) {
      return Problem.usage(name + " is no number that can be computed with.")
          .expecting("A number is needed in its place, such as 0.")
          .at(variable.place());
    }
    Problem problem = Problem.usage("Nothing is called " + name + " yet.").at(variable.place());
    if (name.equals("i")) {
      return problem
          .expecting(
              "Complex numbers are not typed here; they come out where a matrix turns every arrow."
                  + " If i is to be a name, give it a value first, such as i = 2.")
          .tryThis("eigen [0 -1; 1 0]", "answers with i and −i");
    }
    List<String> near = DidYouMean.nearest(name, notebook.names().keySet());
    if (!near.isEmpty()) {
      return problem.expecting("Did you mean " + near.get(0) + "?");
    }
    List<String> words = DidYouMean.nearest(name, registry.names());
    String slip =
        words.isEmpty() ? "" : "Did you mean the operation " + words.get(0) + "? If not: ";
    return problem.expecting(
        slip
            + (slip.isEmpty() ? "Give" : "give")
            + " it a value first, such as "
            + name
            + " = 2 or "
            + name
            + " = [1 2; 3 4].");
  }

  @Override
  public Call file(Expr.File file) {
    Sources.Loaded loaded = opened(file);
    noticing.note(loaded.notes());
    String from = file.name().equals("-") ? "standard input" : file.name();
    return Given.read(loaded.matrix(), Text.of("read from " + from));
  }

  private Sources.Loaded opened(Expr.File file) {
    try {
      return noticing.open(file.name(), work.limits());
    } catch (ProblemException closed) {
      throw closed.problem().atIfUnknown(file.place()).thrown();
    }
  }

  @Override
  public Call call(Expr.Call call) {
    Operation operation =
        registry
            .find(call.word())
            .orElseThrow(() -> Problems.unknownOperation(call, registry).thrown());
    Calls.requireCount(this, operation, call.arguments(), call.place());
    return apply(operation, call.arguments(), call.place());
  }

  Call apply(Operation operation, List<Expr> arguments, Place place) {
    return Calls.apply(labels(), operation, arguments, values(operation, arguments), place, work);
  }

  /**
   * What an operation is to work on; a name that nobody knows is answered with an example of it.
   */
  List<Call> values(Operation operation, List<Expr> arguments) {
    try {
      return arguments.stream().map(this::evaluate).toList();
    } catch (ProblemException stopped) {
      Problem problem = stopped.problem();
      List<String> examples = operation.signature().examples();
      throw problem.tries().isEmpty() && !examples.isEmpty()
          ? problem.tryThis(examples.get(0), "an example").thrown()
          : stopped;
    }
  }

  @Override
  public Call negated(Expr.Negated negated) {
    if (negated.operand() instanceof Expr.Numeral numeral) {
      return Given.of(Value.of(numeral.value().negate()), origin());
    }
    return apply(new Negate(), List.of(negated.operand()), negated.place());
  }

  @Override
  public Call binary(Expr.Binary binary) {
    List<Expr> operands = List.of(binary.left(), binary.right());
    List<Call> values = operands.stream().map(this::evaluate).toList();
    if (isInverse(binary, values)) {
      return Calls.apply(
          labels(),
          named("inverse"),
          List.of(binary.left()),
          List.of(values.get(0)),
          binary.operatorPlace(),
          work);
    }
    Operation operation = operation(binary, values);
    List<Expr> order = operands;
    if (operation.signature().name().equals("scale")
        && !numbers(values.get(0), binary.left().place()).isNumber()) {
      order = List.of(binary.right(), binary.left());
      values = List.of(values.get(1), values.get(0));
    }
    return Calls.apply(labels(), operation, order, values, binary.operatorPlace(), work);
  }

  /** {@code A^-1} is the inverse, with all its working. */
  private static boolean isInverse(Expr.Binary binary, List<Call> values) {
    return binary.operator() == BinaryOperator.POWER
        && Results.matrix(values.get(0).value()).filter(base -> !base.isNumber()).isPresent()
        && Results.matrix(values.get(1).value())
            .filter(power -> power.isNumber() && power.number().equals(Exact.of(-1)))
            .isPresent();
  }

  private Operation operation(Expr.Binary binary, List<Call> values) {
    return switch (binary.operator()) {
      case ADD -> Add.sum();
      case SUBTRACT -> Add.difference();
      case MULTIPLY -> named(isScaling(values) ? "scale" : "mul");
      case DIVIDE -> EntryWise.division();
      case DOT -> named("dot");
      case ENTRY_MULTIPLY -> EntryWise.product();
      case ENTRY_DIVIDE -> EntryWise.quotient();
      case POWER -> new Power();
      case EQUAL, UNEQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
          Compare.by(relation(binary.operator()));
    };
  }

  private Operation named(String name) {
    return registry.find(name).orElseThrow();
  }

  private static boolean isScaling(List<Call> values) {
    return values.stream()
        .anyMatch(call -> Results.matrix(call.value()).filter(Matrix::isNumber).isPresent());
  }

  private static Compare.Relation relation(BinaryOperator operator) {
    return switch (operator) {
      case EQUAL -> Compare.Relation.EQUAL;
      case UNEQUAL -> Compare.Relation.UNEQUAL;
      case LESS -> Compare.Relation.LESS;
      case LESS_OR_EQUAL -> Compare.Relation.LESS_OR_EQUAL;
      case GREATER -> Compare.Relation.GREATER;
      default -> Compare.Relation.GREATER_OR_EQUAL;
    };
  }

  @Override
  public Call transposed(Expr.Transposed transposed) {
    return apply(new Transpose(), List.of(transposed.operand()), transposed.place());
  }

  @Override
  public Call field(Expr.Field field) {
    Call whole = evaluate(field.of());
    if (whole.value().field(field.name()).isEmpty()) {
      throw Problems.noPart(field, whole.value(), notebook).thrown();
    }
    return Calls.apply(
        labels(),
        PartOf.named(field.name()),
        List.of(field.of()),
        List.of(whole),
        field.place(),
        work);
  }

  @Override
  public Call indexed(Expr.Indexed indexed) {
    return Parts.of(this, indexed);
  }

  @Override
  public Call bracket(Expr.Bracket bracket) {
    return BracketValues.of(this, bracket);
  }

  @Override
  public Call spaced(Expr.Spaced spaced) {
    return Ranges.of(this, spaced);
  }
}
