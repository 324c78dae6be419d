package dev.inkling.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All operations by name and by family, in the order in which help lists them. */
public final class Registry {

  private final List<Family> families;
  private final Map<String, Operation> byName;

  private Registry(List<Family> families, Map<String, Operation> byName) {
    this.families = List.copyOf(families);
    this.byName = byName;
  }

  public static Registry of(List<Family> families) {
    Map<String, Operation> byName = new LinkedHashMap<>();
    for (Family family : families) {
      for (Operation operation : family.operations()) {
        byName.put(operation.signature().name(), operation);
      }
    }
    return new Registry(families, Collections.unmodifiableMap(byName));
  }

  public List<Family> families() {
    return families;
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
