package dev.inkling.lesson;

import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of a lesson for what the house does not say, and counts the quick parts. */
final class ProseCheck {

  private static final Pattern BANNED =
      Pattern.compile(
          "\\b(just|simply|obviously|clearly|trivially|of course)\\b|!", Pattern.CASE_INSENSITIVE);
  private static final int MOST_QUICK_WORDS = 95;

  private final List<Problem> problems = new ArrayList<>();
  private int quickWords;
  private boolean quick;

  private ProseCheck() {}

  static List<Problem> of(Lesson lesson) {
    ProseCheck check = new ProseCheck();
    for (Beat beat : lesson.beats()) {
      beat.elements().forEach(element -> element.accept(check.new Reading()));
    }
    for (Lesson.Gloss gloss : lesson.glosses()) {
      check.prose(gloss.words(), new Place(lesson.source(), 1, 1, 1));
    }
    return check.problems;
  }

  private void prose(Prose prose, Place place) {
    String words = prose.written();
    Matcher banned = BANNED.matcher(words);
    while (banned.find()) {
      problems.add(
          Problem.usage("\"" + banned.group() + "\" is not said in a lesson.")
              .expecting("It makes light of what may be hard, or raises the voice.")
              .at(place));
    }
    if (quick) {
      quickWords += words.isBlank() ? 0 : words.strip().split("\\s+").length;
    }
  }

  private void endQuick(Place place) {
    if (quickWords > MOST_QUICK_WORDS) {
      problems.add(
          Problem.usage("This quick part has " + quickWords + " words.")
              .expecting("At most " + MOST_QUICK_WORDS + ", for half a minute.")
              .at(place));
    }
    quickWords = 0;
  }

  private final class Reading extends ElementKind<Boolean> {
    Reading() {
      super(true);
    }

    @Override
    public Boolean say(Element.Say say) {
      say.lines().forEach(line -> prose(line, say.place()));
      return true;
    }

    @Override
    public Boolean pace(Element.Pace pace) {
      quick = pace.fast();
      if (!quick) {
        endQuick(pace.place());
      }
      return true;
    }

    @Override
    public Boolean ask(Element.Ask ask) {
      Question question = ask.question();
      question.body().forEach(part -> part.accept(this));
      question.reveal().forEach(part -> part.accept(this));
      question.branches().forEach(branch -> prose(branch.words(), ask.place()));
      question.hints().forEach(hint -> prose(hint, ask.place()));
      question.otherwise().ifPresent(words -> prose(words, ask.place()));
      return true;
    }

    @Override
    public Boolean claim(Element.Claim claim) {
      List.of(claim.positive(), claim.zero(), claim.negative())
          .forEach(words -> prose(words, claim.place()));
      return true;
    }

    @Override
    public Boolean when(Element.When when) {
      when.parts().forEach(part -> part.accept(this));
      return true;
    }
  }
}
