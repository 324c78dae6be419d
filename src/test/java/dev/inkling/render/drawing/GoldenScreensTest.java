package dev.inkling.render.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.render.StyledLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every kind in every depth of colour, every raster and four widths, each as a number that changes
 * when a single character or colour does. {@code -Dgolden.update=true} writes them anew; look at
 * the pictures with {@link ReviewPage} first.
 */
class GoldenScreensTest {

  private static final Path SOURCES =
      Path.of("src/test/resources/dev/inkling/render/drawing/screens");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dot",
        "shear",
        "eigen",
        "cloud",
        "analogy",
        "spiral",
        "products",
        "detector",
        "weights",
        "space",
        "entries",
        "heat map",
        "number line",
        "histogram",
        "sparkline",
        "chart",
        "strip",
        "tiles",
        "network",
        "table",
        "group"
      })
  void screens_are_what_they_were(String name) throws IOException {
    StringBuilder screens = new StringBuilder();
    for (Shot shot : Shot.all()) {
      add(screens, name, shot);
    }
    Path file = SOURCES.resolve(name.replace(' ', '-') + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(SOURCES);
      Files.writeString(file, screens.toString());
    }
    assertThat(screens.toString()).isEqualTo(Files.readString(file));
  }

  private static void add(StringBuilder screens, String name, Shot shot) throws IOException {
    List<StyledLine> lines = shot.lines(Gallery.scenes().get(name));
    String text = shot.text(lines);
    assertThat(shown(shot, text, lines.size()))
        .containsExactlyElementsOf(
            lines.stream().map(line -> line.plain().stripTrailing()).toList());
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    screens.append(
        String.format(
                Locale.ROOT,
                "%3d %-9s %-11s %3d lines %08x%n",
                shot.columns(),
                shot.raster(),
                shot.profile().colours(),
                lines.size(),
                sum.getValue())
            .replace("\r", ""));
  }

  /** The rows a terminal of that size shows of a text. */
  private static List<String> shown(Shot shot, String text, int rows) {
    long[] cells = shot.cells(text, rows);
    List<String> shown = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < shot.columns(); column++) {
        int point = ScreenTerminal.cellCodePoint(cells[row * shot.columns() + column]);
        line.appendCodePoint(point == 0 ? ' ' : point);
      }
      shown.add(line.toString().stripTrailing());
    }
    return shown;
  }
}
