package dev.inkling.render.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.picture.Picture;
import dev.inkling.render.Profile.Background;
import java.awt.image.BufferedImage;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PixelRendererTest {

  static Stream<Picture> pictures() {
    return Gallery.scenes().values().stream();
  }

  /** Warnings of the library would be lines on a learner's screen. */
  @ParameterizedTest
  @MethodSource("pictures")
  void every_picture_is_painted_without_a_word_from_the_library(Picture picture) {
    Heard heard = new Heard();
    Logger library = Logger.getLogger("com.github.weisj");
    library.addHandler(heard);
    try {
      BufferedImage image = new PixelRenderer(Background.DARK).image(picture, 2);
      assertThat(colours(image)).isGreaterThan(2);
      assertThat(heard.words).isEmpty();
    } finally {
      library.removeHandler(heard);
    }
  }

  @Test
  void the_ground_is_that_of_the_terminal() {
    Picture picture = Scenes.dot(3, 4, 4, 1);
    BufferedImage dark = new PixelRenderer(Background.DARK).image(picture, 2);
    BufferedImage unknown = new PixelRenderer(Background.UNKNOWN).image(picture, 2);
    assertThat(dark.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0x16181D);
    assertThat(unknown.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
  }

  @Test
  void a_very_long_picture_is_painted_smaller() {
    Picture picture = Gallery.scenes().get("dot");
    BufferedImage image = new PixelRenderer(Background.LIGHT).image(picture, 1000);
    assertThat((long) image.getWidth() * image.getHeight()).isLessThan(8_100_000);
  }

  private static long colours(BufferedImage image) {
    return java.util.stream.IntStream.of(
            image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
        .distinct()
        .count();
  }

  private static final class Heard extends Handler {
    private final StringBuilder words = new StringBuilder();

    Heard() {
      setLevel(Level.ALL);
    }

    @Override
    public void publish(LogRecord entry) {
      if (entry.getLevel().intValue() >= Level.INFO.intValue()) {
        words.append(entry.getMessage()).append('\n');
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
