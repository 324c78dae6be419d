package dev.inkling.cli;

import dev.inkling.render.reply.Drawing;
import dev.inkling.words.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a picture becomes when it leaves the screen: one of these kinds of file. */
enum PictureForm {
  SVG(Drawing.SVG, "svg"),
  HTML(Drawing.HTML, "html", "htm"),
  TEXT(Drawing.TEXT, "txt", "text"),
  ANSI(Drawing.ANSI, "ans", "ansi"),
  PIXELS(Drawing.PIXELS, "png");

  private final Drawing drawing;
  private final List<String> endings;

  PictureForm(Drawing drawing, String... endings) {
    this.drawing = drawing;
    this.endings = List.of(endings);
  }

  /** The form that {@code --draw} names; none where it says how a screen is drawn on. */
  static Optional<PictureForm> of(Drawing drawing) {
    return Arrays.stream(values()).filter(form -> form.drawing == drawing).findFirst();
  }

  /**
   * The form of a picture in a file: as asked, else as the name ends, else SVG.
   *
   * @throws dev.inkling.words.ProblemException if the name ends like another kind of file
   */
  static PictureForm of(Drawing drawing, String file) {
    Optional<PictureForm> asked = of(drawing);
    String ending = ending(file);
    Optional<PictureForm> ends =
        Arrays.stream(values()).filter(form -> form.endings.contains(ending)).findFirst();
    if (asked.isPresent() && ends.isPresent() && asked.get() != ends.get()) {
      throw Problem.usage("--draw " + drawing.id() + " and a file that ends in ." + ending + ".")
          .expecting("The two name different kinds of pictures.")
          .tryThis("--draw " + drawing.id() + " --out picture." + asked.get().endings.get(0))
          .thrown();
    }
    if (asked.isEmpty() && ends.isEmpty() && !ending.isEmpty()) {
      throw Problem.usage("A picture cannot be a ." + ending + " file.")
          .expecting("The name says what it becomes: .svg, .html, .png, .txt, or .ans with colour.")
          .tryThis("--out picture.svg")
          .thrown();
    }
    return asked.or(() -> ends).orElse(SVG);
  }

  private static String ending(String file) {
    int dot = file.lastIndexOf('.');
    boolean inName = dot > Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
    return inName ? file.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }
}
