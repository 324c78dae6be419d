package dev.inkling.operation;

import java.util.List;

/**
 * Operations that belong together, so that help can show many words as a few short rows.
 *
 * @param name one word, which {@code help} explains
 * @param summary what they are about, in a few words without a full stop
 */
public record Family(String name, String summary, List<Operation> operations) {

  public Family {
    operations = List.copyOf(operations);
  }

  public static Family of(String name, String summary, Operation... operations) {
    return new Family(name, summary, List.of(operations));
  }

  /** The words of its operations. */
  public List<String> words() {
    return operations.stream().map(operation -> operation.signature().name()).toList();
  }
}
