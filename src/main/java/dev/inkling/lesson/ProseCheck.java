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
  private static final String COLOUR =
      "(red|blue|green|orange|yellow|purple|violet|pink|teal|grey|gray|coloured|colored)";
  private static final Pattern COLOURED =
      Pattern.compile(
          "\\b(the|both|all|each|every|any|these|those|this|that)\\s+((light|dark|bright|pale)\\s+)?"
              + COLOUR
              + "\\s+(ones?|numbers?|rows?|columns?|inputs?|weights?|arrows?|entries|entry|cells?"
              + "|squares?|lines?|points?|dots?|bars?|words?|figures?|parts?|sides?|areas?"
              + "|letters?|boxe?s?)\\b"
              + "|\\b(in|marked|shown|drawn|printed|painted|set)\\s+(in\\s+)?((light|dark)\\s+)?"
              + COLOUR
              + "\\b(?!\\s+(light|lamps?|ink|paint))",
          Pattern.CASE_INSENSITIVE);
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
    Place top = new Place(lesson.source(), 1, 1, 3);
    for (Lesson.Gloss gloss : lesson.glosses()) {
      check.prose(gloss.words(), top);
    }
    FrontMatter front = lesson.front();
    for (String words : List.of(front.title(), front.summary(), front.objective(), front.recap())) {
      check.words(words, top);
    }
    return check.problems;
  }

  private void prose(Prose prose, Place place) {
    String words = prose.written();
    words(words, place);
    if (quick) {
      quickWords += words.isBlank() ? 0 : words.strip().split("\\s+").length;
    }
  }

  private void words(String words, Place place) {
    Matcher banned = BANNED.matcher(words);
    while (banned.find()) {
      problems.add(
          Problem.usage("\"" + banned.group() + "\" is not said in a lesson.")
              .expecting("It makes light of what may be hard, or raises the voice.")
              .at(place));
    }
    Matcher coloured = COLOURED.matcher(words);
    if (coloured.find()) {
      problems.add(
          Problem.usage("\"" + coloured.group().strip() + "\" needs colour to be understood.")
              .expecting("Not every screen and not every eye has it: name the thing itself.")
              .at(place));
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
      question.choices().forEach(choice -> prose(choice.words(), ask.place()));
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
    public Boolean show(Element.Show show) {
      words(show.say(), show.place());
      return true;
    }

    @Override
    public Boolean remember(Element.Remember remember) {
      prose(remember.front(), remember.place());
      prose(remember.back(), remember.place());
      return true;
    }

    @Override
    public Boolean when(Element.When when) {
      when.parts().forEach(part -> part.accept(this));
      return true;
    }
  }
}
