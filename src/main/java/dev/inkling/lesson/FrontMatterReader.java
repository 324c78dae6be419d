package dev.inkling.lesson;

import dev.inkling.language.parse.DidYouMean;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the {@code key: value} lines between the two {@code ---} at the top of a lesson. */
final class FrontMatterReader {

  private static final List<String> KEYS =
      List.of("lesson", "scene", "title", "minutes", "needs", "summary", "objective", "recap");
  private static final List<String> REQUIRED = List.of("lesson", "title", "minutes", "objective");
  private static final String FENCE = "---";

  private final LessonText file;
  private final Map<String, String> values = new LinkedHashMap<>();
  private int bodyFrom;

  private FrontMatterReader(LessonText file) {
    this.file = file;
  }

  static FrontMatterReader read(LessonText file) {
    FrontMatterReader reader = new FrontMatterReader(file);
    reader.lines();
    return reader;
  }

  /** The first line of the lesson's body, counted from 0. */
  int bodyFrom() {
    return bodyFrom;
  }

  FrontMatter front() {
    return new FrontMatter(
        get("lesson"),
        values.containsKey("scene") ? Optional.of(number("scene")) : Optional.empty(),
        get("title"),
        number("minutes"),
        needs(),
        get("summary"),
        get("objective"),
        get("recap"));
  }

  private void lines() {
    List<String> lines = file.lines();
    if (lines.isEmpty() || !lines.get(0).strip().equals(FENCE)) {
      file.add(
          file.place(0, 0, 1),
          Problem.usage(
                  "A lesson begins with a line ---, then lines such as lesson: scene-1, then ---.")
              .tryThis("---"));
      return;
    }
    int end = 1;
    while (end < lines.size() && !lines.get(end).strip().equals(FENCE)) {
      end++;
    }
    bodyFrom = end + 1;
    if (end >= lines.size()) {
      // what follows is the lesson as much as its front matter: no use in reading it as either
      file.add(
          file.place(0, 0, 3),
          Problem.usage("This --- is never closed by a second one.").tryThis("---"));
      return;
    }
    for (int line = 1; line < end; line++) {
      entry(line, lines.get(line));
    }
    complete();
  }

  private void entry(int line, String text) {
    String content = text.replaceFirst("\\s+#.*$", "").strip();
    int colon = content.indexOf(':');
    if (content.isEmpty()) {
      return;
    }
    String key = colon < 0 ? content : content.substring(0, colon).strip();
    Place place = file.place(line, Math.max(0, text.indexOf(key)), key.length());
    if (colon < 0) {
      file.add(place, Problem.usage("This line is no key: value pair."));
    } else if (!KEYS.contains(key)) {
      Problem problem =
          Problem.usage("\"" + key + "\" is no key of a lesson.")
              .expecting("The keys are " + String.join(", ", KEYS) + ".");
      for (String near : DidYouMean.nearest(key, KEYS)) {
        problem = problem.tryThis(near + ":" + content.substring(colon + 1));
      }
      file.add(place, problem);
    } else if (values.putIfAbsent(key, unquoted(content.substring(colon + 1).strip())) != null) {
      file.add(place, Problem.usage("\"" + key + "\" is given twice."));
    }
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private void complete() {
    Place top = file.place(0, 0, 3);
    for (String key : REQUIRED) {
      if (get(key).isEmpty()) {
        file.add(
            top,
            Problem.usage("The lesson does not say its \"" + key + "\".").tryThis(key + ": …"));
      }
    }
    if (!get("lesson").isEmpty() && !Ids.valid(get("lesson"))) {
      file.add(
          top, Problem.usage("\"" + get("lesson") + "\" cannot be an id.").expecting(Ids.RULE));
    }
    for (String key : List.of("minutes", "scene")) {
      if (values.containsKey(key) && number(key) <= 0) {
        file.add(top, Problem.usage("\"" + key + "\" is a whole number from 1 to 999."));
      }
    }
  }

  private String get(String key) {
    return values.getOrDefault(key, "");
  }

  private int number(String key) {
    return get(key).matches("[1-9][0-9]{0,2}") ? Integer.parseInt(get(key)) : 0;
  }

  private List<String> needs() {
    String inner = get("needs").replaceAll("[\\[\\]]", "");
    List<String> needs = new ArrayList<>(Arrays.asList(inner.split(",")));
    needs.replaceAll(String::strip);
    needs.removeIf(String::isEmpty);
    return needs;
  }
}
