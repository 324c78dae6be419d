package dev.inkling.lesson;

import dev.inkling.words.Place;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds the line of a file from which a line of a figure on the screen came. */
public final class Figures {

  private Figures() {}

  /** A line of a figure, filled in, and where it was written. */
  public record Line(Text words, Place place) {}

  /** The lines of a figure that was said in a beat; none for any other event. */
  public static List<Line> of(Beat beat, Event event) {
    return event.accept(
        new EventKind<List<Line>>(List.of()) {
          @Override
          public List<Line> said(Event.Said said) {
            return said.setting() == Element.Setting.FIGURE ? lines(beat, said) : List.of();
          }
        });
  }

  private static List<Line> lines(Beat beat, Event.Said said) {
    List<Element.Say> figures = new ArrayList<>();
    beat.elements().forEach(element -> element.accept(new Gathering(figures)));
    List<Line> lines = new ArrayList<>();
    for (Element.Say figure : figures) {
      if (lines.isEmpty() && figure.lines().size() == said.lines().size() && fits(figure, said)) {
        for (int i = 0; i < said.lines().size(); i++) {
          Place fence = figure.place();
          lines.add(
              new Line(said.lines().get(i), new Place(fence.source(), fence.line() + 1 + i, 1, 1)));
        }
      }
    }
    return lines;
  }

  /** Whether the words of a figure stand in what was said, in order; values stand between. */
  private static boolean fits(Element.Say figure, Event.Said said) {
    for (int i = 0; i < figure.lines().size(); i++) {
      String shown = said.lines().get(i).plain();
      int at = 0;
      for (String words : figure.lines().get(i).written().split("\\{[^}]*\\}")) {
        int found = shown.indexOf(words, at);
        if (found < 0) {
          return false;
        }
        at = found + words.length();
      }
    }
    return true;
  }

  private static final class Gathering extends ElementKind<Boolean> {
    private final List<Element.Say> figures;

    Gathering(List<Element.Say> figures) {
      super(true);
      this.figures = figures;
    }

    @Override
    public Boolean say(Element.Say say) {
      return say.setting() != Element.Setting.FIGURE || figures.add(say);
    }

    @Override
    public Boolean ask(Element.Ask ask) {
      ask.question().body().forEach(part -> part.accept(this));
      ask.question().reveal().forEach(part -> part.accept(this));
      return true;
    }

    @Override
    public Boolean when(Element.When when) {
      when.parts().forEach(part -> part.accept(this));
      return true;
    }
  }
}
