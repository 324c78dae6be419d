package dev.inkling.language;

import dev.inkling.operation.Argument;
import dev.inkling.operation.Call;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps one knot for a value made on the way, such as the power before in {@code A^5}, however many
 * reasons go through it: without it the graph would be a tree with as many leaves as paths.
 */
final class Shared {

  private final Map<Made, Argument> made = new HashMap<>();

  /** By name and numbers: the same twice is the same. */
  private record Made(String source, Value value) {}

  /** What a source of a call's reason is an entry of. */
  Argument argument(Call call, Why.Source source) {
    Argument argument = source.of(call.arguments());
    return source.inner().isEmpty()
        ? argument
        : made.computeIfAbsent(new Made(argument.source(), argument.value()), any -> argument);
  }
}
