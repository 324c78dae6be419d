package dev.inkling.lesson;

import java.util.List;
import java.util.Optional;

/**
 * One line of a journal's file: fields between tabs and a sum of them at the end, so that a line
 * cut short or spoilt is known for what it is.
 */
final class JournalLine {

  private static final String BEGIN = "begin";
  private static final String FORGET = "forget";
  private static final int FIELDS = 7;

  private JournalLine() {}

  static String write(Journal.Entry entry) {
    String without = entry.begins() ? BEGIN : FORGET;
    String kind = entry.input().map(Input::kind).orElse(without);
    String detail = entry.input().map(Input::detail).orElse("");
    List<String> fields =
        List.of(entry.lesson(), entry.place(), kind, escaped(detail), entry.beat(), entry.print());
    String text = String.join("\t", fields);
    return text + "\t" + Sum.of(text) + "\n";
  }

  /** The entry; empty if the line was damaged. */
  static Optional<Journal.Entry> read(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != FIELDS || fields[0].isEmpty()) {
      return Optional.empty();
    }
    String text = line.substring(0, line.length() - fields[FIELDS - 1].length() - 1);
    if (!Sum.of(text).equals(fields[FIELDS - 1])) {
      return Optional.empty();
    }
    if (fields[2].equals(BEGIN)) {
      return Optional.of(Journal.Entry.begin(fields[0], fields[4]));
    }
    if (fields[2].equals(FORGET)) {
      return fields[1].isEmpty()
          ? Optional.empty()
          : Optional.of(Journal.Entry.forget(fields[0], fields[1]));
    }
    return Input.from(fields[2], unescaped(fields[3]))
        .map(
            input ->
                new Journal.Entry(fields[0], fields[1], Optional.of(input), fields[4], fields[5]));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        char next = text.charAt(++i);
        plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
