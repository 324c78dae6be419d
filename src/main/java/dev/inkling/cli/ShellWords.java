package dev.inkling.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The words a shell hands over, made safe for a reader of options: which one is the command, and
 * which only look like options because they are negative numbers.
 */
final class ShellWords {

  private ShellWords() {}

  /**
   * The place of the command's name: the first word that is no global option; -1 if there is none.
   */
  static int command(String[] words) {
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (word.equals("--")) {
        return i + 1 < words.length ? i + 1 : -1;
      }
      if (!isOption(word)) {
        return i;
      }
      if (word.indexOf('=') < 0 && takesValue(word)) {
        i++;
      }
    }
    return -1;
  }

  /** All words but one, negative values with a space in front: so they stay values. */
  static String[] without(int command, String[] words) {
    List<String> rest = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      if (i != command) {
        rest.add(isNegativeValue(words[i]) ? " " + words[i] : words[i]);
      }
    }
    return rest.toArray(new String[0]);
  }

  /** A line of the language as a shell takes it: a command with its arguments, or one argument. */
  static String line(String typed) {
    int end = typed.indexOf(' ');
    boolean command =
        end > 0 && typed.substring(0, end).chars().allMatch(Character::isLetter)
            || end < 0 && typed.chars().allMatch(Character::isLetter);
    // a text of the language has double quotes of its own
    char quote = typed.indexOf('"') < 0 ? '"' : '\'';
    return "inkling " + (command ? quoted(typed) : quote + typed + quote);
  }

  /** A line of the language with its brackets in quotes, since a shell has its own use for them. */
  static String quoted(String line) {
    StringBuilder quoted = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '[' && depth++ == 0) {
        quoted.append('"');
      }
      quoted.append(c);
      if (c == ']' && --depth == 0) {
        quoted.append('"');
      }
    }
    return quoted.toString();
  }

  private static boolean isOption(String word) {
    return word.length() > 1 && word.charAt(0) == '-' && !isNegativeValue(word);
  }

  private static boolean isNegativeValue(String word) {
    if (word.length() < 2 || word.charAt(0) != '-') {
      return false;
    }
    char next = word.charAt(1);
    return next >= '0' && next <= '9' || next == '.' || next == '(' || next == '[';
  }

  private static boolean takesValue(String word) {
    for (CommandOption option : GlobalOptions.TABLE) {
      if (option.name().equals(word)) {
        return option.takesValue();
      }
    }
    return word.equals(Paging.OPTION.name());
  }
}
