package dev.inkling.language;

import dev.inkling.operation.Argument;
import dev.inkling.operation.Call;
import dev.inkling.operation.Outcome;
import dev.inkling.words.Address;
import dev.inkling.words.ReasonWording;
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

  /**
   * {@code A before line 3}; empty for the value the name has now, and for what has no name. A
   * computation without a name is told by the names in it.
   */
  Text of(Argument argument) {
    if (argument.origin().isEmpty()) {
      return Text.empty();
    }
    Call origin = argument.origin().get();
    if (argument.named()) {
      return of(argument.label(), origin);
    }
    List<Text> inside =
        Address.of(argument.source()).isComputed()
            ? origin.arguments().values().stream().map(this::of).toList()
            : List.of();
    return Text.of(ReasonWording.joined(inside));
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
