package dev.inkling.language;

import dev.inkling.language.parse.Printer;
import dev.inkling.language.tree.BinaryOperator;
import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.Statement;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Registry;
import dev.inkling.operation.Value;
import dev.inkling.operation.elementary.Compare;
import dev.inkling.words.Problem;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Does one statement: evaluates, remembers, and says what came of it. */
final class Doing implements Statement.Visitor<Evaluated> {

  private final Registry registry;
  private final Sources sources;
  private final Noticing noticing;
  private final Notebook notebook;
  private final Origin origin;
  private final Work work;

  Doing(Registry registry, Sources sources, Notebook notebook, Origin origin, Work work) {
    this(registry, sources, new TreeMap<>(), notebook, origin, work);
  }

  /** {@code files} are known already and not read again. */
  Doing(
      Registry registry,
      Sources sources,
      SortedMap<String, Sources.Loaded> files,
      Notebook notebook,
      Origin origin,
      Work work) {
    this.registry = registry;
    this.sources = sources;
    this.noticing = new Noticing(sources, files);
    this.notebook = notebook;
    this.origin = origin;
    this.work = work;
  }

  private Evaluator evaluator(Work with) {
    return new Evaluator(registry, notebook, origin, noticing, with);
  }

  /** The numbers of an expression, which is not remembered. */
  Matrix numbers(Expr expression) {
    return evaluator(work).numbers(expression);
  }

  @Override
  public Evaluated assign(Statement.Assign assign) {
    if (assign.name().equals("pi") || assign.name().equals("ans")) {
      throw Problem.usage(assign.name() + " already has a meaning of its own.")
          .expecting("Choose another name, such as " + assign.name() + "1.")
          .at(assign.namePlace())
          .thrown();
    }
    Call call = evaluator(work).evaluate(assign.value());
    Optional<String> name = Optional.of(assign.name());
    return remembered(assign, assign, name, call, assign.quiet(), Look.open());
  }

  @Override
  public Evaluated evaluate(Statement.Evaluate evaluate) {
    Call call = evaluator(work).evaluate(evaluate.value());
    return remembered(evaluate, evaluate, Optional.empty(), call, false, Look.open());
  }

  /** {@code understood} is the line without what only decides how it is looked at. */
  private Evaluated remembered(
      Statement statement,
      Statement understood,
      Optional<String> name,
      Call call,
      boolean quiet,
      Look look) {
    List<Text> notes = new ArrayList<>(noticing.notes());
    notes.addAll(call.operation().notes(call));
    Outcome outcome = new Outcome(origin.line(), name, Printer.print(understood), call, notes);
    return new Evaluated(
        notebook.with(new Notebook.Entry(statement, outcome, origin, noticing.looked())),
        new Reply.Answer(outcome, quiet, look));
  }

  @Override
  public Evaluated check(Statement.Assert claim) {
    Call call = claim.within().isPresent() ? near(claim) : evaluator(work).evaluate(claim.claim());
    if (!(call.value() instanceof Value.Truth truth)) {
      throw Problem.usage("assert needs a comparison, such as assert a == b.")
          .at(claim.claim().place())
          .thrown();
    }
    if (!truth.holds()) {
      throw BrokenClaim.of(claim, call).thrown();
    }
    return new Evaluated(notebook, new Reply.Held(truth, Printer.print(claim.claim())));
  }

  private Call near(Statement.Assert claim) {
    if (!(claim.claim() instanceof Expr.Binary binary)
        || binary.operator() != BinaryOperator.EQUAL) {
      throw Problem.usage("within goes with ==, as in assert a == b within 0.01.")
          .at(claim.claim().place())
          .thrown();
    }
    Evaluator evaluator = evaluator(work);
    Expr bound = claim.within().orElseThrow();
    Matrix within = evaluator.numbers(bound);
    if (!within.isNumber()) {
      throw Problem.usage("The bound after within is one number.").at(bound.place()).thrown();
    }
    return evaluator.apply(
        Compare.within(within.number()), List.of(binary.left(), binary.right()), claim.place());
  }

  @Override
  public Evaluated print(Statement.Print print) {
    Call call = evaluator(work).evaluate(print.value());
    return new Evaluated(notebook, new Reply.Printed(call.value()));
  }

  @Override
  public Evaluated command(Statement.Command command) {
    if (command.word().equals(Commands.LOAD.word())) {
      return Loading.of(command, registry).accept(this);
    }
    if (command.word().equals(Commands.INFO.word())) {
      Describing describing = new Describing(registry, notebook, work);
      return new Evaluated(notebook, new Reply.Info(describing.of(command, evaluator(work))));
    }
    Optional<Operation> operation = registry.find(command.word());
    return operation.isPresent()
        ? operation(command, operation.get())
        : new Commanding(registry, sources, notebook, work).carryOut(command);
  }

  private Evaluated operation(Statement.Command command, Operation operation) {
    Calls.requireCount(evaluator(work), operation, command.values(), command.wordPlace());
    OperationOptions options = OperationOptions.of(command, operation.signature());
    Evaluator evaluator = evaluator(options.exact() ? new InsistingWork(work) : work);
    List<Call> values = evaluator.values(operation, command.values());
    Call call =
        Calls.apply(
            evaluator.labels(),
            operation,
            command.values(),
            values,
            options.own(),
            command.place(),
            evaluator.work());
    return remembered(
        command, options.without(command), Optional.empty(), call, false, options.look());
  }
}
