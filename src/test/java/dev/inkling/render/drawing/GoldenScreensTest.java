package dev.inkling.render.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.render.Ansi;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Background;
import dev.inkling.render.Profile.Colours;
import dev.inkling.render.Profile.Glyphs;
import dev.inkling.render.Profile.Strokes;
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
  private static final int ROWS = 18;

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
        "network",
        "table",
        "group"
      })
  void screens_are_what_they_were(String name) throws IOException {
    StringBuilder screens = new StringBuilder();
    for (int columns : new int[] {40, 60, 80, 120}) {
      for (Colours colours :
          List.of(Colours.TRUECOLOR, Colours.INDEXED_256, Colours.BASIC_16, Colours.NONE)) {
        Profile profile =
            Profile.plain(Glyphs.UNICODE).withColours(colours).withBackground(Background.DARK);
        for (Strokes strokes : Strokes.values()) {
          add(screens, name, columns, strokes.name(), profile.withStrokes(strokes));
        }
        add(screens, name, columns, "ASCII", profile.withGlyphs(Glyphs.ASCII));
      }
    }
    Path file = SOURCES.resolve(name.replace(' ', '-') + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(SOURCES);
      Files.writeString(file, screens.toString());
    }
    assertThat(screens.toString()).isEqualTo(Files.readString(file));
  }

  private static void add(
      StringBuilder screens, String name, int columns, String raster, Profile profile)
      throws IOException {
    List<StyledLine> lines =
        new PictureRenderer(profile).render(Gallery.scenes().get(name), columns, ROWS);
    StringBuilder text = new StringBuilder();
    new Ansi(profile).write(lines, text);
    assertThat(shown(text.toString(), columns, lines.size()))
        .containsExactlyElementsOf(
            lines.stream().map(line -> line.plain().stripTrailing()).toList());
    CRC32 sum = new CRC32();
    sum.update(text.toString().getBytes(StandardCharsets.UTF_8));
    screens.append(
        String.format(
                Locale.ROOT,
                "%3d %-9s %-11s %3d lines %08x%n",
                columns,
                raster,
                profile.colours(),
                lines.size(),
                sum.getValue())
            .replace("\r", ""));
  }

  /** The rows a terminal of that size shows of a text. */
  private static List<String> shown(String text, int columns, int rows) {
    ScreenTerminal screen = new ScreenTerminal(columns, Math.max(1, rows));
    String pieces = text.replace(";48;", "m\u001B[48;"); // it reads 32 characters of one escape
    screen.write(pieces.stripTrailing().replace("\n", "\r\n"));
    long[] cells = new long[columns * Math.max(1, rows)];
    screen.dump(cells, null);
    List<String> shown = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < columns; column++) {
        int point = ScreenTerminal.cellCodePoint(cells[row * columns + column]);
        line.appendCodePoint(point == 0 ? ' ' : point);
      }
      shown.add(line.toString().stripTrailing());
    }
    return shown;
  }
}
