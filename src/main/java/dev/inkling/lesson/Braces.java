package dev.inkling.lesson;

import dev.inkling.words.Place;
import dev.inkling.words.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands in braces: {@code {= expression}}, {@code {name}}, and words or values that
 * belong to somebody: {@code {asks: 1 −1}}, {@code {answer= dot(a, b)}}, {@code {yours guess}}.
 */
final class Braces {

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern CONTENT =
      Pattern.compile("(asks|asked|answer|dim|strong)?([=:])\\s?(.*)", Pattern.DOTALL);

  private static final Pattern YOURS = Pattern.compile("yours\\s+([\\w-]+)");

  private Braces() {}

  /** One pair of braces. */
  static Prose.Piece piece(String content, Place place) {
    Matcher yours = YOURS.matcher(content.strip());
    if (yours.matches()) {
      return new Prose.Yours(yours.group(1));
    }
    Matcher known = CONTENT.matcher(content);
    if (!known.matches() || known.group(1) == null && known.group(2).equals(":")) {
      return new Prose.Computed(content.strip(), Role.TEXT, place);
    }
    String who = known.group(1) == null ? "" : known.group(1);
    Role role = role(who);
    boolean strong = who.equals("strong") || who.equals("answer");
    return known.group(2).equals("=")
        ? new Prose.Computed(known.group(3).strip(), role, place)
        : new Prose.Words(known.group(3), role, strong);
  }

  /** Who the words belong to; the same hues in the whole series. */
  private static Role role(String who) {
    switch (who) {
      case "asks":
        return Role.FIRST;
      case "asked":
        return Role.SECOND;
      case "answer":
        return Role.ANSWER;
      case "dim":
        return Role.DIM;
      default:
        return Role.TEXT;
    }
  }

  /** A line taken as it stands, but for its braces; {@code place} is that of a column. */
  static Prose line(String line, IntFunction<Place> place) {
    List<Prose.Piece> pieces = new ArrayList<>();
    Matcher braces = BRACES.matcher(line);
    int from = 0;
    while (braces.find()) {
      words(line.substring(from, braces.start()), pieces);
      pieces.add(piece(braces.group(1), place.apply(braces.start())));
      from = braces.end();
    }
    words(line.substring(from), pieces);
    return new Prose(pieces);
  }

  private static void words(String text, List<Prose.Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Prose.Words(text, Role.TEXT, false));
    }
  }
}
