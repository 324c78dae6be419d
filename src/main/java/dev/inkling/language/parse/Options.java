package dev.inkling.language.parse;

import dev.inkling.language.tree.Statement;
import dev.inkling.words.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code --name}, {@code --name=text} and {@code --name text} as the word declares them. */
final class Options {

  private final Cursor cursor;
  private final Names names;
  private final NameFaults faults;
  private final RawWords words;

  Options(Cursor cursor, Names names, NameFaults faults, RawWords words) {
    this.cursor = cursor;
    this.names = names;
    this.faults = faults;
    this.words = words;
  }

  /** Reads the option of {@code word} that begins at {@code start}. */
  Statement.Option option(String word, int start) {
    Map<String, Boolean> known = names.vocabulary().options(word);
    int end = nameEnd(start + 2);
    String name = cursor.source().text(start + 2, end);
    Place place = cursor.source().place(start, end);
    if (!known.containsKey(name)) {
      List<String> sorted = known.keySet().stream().sorted().toList();
      throw faults.unknownOption(place, name, start, word, sorted);
    }
    boolean takesText = known.getOrDefault(name, false);
    boolean equals = end < cursor.source().length() && cursor.source().text().charAt(end) == '=';
    cursor.moveTo(end);
    if (!takesText) {
      if (equals) {
        throw Fault.at(place, "--" + name + " takes no text.", "It stands alone.")
            .mend(Mend.replace(end, wordEnd(end), ""));
      }
      return new Statement.Option(name, Optional.empty(), cursor.placeFrom(start));
    }
    return new Statement.Option(
        name, Optional.of(text(name, place, equals)), cursor.placeFrom(start));
  }

  private String text(String name, Place place, boolean equals) {
    int start = cursor.end() + 1;
    Optional<RawWords.Raw> word =
        !equals
            ? words.next().filter(next -> !next.isOption())
            : words.endsWord(start) ? Optional.empty() : Optional.of(words.word(start));
    return word.map(RawWords.Raw::text)
        .orElseThrow(
            () -> Fault.at(place, "--" + name + " needs a text.", "It follows after a space."));
  }

  private int nameEnd(int start) {
    int end = start;
    String text = cursor.source().text();
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }

  private int wordEnd(int start) {
    int end = start;
    while (!words.endsWord(end)) {
      end++;
    }
    return end;
  }
}
