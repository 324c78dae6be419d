package dev.inkling.cli;

import dev.inkling.operation.Operation;
import dev.inkling.operation.Registry;
import dev.inkling.operation.vectors.Dot;
import java.util.ArrayList;
import java.util.List;

/** Where the doors find the operations. */
public final class Rooms {

  private Rooms() {}

  public static Registry registry() {
    List<Operation> operations = new ArrayList<>();
    operations.add(new Dot());
    return Registry.of(operations);
  }
}
