package dev.inkling.language.parse;

import java.util.List;
import java.util.Optional;

/** How messages about lines show what was typed, and join what they suggest. */
final class Wording {

  private static final int LONGEST = 40;

  private Wording() {}

  /** What was typed, shortened if it is long; line breaks become spaces. */
  static String shown(String typed) {
    String line = typed.replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
  }

  static String shown(Token token) {
    return shown(token.is(Token.Kind.TEXT) ? Texts.quoted(token.text()) : token.text());
  }

  /** A sign as it is spoken of; a comma cannot be seen at the end of a sentence. */
  static String named(String sign) {
    return switch (sign) {
      case "," -> "comma";
      case ";" -> "semicolon";
      case ":" -> "colon";
      default -> shown(sign);
    };
  }

  /** {@code Did you mean a, b or c?}, or nothing. */
  static Optional<String> didYouMean(List<String> near) {
    if (near.isEmpty()) {
      return Optional.empty();
    }
    int last = near.size() - 1;
    String most = String.join(", ", near.subList(0, last));
    return Optional.of("Did you mean " + (last == 0 ? "" : most + " or ") + near.get(last) + "?");
  }

  static String counted(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
