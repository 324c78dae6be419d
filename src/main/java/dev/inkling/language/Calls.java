package dev.inkling.language;

import dev.inkling.language.tree.Expr;
import dev.inkling.operation.Argument;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Room;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Applies operations to evaluated arguments and gives every problem its place. */
final class Calls {

  private static final int NONE = Integer.MAX_VALUE; // of the values is at fault

  private Calls() {}

  /** Applies {@code operation}; {@code place} is where a problem without a place belongs. */
  static Call apply(
      Labels labels,
      Operation operation,
      List<Expr> expressions,
      List<Call> values,
      SortedMap<String, String> options,
      Place place,
      Work work) {
    List<Argument> named = labels.name(expressions, values, operation.signature());
    Arguments arguments = new Arguments(named, options);
    try {
      Value value = operation.apply(arguments, work);
      Results.matrix(value).ifPresent(result -> Room.requireDigits(result, work.limits()));
      return new Call(operation, arguments, value);
    } catch (ArgumentProblem problem) {
      Place argument =
          problem.index() < expressions.size() ? expressions.get(problem.index()).place() : place;
      throw advised(problem.problem(), operation, arguments, problem.index(), work)
          .atIfUnknown(argument)
          .thrown();
    } catch (ProblemException problem) {
      throw advised(problem.problem(), operation, arguments, NONE, work)
          .atIfUnknown(place)
          .thrown();
    } catch (ArithmeticException outOfRange) {
      Problem problem = Problems.outOfRange(work.limits());
      throw advised(problem, operation, arguments, NONE, work).at(place).thrown();
    }
  }

  /** With a line that works, where the operation tells of none. */
  private static Problem advised(
      Problem problem, Operation operation, Arguments given, int fault, Work work) {
    Signature signature = operation.signature();
    if (!problem.tries().isEmpty() || signature.examples().isEmpty()) {
      return problem;
    }
    Problem told =
        problem.expected().isEmpty()
            ? problem.expecting("Write " + signature.usage() + ".")
            : problem;
    return Nearby.of(operation, given, fault, work)
        .map(near -> told.tryThis(near.line(), near.reason()))
        .orElseGet(() -> told.tryThis(signature.examples().get(0), "an example"));
  }

  static Call apply(
      Labels labels,
      Operation operation,
      List<Expr> expressions,
      List<Call> values,
      Place place,
      Work work) {
    return apply(labels, operation, expressions, values, new TreeMap<>(), place, work);
  }

  /** A problem, with a line about these very numbers, unless there are as many as are needed. */
  static void requireCount(
      Evaluator evaluator, Operation operation, List<Expr> expressions, Place place) {
    Signature signature = operation.signature();
    int given = expressions.size();
    int most = signature.parameters().size();
    if (given < signature.least() || given > most) {
      String takes =
          signature.least() == most
              ? Shapes.count(most, "value")
              : signature.least() + " to " + most + " values";
      Problem problem =
          Problem.usage(signature.name() + " takes " + takes + "; " + were(given) + ".")
              .expecting("Write " + signature.usage() + "." + missing(signature, given));
      throw nearby(evaluator, operation, expressions)
          .map(near -> problem.tryThis(near.line(), near.reason()))
          .orElseGet(() -> problem.tryThis(signature.examples().get(0)))
          .at(place)
          .thrown();
    }
  }

  private static Optional<Problem.Try> nearby(
      Evaluator evaluator, Operation operation, List<Expr> expressions) {
    try {
      List<Call> values = expressions.stream().map(evaluator::evaluate).toList();
      List<Argument> named = evaluator.labels().name(expressions, values, operation.signature());
      Arguments given = new Arguments(named, new TreeMap<>());
      return Nearby.ofCount(operation, given, evaluator.work());
    } catch (ProblemException unknown) {
      return Optional.empty(); // one fault at a time
    }
  }

  /** What the first value is that is not there yet, once the others are. */
  private static String missing(Signature signature, int given) {
    if (given == 0 || given >= signature.least()) {
      return "";
    }
    Signature.Parameter next = signature.parameters().get(given);
    return next.description().isEmpty()
        ? ""
        : " " + next.name() + " is " + next.description() + ".";
  }

  private static String were(int given) {
    return given == 0 ? "none was given" : given == 1 ? "1 was given" : given + " were given";
  }
}
