package dev.inkling.lesson;

import dev.inkling.language.parse.DidYouMean;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands between {@code <!--} and {@code -->}. */
final class DirectiveReader {

  private static final Pattern PART =
      Pattern.compile("([a-z]+)=\"([^\"]*)\"|([a-z]+)=(\\S+)|(\"[^\"]*\"|[^\\s\"]+)");

  private final LessonText file;

  DirectiveReader(LessonText file) {
    this.file = file;
  }

  /** The directive, unless it is none; then that has been noted. */
  Optional<Directive> read(String comment, Place place) {
    String content = comment.strip().replaceAll("\\s+", " ");
    String word = content.split("[ :]", 2)[0];
    Optional<DirectiveKind> kind = DirectiveKind.find(word);
    if (kind.isEmpty()) {
      file.add(place, unknown(word));
      return Optional.empty();
    }
    String rest = content.substring(word.length()).strip();
    return kind.get().form().equals(DirectiveKind.Form.ATTRIBUTES)
        ? attributes(kind.get(), rest, place)
        : plain(kind.get(), rest, place);
  }

  private static Problem unknown(String word) {
    List<String> known = Arrays.stream(DirectiveKind.values()).map(DirectiveKind::word).toList();
    Problem problem =
        Problem.usage("\"" + word + "\" is no directive.")
            .expecting("The directives are " + String.join(", ", known) + ".");
    for (String near : DidYouMean.nearest(word, known)) {
      problem = problem.tryThis("<!-- " + near + " -->");
    }
    return problem;
  }

  private Optional<Directive> plain(DirectiveKind kind, String rest, Place place) {
    if (kind.form() == DirectiveKind.Form.RAW) {
      return Optional.of(new Directive(kind, List.of(), Collections.emptyMap(), "", rest, place));
    }
    int colon = (rest + " ").indexOf(": ");
    if (colon < 0 || colon >= rest.length() - 1) {
      file.add(
          place,
          Problem.usage("\"" + kind.word() + "\" needs a colon, then words.")
              .tryThis("<!-- " + kind.usage() + " -->"));
      return Optional.empty();
    }
    String subject = rest.substring(0, colon).strip();
    String words = rest.substring(colon + 1).strip();
    return Optional.of(
        new Directive(kind, List.of(), Collections.emptyMap(), subject, words, place));
  }

  private Optional<Directive> attributes(DirectiveKind kind, String rest, Place place) {
    List<String> words = new ArrayList<>();
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher part = PART.matcher(rest);
    while (part.find()) {
      String key = part.group(1) != null ? part.group(1) : part.group(3);
      if (key == null) {
        words.add(part.group(5).replace("\"", ""));
      } else if (!kind.attributes().contains(key)) {
        file.add(place, unknownAttribute(kind, key));
      } else if (attributes.put(key, part.group(1) != null ? part.group(2) : part.group(4))
          != null) {
        file.add(place, Problem.usage("\"" + key + "\" is given twice."));
      }
    }
    return Optional.of(new Directive(kind, words, attributes, "", rest, place));
  }

  private static Problem unknownAttribute(DirectiveKind kind, String key) {
    Problem problem =
        Problem.usage("\"" + kind.word() + "\" has no attribute \"" + key + "\".")
            .expecting("It is written " + kind.usage() + ".");
    for (String near : DidYouMean.nearest(key, kind.attributes())) {
      problem = problem.tryThis(near + "=");
    }
    return problem;
  }
}
