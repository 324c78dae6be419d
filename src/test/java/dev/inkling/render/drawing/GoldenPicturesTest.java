package dev.inkling.render.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.render.Ansi;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Glyphs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that were looked at and found good; {@code -Dgolden.update=true} writes them anew. */
class GoldenPicturesTest {

  private static final Path SOURCES = Path.of("src/test/resources/dev/inkling/render/drawing");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dot",
        "mul",
        "negative",
        "zero",
        "equal",
        "opposite",
        "nothing",
        "six",
        "products",
        "scores",
        "detector",
        "weights",
        "shear",
        "flat",
        "eigen",
        "spiral",
        "cloud",
        "ten thousand",
        "analogy",
        "words",
        "space",
        "entries",
        "heat map",
        "number line",
        "histogram",
        "sparkline",
        "chart",
        "chart of factors",
        "strip",
        "tiles",
        "network",
        "table",
        "group"
      })
  void pictures_look_as_they_did(String name) throws IOException {
    String drawn = drawn(name, Glyphs.UNICODE) + "\n" + drawn(name, Glyphs.ASCII);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(SOURCES);
      Files.writeString(SOURCES.resolve(name + ".txt"), drawn);
    }
    assertThat(drawn).isEqualTo(golden(name));
  }

  private static String drawn(String name, Glyphs glyphs) throws IOException {
    Profile profile = Profile.plain(glyphs);
    StringBuilder text = new StringBuilder();
    new Ansi(profile)
        .write(new PictureRenderer(profile).render(Gallery.scenes().get(name), 60, 18), text);
    return text.toString().replaceAll(" +\n", "\n");
  }

  private static String golden(String name) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      return Files.readString(SOURCES.resolve(name + ".txt"));
    }
    try (InputStream file = GoldenPicturesTest.class.getResourceAsStream(name + ".txt")) {
      assertThat(file).as(name).isNotNull();
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
