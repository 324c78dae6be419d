package dev.inkling.lesson;

import dev.inkling.language.parse.DidYouMean;
import dev.inkling.words.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of directives that are complete in themselves. */
final class DirectiveValues {

  private static final Pattern LET = Pattern.compile("([A-Za-z]\\w{0,39}) = (.+)");
  private static final Pattern UP_TO = Pattern.compile("([1-9][0-9]?)x([1-9][0-9]?)");

  private final LessonText file;

  DirectiveValues(LessonText file) {
    this.file = file;
  }

  Optional<Element.Let> let(Directive directive) {
    Matcher let = LET.matcher(directive.text());
    if (!let.matches()) {
      return wrong(directive);
    }
    return Optional.of(new Element.Let(let.group(1), let.group(2), directive.place()));
  }

  Optional<Long> seconds(Directive directive, long most) {
    String length = directive.first();
    if (!length.matches("[1-9][0-9]?s") || Long.parseLong(length.replace("s", "")) > most) {
      return wrong(directive);
    }
    return Optional.of(Long.parseLong(length.replace("s", "")));
  }

  Optional<OwnNumbers> own(Directive directive) {
    Optional<String> usual = directive.attribute("default");
    if (usual.isEmpty() || !Ids.validName(directive.first())) {
      return wrong(directive);
    }
    boolean paint = directive.attribute("paint").isPresent();
    return Optional.of(
        new OwnNumbers(
            directive.first(),
            usual.get(),
            directive.has("kept"),
            paint,
            directive.has("beyond"),
            form(directive, paint ? "paint" : "upto")));
  }

  OwnNumbers.Form form(Directive directive) {
    return form(directive, "upto");
  }

  /** {@code size} is the attribute that says how large. */
  private OwnNumbers.Form form(Directive directive, String size) {
    Matcher upTo = UP_TO.matcher(directive.attribute(size, "6x6"));
    boolean fine = upTo.matches();
    if (!fine) {
      file.add(directive.place(), Problem.usage(size + " is written like 6x6."));
    }
    return new OwnNumbers.Form(
        fine ? Integer.parseInt(upTo.group(1)) : 1,
        fine ? Integer.parseInt(upTo.group(2)) : 1,
        directive.attribute("as", "").equals("column"),
        directive.attribute("fits"),
        directive.attribute("entry", "number"));
  }

  Optional<Element.Show> show(Directive directive) {
    List<String> names = Arrays.stream(Pictures.values()).map(Pictures::word).toList();
    Optional<Pictures> picture = Pictures.find(directive.first());
    String words = directive.attribute("say", "");
    if (picture.isEmpty()) {
      Problem problem =
          Problem.usage("\"" + directive.first() + "\" is no picture.")
              .expecting("The pictures are " + String.join(", ", names) + ".");
      for (String near : DidYouMean.nearest(directive.first(), names)) {
        problem = problem.tryThis("<!-- show " + near + " -->");
      }
      file.add(directive.place(), problem);
      return Optional.empty();
    }
    boolean needsValue = picture.get().needsNumbers() && directive.attribute("of").isEmpty();
    boolean needsWords = picture.get().needsWords() && words.isEmpty();
    if (needsWords || needsValue) {
      file.add(
          directive.place(),
          Problem.usage("A picture needs its words, and the numbers it is drawn from.")
              .tryThis("<!-- show bitmap of=A say=\"…\" -->"));
      return Optional.empty();
    }
    return Optional.of(
        new Element.Show(
            picture.get(),
            parts(directive, "of"),
            parts(directive, "names"),
            words,
            directive.place()));
  }

  /** What stands between bars. */
  static List<String> parts(Directive directive, String key) {
    return Arrays.stream(directive.attribute(key, "").split("\\|"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  Optional<Element.Claim> claim(Directive directive) {
    boolean complete =
        List.of("on", "positive", "zero", "negative").stream()
            .allMatch(key -> directive.attribute(key).isPresent());
    if (!complete) {
      return wrong(directive);
    }
    return Optional.of(
        new Element.Claim(
            directive.attribute("on", ""),
            prose(directive, "positive"),
            prose(directive, "zero"),
            prose(directive, "negative"),
            directive.place()));
  }

  Optional<Element.Remember> card(Directive directive) {
    String front = directive.attribute("front", "");
    String back = directive.attribute("back", "");
    if (!Ids.valid(directive.first()) || front.isEmpty() || back.isEmpty()) {
      return wrong(directive);
    }
    return Optional.of(
        new Element.Remember(
            directive.first(),
            prose(directive, "front"),
            prose(directive, "back"),
            directive.place()));
  }

  private Prose prose(Directive directive, String key) {
    return ProseReader.words(file, directive.attribute(key, ""), directive.place());
  }

  private <T> Optional<T> wrong(Directive directive) {
    file.add(
        directive.place(),
        Problem.usage("This \"" + directive.kind().word() + "\" is not complete.")
            .expecting("It is written " + directive.kind().usage() + "."));
    return Optional.empty();
  }
}
