package dev.inkling.language;

import dev.inkling.language.parse.Parser;
import dev.inkling.language.parse.Printer;
import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.Statement;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Call;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Registry;
import dev.inkling.operation.elementary.Given;
import dev.inkling.words.Numbers;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.words.ReasonWording;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Plays the notebook again with one input changed: what depends on it is worked out anew, all else
 * stays as it is.
 */
final class Changing {

  private final Registry registry;
  private final Sources sources;
  private final Notebook notebook;
  private final Work work;

  Changing(Registry registry, Sources sources, Notebook notebook, Work work) {
    this.registry = registry;
    this.sources = sources;
    this.notebook = notebook;
    this.work = work;
  }

  /** {@code change ADDRESS to EXPR}. */
  Evaluated carryOut(Statement.Command command) {
    Target target =
        new Inputs(notebook)
            .input(
                new Questions(registry, sources, notebook, work)
                    .target(command, command.address().orElseThrow()));
    Expr wanted = command.values().get(0);
    Noticing noticing = new Noticing(sources, new TreeMap<>());
    Origin here = Origin.typed(notebook.nextId());
    Call value = new Evaluator(registry, notebook, here, noticing, work).evaluate(wanted);
    Matrix numbers = Evaluator.numbers(value, wanted.place());
    Matrix whole = placed(target, numbers, wanted.place());
    Notebook.Entry old = target.after().entry().orElseThrow();
    Notebook before = target.after().before().orElseThrow();
    Optional<Statement> edited = edited(target, numbers);
    return changed(
        command,
        target,
        edited.isPresent()
            ? again(before, old.with(edited.get()), command)
            : before.with(given(old, whole, command)));
  }

  /** The line with another number typed in its bracket, where the others are computed. */
  private Optional<Statement> edited(Target target, Matrix number) {
    if (target.outcome().call().operation() instanceof Given) {
      return Optional.empty();
    }
    return Inputs.typed(target)
        .flatMap(any -> Inputs.bracket(target))
        .map(
            bracket -> {
              List<List<Expr>> rows = new ArrayList<>();
              bracket.rows().forEach(row -> rows.add(new ArrayList<>(row)));
              rows.get(target.rows()[0]).set(target.columns()[0], literal(number));
              return named(target.outcome(), new Expr.Bracket(rows, bracket.place()));
            });
  }

  /** The result's numbers with those meant replaced. */
  private static Matrix placed(Target target, Matrix wanted, Place place) {
    Matrix old = target.matrix().orElse(wanted);
    if (target.address().path().isEmpty()) {
      return wanted;
    }
    int rows = target.rows().length;
    int columns = target.columns().length;
    boolean fits = wanted.rows() == rows && wanted.columns() == columns;
    if (!fits) {
      throw misfit(target, rows, columns).at(place).thrown();
    }
    Matrix changed = old;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        changed = changed.with(target.rows()[i], target.columns()[j], wanted.at(i, j));
      }
    }
    return changed;
  }

  private static Problem misfit(Target target, int rows, int columns) {
    String what =
        rows * columns == 1
            ? "one number"
            : rows == 1 ? "a row of " + columns : "a column of " + rows;
    return Problem.work(target.address().print() + " is " + what + ".")
        .expecting("What takes its place must be " + what + " too.");
  }

  /** Goes on from the changed line to the end. */
  private Evaluated changed(Statement.Command command, Target target, Notebook given) {
    List<Notebook.Entry> entries = notebook.entries();
    int start = target.after().size();
    Notebook now = given;
    BitSet again = new BitSet();
    again.set(start);
    List<Changed.Pair> results = new ArrayList<>();
    int same = 0;
    int looks = 0; // repeat a value that is told of already
    for (int place = start + 1; place <= entries.size(); place++) {
      Notebook.Entry entry = entries.get(place - 1);
      looks += entry.onlyLooks() ? 1 : 0;
      if (!entry.looked().at(again)) {
        now = now.with(entry);
        continue;
      }
      again.set(place);
      now = again(now, entry, command);
      if (entry.onlyLooks()) {
        continue;
      }
      Changed.Pair pair = new Changed.Pair(entry.outcome(), now.latest().orElseThrow());
      if (pair.differs()) {
        results.add(pair);
      } else {
        same++;
      }
    }
    Changed.Pair first = new Changed.Pair(target.outcome(), given.latest().orElseThrow());
    int untouched = entries.size() - start - results.size() - same - looks;
    Notebook after = first.differs() ? now.changedFrom(notebook, Printer.print(command)) : notebook;
    Text version =
        target
            .outcome()
            .name()
            .map(name -> new Versions(notebook).of(name, target.outcome().call()))
            .orElse(Text.empty());
    return new Evaluated(
        after,
        new Reply.Changes(new Changed(target.address(), version, first, results, same, untouched)));
  }

  /** The line as if these numbers had been typed in it. */
  private Notebook.Entry given(Notebook.Entry old, Matrix numbers, Statement.Command command) {
    Outcome before = old.outcome();
    Call call = Given.changed(before.call(), numbers, Text.of("changed, line " + before.id()));
    try {
      Statement statement = named(before, literal(numbers));
      String understood = Printer.print(statement);
      Outcome after = new Outcome(before.id(), before.name(), understood, call, List.of());
      return new Notebook.Entry(statement, after, old.origin(), Looked.NOTHING);
    } catch (ProblemException tooLong) {
      throw tooLong.problem().at(command.place()).thrown();
    }
  }

  private Expr literal(Matrix numbers) {
    return Parser.expression(Numbers.typed(numbers), new Words(registry, notebook));
  }

  private static Statement named(Outcome outcome, Expr value) {
    Place place = value.place();
    return outcome
        .name()
        .<Statement>map(name -> new Statement.Assign(name, place, value, false, place))
        .orElseGet(() -> new Statement.Evaluate(value, place));
  }

  /** A later line, worked out again with what it had read before. */
  private Notebook again(Notebook now, Notebook.Entry entry, Statement.Command command) {
    try {
      return entry
          .statement()
          .accept(new Doing(registry, sources, entry.looked().files(), now, entry.origin(), work))
          .after();
    } catch (ProblemException failed) {
      throw failed(entry.outcome(), failed.problem(), command).thrown();
    } catch (ArithmeticException outOfRange) {
      throw failed(entry.outcome(), Problems.outOfRange(work.limits()), command).thrown();
    }
  }

  private static Problem failed(Outcome outcome, Problem problem, Statement.Command command) {
    return Problem.work(
            "Then line "
                + outcome.id()
                + ", "
                + ReasonWording.line(outcome.understood())
                + ", could not be worked out: "
                + problem.summary().plain())
        .expecting("So everything stays as it was.")
        .at(command.place());
  }
}
