package dev.inkling.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All operations by name, in the order in which help lists them. */
public final class Registry {

  private final Map<String, Operation> byName;

  private Registry(Map<String, Operation> byName) {
    this.byName = byName;
  }

  public static Registry of(List<Operation> operations) {
    Map<String, Operation> byName = new LinkedHashMap<>();
    operations.forEach(operation -> byName.put(operation.signature().name(), operation));
    return new Registry(Collections.unmodifiableMap(byName));
  }

  public Optional<Operation> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  public Collection<Operation> all() {
    return byName.values();
  }

  public List<String> names() {
    return new ArrayList<>(byName.keySet());
  }
}
