package dev.inkling.language;

import dev.inkling.operation.Argument;
import dev.inkling.operation.Call;
import dev.inkling.operation.Outcome;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which value a name had where it was used: after {@code A = A + B} there are two called A, and a
 * reason has to say which it means.
 */
final class Versions {

  private final SortedMap<String, List<Outcome>> byName = new TreeMap<>();

  Versions(Notebook notebook) {
    for (Notebook.Entry entry : notebook.entries()) {
      Outcome outcome = entry.outcome();
      outcome
          .name()
          .ifPresent(name -> byName.computeIfAbsent(name, any -> new ArrayList<>()).add(outcome));
    }
  }

  /** {@code A before line 3}; empty for the value the name has now, and for what has no name. */
  Text of(Argument argument) {
    return argument.named() && argument.origin().isPresent()
        ? of(argument.label(), argument.origin().get())
        : Text.empty();
  }

  /** The same for the value that {@code call} gave to {@code name}. */
  @SuppressWarnings("ReferenceEquality") // the very call, not one that looks the same
  Text of(String name, Call call) {
    List<Outcome> values = byName.getOrDefault(name, List.of());
    for (int i = values.size() - 1; i >= 0; i--) {
      if (values.get(i).call() == call) {
        return i == values.size() - 1
            ? Text.empty()
            : Text.of(name + " before line " + values.get(i + 1).id());
      }
    }
    return Text.empty();
  }
}
