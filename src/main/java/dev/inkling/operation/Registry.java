package dev.inkling.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All operations by name and by family, in the order in which help lists them. */
public final class Registry {

  private final List<Family> families;
  private final Map<String, Operation> byName;
  private final SortedMap<String, String> spellings;

  private Registry(
      List<Family> families, Map<String, Operation> byName, SortedMap<String, String> spellings) {
    this.families = List.copyOf(families);
    this.byName = byName;
    this.spellings = spellings;
  }

  public static Registry of(List<Family> families) {
    Map<String, Operation> byName = new LinkedHashMap<>();
    SortedMap<String, String> spellings = new TreeMap<>();
    for (Family family : families) {
      for (Operation operation : family.operations()) {
        Signature signature = operation.signature();
        byName.put(signature.name(), operation);
        for (String spelled : signature.spellings()) {
          spellings.put(spelled, signature.name());
        }
      }
    }
    return new Registry(
        families,
        Collections.unmodifiableMap(byName),
        Collections.unmodifiableSortedMap(spellings));
  }

  public List<Family> families() {
    return families;
  }

  public Optional<Operation> find(String name) {
    return Optional.ofNullable(byName.get(spellings.getOrDefault(name, name)));
  }

  /** Other ways to type some names, each with the name it stands for. */
  public SortedMap<String, String> spellings() {
    return spellings;
  }

  public Collection<Operation> all() {
    return byName.values();
  }

  public List<String> names() {
    return new ArrayList<>(byName.keySet());
  }
}
