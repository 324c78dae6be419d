package dev.inkling.language;

import dev.inkling.language.parse.Parser;
import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.Statement;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Argument;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Registry;
import dev.inkling.operation.Results;
import dev.inkling.operation.Value;
import dev.inkling.words.Address;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a question is about, so that every address on the screen can be typed: a result by its
 * name, a part of the latest one, or a value without a name such as {@code (A*B)}, which is looked
 * up in the line that used it, or computed where none did.
 */
final class Questions {

  private static final int MOST_CALLS = 5_000; // looked at for a value without a name

  private final Registry registry;
  private final Sources sources;
  private final Notebook notebook;
  private final Work work;

  Questions(Registry registry, Sources sources, Notebook notebook, Work work) {
    this.registry = registry;
    this.sources = sources;
    this.notebook = notebook;
    this.work = work;
  }

  /**
   * What {@code typed} names in the line of {@code command}.
   *
   * @throws dev.inkling.words.ProblemException if there is nothing of the kind
   */
  Target target(Statement.Command command, Address typed) {
    if (typed.isComputed()) {
      return unnamed(typed, command.place());
    }
    String word = command.word();
    Address address = ofLatest(typed);
    String name = address.root().isEmpty() ? "ans" : address.root();
    Optional<Outcome> outcome = notebook.find(name);
    boolean part = !address.path().isEmpty() && address.path().get(0) instanceof Address.Field;
    if (outcome.isPresent() && !part && outcome.get().value() instanceof Value.Bundle bundle) {
      boolean whole = address.path().isEmpty() && !word.equals("why");
      if (!whole) {
        String root = address.root().isEmpty() ? outcome.get().name().orElse("") : name;
        throw several(word, root, bundle).thrown();
      }
    }
    return Target.of(notebook, address);
  }

  /** {@code values[1]} after an eigen is meant as {@code .values[1]}. */
  private Address ofLatest(Address typed) {
    boolean known = typed.root().isEmpty() || notebook.find(typed.root()).isPresent();
    Optional<Value> part =
        known
            ? Optional.empty()
            : notebook.latest().flatMap(latest -> latest.value().field(typed.root()));
    if (part.isEmpty()) {
      return typed;
    }
    List<Address.Part> path = new ArrayList<>(List.of(new Address.Field(typed.root())));
    path.addAll(typed.path());
    return new Address("", path);
  }

  /** A result with named parts: a number of it is a number of one of them. */
  private static Problem several(String word, String root, Value.Bundle bundle) {
    String names =
        String.join(", ", bundle.parts().stream().map(part -> "." + part.name()).toList());
    Problem problem =
        Problem.usage(
            (root.isEmpty() ? "This" : root)
                + " has several parts, "
                + names
                + "; "
                + word
                + " asks about one number of one of them.");
    if (word.equals("change")) {
      return problem.expecting("All of them are computed: change what they are made of.");
    }
    for (Value.Part part : bundle.parts()) {
      Optional<Matrix> numbers = Results.matrix(part.value());
      if (numbers.isPresent()) {
        Address first = Entries.address(root, part.name(), numbers.get(), 0, 0);
        problem = problem.tryThis(word + " " + first.print());
      }
    }
    return problem;
  }

  private Target unnamed(Address typed, Place place) {
    Target target = Target.of(holding(typed.root(), place), new Address("ans", typed.path()));
    return target.called(new Address(typed.root(), target.address().path()));
  }

  /** A notebook whose latest line is the value without a name. */
  private Notebook holding(String root, Place place) {
    Versions versions = new Versions(notebook);
    for (Notebook at = notebook; at.size() > 0; at = at.before().orElseThrow()) {
      Notebook.Entry entry = at.entry().orElseThrow();
      Optional<Call> used = used(root, entry.outcome().call(), versions);
      if (used.isPresent()) {
        Outcome line = entry.outcome();
        Outcome outcome =
            new Outcome(line.id(), Optional.empty(), line.understood(), used.get(), List.of());
        return at.before()
            .orElseThrow()
            .with(new Notebook.Entry(entry.statement(), outcome, entry.origin(), Looked.NOTHING));
      }
    }
    Expr expression = Parser.expression(root, new Words(registry, notebook));
    Origin here = new Origin(notebook.nextId(), Text.of("typed here"));
    Statement line = new Statement.Evaluate(expression, expression.place());
    try {
      return line.accept(new Doing(registry, sources, notebook, here, work)).after();
    } catch (ProblemException problem) {
      throw problem.problem().at(place).thrown(); // its own place is not in this line
    }
  }

  /** The value of that source on the way to a result, unless its names mean others by now. */
  private static Optional<Call> used(String source, Call result, Versions versions) {
    Set<Call> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Call> waiting = new ArrayDeque<>(List.of(result));
    while (!waiting.isEmpty() && seen.size() < MOST_CALLS) {
      Call call = waiting.removeFirst();
      for (Argument argument : call.arguments().values()) {
        boolean found = argument.source().equals(source) && !argument.named();
        if (found && argument.origin().isPresent() && versions.of(argument).isEmpty()) {
          return argument.origin();
        }
        if (!argument.named()) {
          argument.origin().filter(seen::add).ifPresent(waiting::add);
        }
      }
    }
    return Optional.empty();
  }
}
