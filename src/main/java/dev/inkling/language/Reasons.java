package dev.inkling.language;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.operation.Argument;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Results;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.words.Address;
import dev.inkling.words.Problem;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Opens a number into what made it, one level or several, a few lines a level. */
final class Reasons {

  private static final int LINES = 6; // at most so many lines a level
  private static final int ALL_LINES = 600; // at most in one tree: shared parts multiply quickly

  private int opened;

  private Reasons() {}

  /** The number at {@code address}, opened {@code depth} levels deep. */
  static Reason of(Notebook notebook, Address address, int depth) {
    Outcome outcome = outcome(notebook, address);
    Matrix matrix =
        Results.matrix(outcome.value())
            .orElseThrow(
                () -> Problem.work("Only numbers can be asked why; this is none.").thrown());
    int[] place = place(address, matrix);
    String root = address.root().isEmpty() ? outcome.name().orElse("") : address.root();
    return new Reasons()
        .open(
            outcome.call(),
            "",
            Entries.address(root, matrix, place[0], place[1]),
            place[0],
            place[1],
            depth);
  }

  private static Outcome outcome(Notebook notebook, Address address) {
    if (address.root().isEmpty()) {
      return notebook
          .latest()
          .orElseThrow(
              () ->
                  Problem.work("There is no result yet to ask about.")
                      .tryThis("[1 -1; 1 1] * [3; 1]")
                      .thrown());
    }
    return notebook
        .find(address.root())
        .orElseThrow(() -> Problem.usage("Nothing is called " + address.root() + " yet.").thrown());
  }

  /** Row and column, from 0, of the one number an address names. */
  private static int[] place(Address address, Matrix matrix) {
    if (address.path().isEmpty()) {
      if (matrix.isNumber()) {
        return new int[] {0, 0};
      }
      throw which(address, matrix).thrown();
    }
    Address.Part part = address.path().get(address.path().size() - 1);
    if (part instanceof Address.Place single) {
      if (!matrix.isVector()) {
        throw which(address, matrix).thrown();
      }
      int place = within(single.place(), matrix.size(), "number");
      return new int[] {place / matrix.columns(), place % matrix.columns()};
    }
    if (part instanceof Address.Entry entry) {
      return new int[] {
        within(entry.row(), matrix.rows(), "row"),
        within(entry.column(), matrix.columns(), "column")
      };
    }
    throw which(address, matrix).thrown();
  }

  private static int within(int place, int size, String noun) {
    if (place < 1 || place > size) {
      throw Problem.work("There is no " + noun + " " + place + " here.")
          .expecting("They are counted from 1 to " + size + ".")
          .thrown();
    }
    return place - 1;
  }

  private static Problem which(Address address, Matrix matrix) {
    String last =
        matrix.isVector()
            ? "[" + matrix.size() + "]"
            : "[" + matrix.rows() + "," + matrix.columns() + "]";
    return Problem.usage("This is " + Shapes.describe(matrix) + "; why opens one number of it.")
        .tryThis("why " + address.root() + last);
  }

  private Reason open(Call call, String part, Address address, int row, int column, int depth) {
    Value whole = part.isEmpty() ? call.value() : call.value().field(part).orElseThrow();
    Scalar value = Results.matrix(whole).orElseThrow().at(row, column);
    Why why = call.operation().why(call, part, row, column);
    return why.accept(
        new Why.Visitor<Reason>() {
          @Override
          public Reason given(Why.Given given) {
            return new Reason(address, value, given, List.of(), 0, Optional.empty());
          }

          @Override
          public Reason derived(Why.Derived derived) {
            return open(call, address, value, derived, derived.terms(), depth);
          }

          @Override
          public Reason found(Why.Found found) {
            Reason all = open(call, address, value, found, found.terms(), depth);
            return new Reason(address, value, found, all.parts(), all.more(), Optional.empty());
          }
        });
  }

  private Reason open(
      Call call, Address address, Scalar value, Why why, List<Why.Term> terms, int depth) {
    List<Why.Term> shown = largest(terms);
    opened += shown.size();
    List<Reason.Line> lines = shown.stream().map(term -> line(call, term, depth)).toList();
    Optional<Scalar> rest =
        shown.size() == terms.size()
            ? Optional.empty()
            : terms.stream()
                .filter(term -> !shown.contains(term))
                .map(term -> term.part().value().number())
                .reduce(Scalar::plus);
    return new Reason(address, value, why, lines, terms.size() - shown.size(), rest);
  }

  /** All terms if they are few; else the largest, in their own order. */
  private static List<Why.Term> largest(List<Why.Term> terms) {
    if (terms.size() <= LINES) {
      return terms;
    }
    List<Scalar> sizes = terms.stream().map(term -> term.part().value().number().abs()).toList();
    return IntStream.range(0, terms.size())
        .boxed()
        .sorted(Comparator.<Integer, Scalar>comparing(sizes::get, Scalar::compareTo).reversed())
        .limit(LINES - 1L)
        .sorted()
        .map(terms::get)
        .toList();
  }

  private Reason.Line line(Call call, Why.Term term, int depth) {
    List<Address> names = new ArrayList<>();
    List<Reason> deeper = new ArrayList<>();
    List<String> origins = new ArrayList<>();
    for (Why.Source source : term.sources()) {
      Argument argument = call.arguments().get(source.argument());
      Matrix matrix = call.arguments().matrix(source.argument(), source.part());
      Address address =
          Entries.address(argument.label(), source.part(), matrix, source.row(), source.column());
      names.add(address);
      argument
          .origin()
          .ifPresent(
              origin -> {
                if (depth > 1 && opened < ALL_LINES) {
                  deeper.add(
                      open(
                          origin,
                          source.part(),
                          address,
                          source.row(),
                          source.column(),
                          depth - 1));
                } else {
                  origin(origin, source).ifPresent(origins::add);
                }
              });
    }
    String origin = origins.stream().distinct().reduce((a, b) -> a + "; " + b).orElse("");
    return new Reason.Line(term, names, Text.of(origin), deeper);
  }

  private static Optional<String> origin(Call origin, Why.Source source) {
    return origin
        .operation()
        .why(origin, source.part(), source.row(), source.column())
        .accept(
            new Why.Visitor<Optional<String>>() {
              @Override
              public Optional<String> given(Why.Given given) {
                return Optional.of(given.origin().plain());
              }

              @Override
              public Optional<String> derived(Why.Derived derived) {
                return Optional.empty();
              }

              @Override
              public Optional<String> found(Why.Found found) {
                return Optional.empty();
              }
            });
  }
}
