package dev.inkling.lesson;

import dev.inkling.language.Notebook;
import dev.inkling.math.Matrix;
import dev.inkling.picture.Bitmap;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Strip;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;

/** Draws what a lesson asks for by name, from the numbers as they are when it is shown. */
final class Drawings {

  private final Calculator calculator;
  private final Notebook notebook;

  Drawings(Calculator calculator, Notebook notebook) {
    this.calculator = calculator;
    this.notebook = notebook;
  }

  /**
   * The pictures of one directive.
   *
   * @throws dev.inkling.words.ProblemException if an expression has no value
   */
  List<Event.Shown> of(Element.Show show) {
    Text words = Text.of(show.say());
    return switch (show.name()) {
      case BITMAP -> still(bitmap(show, 0, words));
      case SIGNED -> still(weights(show, words));
      case STRIP -> still(strip(show, words));
      case DRAWING -> drawing(show.of().get(0));
      case REEDS -> List.of(Event.Shown.moving(Reeds.swaying(show.say())));
    };
  }

  private static List<Event.Shown> still(Picture picture) {
    return List.of(new Event.Shown(picture));
  }

  /** The most telling picture an operation has, alone. */
  private List<Event.Shown> drawing(String expression) {
    return calculator.outcome(notebook, expression).call().pictures().stream()
        .limit(1)
        .map(Event.Shown::new)
        .toList();
  }

  private Strip strip(Element.Show show, Text words) {
    List<Bitmap> bitmaps = new ArrayList<>();
    for (int i = 0; i < show.of().size(); i++) {
      bitmaps.add(bitmap(show, i, Text.empty()));
    }
    return new Strip(bitmaps, words);
  }

  private Bitmap bitmap(Element.Show show, int index, Text words) {
    return new Bitmap(value(show, index), Bitmap.Ink.GREY, false, name(show, index), words);
  }

  /** With its numbers, so that a sign is more than a colour. */
  private Bitmap weights(Element.Show show, Text words) {
    return new Bitmap(value(show, 0), Bitmap.Ink.SIGNED, true, name(show, 0), words);
  }

  private Matrix value(Element.Show show, int index) {
    return calculator.value(notebook, show.of().get(index));
  }

  private static Text name(Element.Show show, int index) {
    return index < show.names().size() ? Text.of(show.names().get(index)) : Text.empty();
  }
}
