package dev.inkling.repl;

import dev.inkling.picture.Picture;
import dev.inkling.render.Profile.Background;
import dev.inkling.render.drawing.PixelRenderer;
import dev.inkling.words.Problem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.KittyGraphics;
import org.jline.terminal.impl.TerminalGraphics;
import org.jline.terminal.impl.TerminalGraphics.ImageOptions;
import org.jline.terminal.impl.TerminalGraphicsManager;

/** Images on terminals that show them: kitty's way, iTerm's, or sixels. */
final class Images {

  private static final int CHUNK = 4096; // as much as kitty takes at once

  private Images() {}

  /**
   * Puts a picture where the cursor stands, and the cursor on the line below.
   *
   * @param on what the terminal's own ground is
   * @throws dev.inkling.words.ProblemException if the terminal shows no images
   */
  static void show(Terminal terminal, Picture picture, Background on) {
    Optional<TerminalGraphics> way = TerminalGraphicsManager.getBestProtocol(terminal);
    if (way.isEmpty()) {
      throw Problem.work("This terminal shows no images.")
          .expecting("A picture can be made of characters, or go to a file.")
          .tryThis("--out picture.png")
          .thrown();
    }
    write(terminal, new PixelRenderer(on).forTerminal(picture), way.get());
  }

  static void write(Terminal terminal, BufferedImage image, TerminalGraphics way) {
    try {
      terminal.writer().println(escaped(way, image));
      terminal.flush();
    } catch (IOException gone) {
      throw Problem.work("The image did not reach the terminal.").thrown();
    }
  }

  private static String escaped(TerminalGraphics way, BufferedImage image) throws IOException {
    ImageOptions plain = new ImageOptions();
    return way instanceof KittyGraphics kitty
        ? kitty.convertImageChunked(image, plain, CHUNK)
        : way.convertImage(image, plain);
  }
}
