package dev.inkling.repl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inkling.picture.Picture;
import dev.inkling.render.Profile.Background;
import dev.inkling.testing.Prompt;
import dev.inkling.words.ProblemException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.terminal.impl.KittyGraphics;
import org.jline.terminal.impl.SixelGraphics;
import org.junit.jupiter.api.Test;

class ImagesTest {

  private static final int SIDE = 120;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Terminal terminal() throws IOException {
    return new DumbTerminal(
        "test", "dumb", new ByteArrayInputStream(new byte[0]), out, StandardCharsets.UTF_8);
  }

  /** Noise, which does not pack into one piece. */
  private static BufferedImage image() {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int i = 0; i < SIDE * SIDE; i++) {
      image.setRGB(i % SIDE, i / SIDE, random.nextInt(1 << 24));
    }
    return image;
  }

  private static Picture picture() {
    return Prompt.unicode().outcome("dot [3 4] [4 1]").call().pictures().get(0);
  }

  @Test
  void a_terminal_without_images_says_what_else_there_is() {
    assertThatThrownBy(() -> Images.show(terminal(), picture(), Background.DARK))
        .isInstanceOfSatisfying(
            ProblemException.class,
            stopped -> assertThat(stopped.problem().summary().plain()).contains("shows no images"));
  }

  @Test
  void kitty_gets_pieces_it_can_take() throws IOException {
    Images.write(terminal(), image(), new KittyGraphics());
    String[] pieces = out.toString(StandardCharsets.UTF_8).split("\u001B_G");
    assertThat(pieces.length).isGreaterThan(3);
    for (String piece : pieces) {
      assertThat(piece.length()).isLessThan(4200);
    }
    assertThat(pieces[pieces.length - 1]).contains("m=0").endsWith("\n");
  }

  @Test
  void sixels_end_with_their_own_sign() throws IOException {
    Images.write(terminal(), image(), new SixelGraphics());
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\u001BP").contains("\u001B\\");
  }
}
