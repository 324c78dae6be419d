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

  private static final int MOST_PIXELS_WITH_NUMBERS = 4; // a side

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
      case BITMAP -> still(bitmap(show, 0, Bitmap.Ink.GREY, words));
      case SIGNED -> still(bitmap(show, 0, Bitmap.Ink.SIGNED, words));
      case STRIP -> still(strip(show, words));
      case DRAWING -> drawn(show.of().get(0));
      case REEDS -> List.of(Event.Shown.moving(Reeds.swaying(show.say())));
    };
  }

  private static List<Event.Shown> still(Picture picture) {
    return List.of(new Event.Shown(picture));
  }

  private List<Event.Shown> drawn(String expression) {
    return calculator.outcome(notebook, expression).call().pictures().stream()
        .map(Event.Shown::new)
        .toList();
  }

  private Strip strip(Element.Show show, Text words) {
    List<Bitmap> bitmaps = new ArrayList<>();
    for (int i = 0; i < show.of().size(); i++) {
      bitmaps.add(bitmap(show, i, Bitmap.Ink.GREY, Text.empty()));
    }
    return new Strip(bitmaps, words);
  }

  private Bitmap bitmap(Element.Show show, int index, Bitmap.Ink ink, Text words) {
    Matrix pixels = calculator.value(notebook, show.of().get(index));
    Text name = index < show.names().size() ? Text.of(show.names().get(index)) : Text.empty();
    boolean numbers = ink == Bitmap.Ink.SIGNED && pixels.columns() <= MOST_PIXELS_WITH_NUMBERS;
    return new Bitmap(pixels, ink, numbers, name, words);
  }
}
