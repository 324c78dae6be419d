package dev.inkling.language;

import dev.inkling.language.parse.DidYouMean;
import dev.inkling.language.tree.Statement;
import dev.inkling.operation.Signature;
import dev.inkling.trace.Detail;
import dev.inkling.words.Numbers;
import dev.inkling.words.Problem;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The options of an operation's word form, checked: its own, and those every operation has.
 *
 * @param own the operation's own
 * @param look how the result is to be shown
 * @param exact of {@code --exact}
 */
record OperationOptions(SortedMap<String, String> own, Look look, boolean exact) {

  /** What every operation takes; {@code true} where a text follows. */
  static final SortedMap<String, Boolean> COMMON = common();

  static OperationOptions of(Statement.Command command, Signature signature) {
    SortedMap<String, String> own = new TreeMap<>();
    Optional<Detail> detail = Optional.empty();
    Optional<Integer> decimals = Optional.empty();
    Optional<Numbers.Fractions> fractions = Optional.empty();
    boolean exact = false;
    for (Statement.Option option : command.options()) {
      switch (option.name()) {
        case "steps" -> detail = Optional.of(detail(option));
        case "precision" -> decimals = Optional.of(decimals(option));
        case "fractions" -> fractions = Optional.of(fractions(option));
        case "exact" -> exact = true;
        default -> own.put(option.name(), value(option, signature));
      }
    }
    return new OperationOptions(own, new Look(detail, decimals, fractions), exact);
  }

  /** The command with the operation's own options alone: how it is looked at is no part of it. */
  Statement.Command without(Statement.Command command) {
    List<Statement.Option> kept =
        command.options().stream().filter(option -> own.containsKey(option.name())).toList();
    return new Statement.Command(
        command.word(),
        command.wordPlace(),
        command.values(),
        command.words(),
        command.address(),
        kept,
        command.place());
  }

  private static SortedMap<String, Boolean> common() {
    SortedMap<String, Boolean> common = new TreeMap<>();
    common.put("exact", false);
    common.put("fractions", true);
    common.put("precision", true);
    common.put("steps", true);
    return Collections.unmodifiableSortedMap(common);
  }

  private static int decimals(Statement.Option option) {
    String text = option.text().orElse("");
    boolean small = text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    int decimals = small && !text.isEmpty() ? Integer.parseInt(text) : -1;
    if (decimals < 0 || decimals > Numbers.MOST_DECIMALS) {
      throw Problem.usage(
              "--precision takes a number of decimals from 0 to " + Numbers.MOST_DECIMALS + ".")
          .at(option.place())
          .thrown();
    }
    return decimals;
  }

  private static Numbers.Fractions fractions(Statement.Option option) {
    List<String> words =
        Arrays.stream(Numbers.Fractions.values())
            .map(each -> each.name().toLowerCase(Locale.ROOT))
            .toList();
    String word = chosen(option, words, "fractions").orElse(words.get(0));
    return Numbers.Fractions.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The detail a word names. */
  static Detail detail(Statement.Option option) {
    return chosen(option, Arrays.stream(Detail.values()).map(Detail::id).toList(), "steps")
        .map(OperationOptions::detail)
        .orElse(Detail.NORMAL);
  }

  static Detail detail(String word) {
    return Arrays.stream(Detail.values())
        .filter(detail -> detail.id().equals(word))
        .findFirst()
        .orElse(Detail.NORMAL);
  }

  private static String value(Statement.Option option, Signature signature) {
    Signature.Option declared =
        signature.options().stream()
            .filter(candidate -> candidate.name().equals(option.name()))
            .findFirst()
            .orElseThrow(() -> unknown(option, signature).thrown());
    return declared.values().isEmpty()
        ? "yes"
        : chosen(option, declared.values(), option.name()).orElse(declared.values().get(0));
  }

  private static Optional<String> chosen(
      Statement.Option option, List<String> values, String name) {
    Optional<String> given = option.text();
    if (given.isPresent() && !values.contains(given.get())) {
      throw Problem.usage("--" + name + " does not know " + given.get() + ".")
          .expecting("It takes " + String.join(", ", values) + ".")
          .at(option.place())
          .thrown();
    }
    return given;
  }

  private static Problem unknown(Statement.Option option, Signature signature) {
    List<String> known =
        Stream.concat(
                signature.options().stream().map(Signature.Option::name), COMMON.keySet().stream())
            .toList();
    Problem problem =
        Problem.usage(signature.name() + " has no option --" + option.name() + ".")
            .at(option.place());
    List<String> near = DidYouMean.nearest(option.name(), known);
    return near.isEmpty()
        ? problem.expecting("It knows --" + String.join(", --", known) + ".")
        : problem.expecting("Did you mean --" + near.get(0) + "?");
  }
}
