package dev.inkling.language;

import dev.inkling.language.parse.Vocabulary;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Registry;
import dev.inkling.operation.Signature;
import dev.inkling.words.Reader;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The words the parser may meet: commands, operations, and the names of a notebook. */
record Words(Registry registry, Notebook notebook) implements Vocabulary {

  @Override
  public Optional<Reader> reader(String word) {
    Optional<Reader> command = Commands.find(word).map(Commands::reader);
    return command.isPresent()
        ? command
        : registry.find(word).map(operation -> operation.signature().reader());
  }

  @Override
  public boolean isOperation(String word) {
    return registry.find(word).isPresent();
  }

  @Override
  public Map<String, Boolean> options(String word) {
    Map<String, Boolean> options = new LinkedHashMap<>();
    Commands.find(word).ifPresent(command -> options.putAll(command.options()));
    registry
        .find(word)
        .map(Operation::signature)
        .ifPresent(
            signature -> {
              for (Signature.Option option : signature.options()) {
                options.put(option.name(), !option.values().isEmpty());
              }
              options.putAll(OperationOptions.COMMON);
            });
    return options;
  }

  @Override
  public List<String> words() {
    List<String> words = new ArrayList<>(registry.names());
    for (Commands command : Commands.values()) {
      words.add(command.word());
    }
    return words;
  }

  /** Without those that are a difference of two variables by now. */
  @Override
  public Map<String, String> spellings() {
    Map<String, String> spellings = new TreeMap<>(registry.spellings());
    spellings
        .keySet()
        .removeIf(word -> Arrays.stream(word.split("-", -1)).allMatch(variables()::contains));
    return spellings;
  }

  /** The names of the notebook, gathered only when somebody lists them. */
  @Override
  public Set<String> variables() {
    return new AbstractSet<>() {
      @Override
      public boolean contains(Object name) {
        return name instanceof String text
            && !text.equals("ans")
            && notebook.find(text).isPresent();
      }

      @Override
      public Iterator<String> iterator() {
        return notebook.names().keySet().iterator();
      }

      @Override
      public int size() {
        return notebook.names().size();
      }
    };
  }
}
