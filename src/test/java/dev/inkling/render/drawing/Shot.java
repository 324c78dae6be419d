package dev.inkling.render.drawing;

import dev.inkling.picture.Picture;
import dev.inkling.render.Ansi;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Background;
import dev.inkling.render.Profile.Colours;
import dev.inkling.render.Profile.Glyphs;
import dev.inkling.render.Profile.Strokes;
import dev.inkling.render.StyledLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.ScreenTerminal;

/** One of the screens every kind of picture is kept for. */
record Shot(int columns, String raster, Profile profile) {

  private static final int ROWS = 18;

  /** Four widths, four depths of colour, five rasters. */
  static List<Shot> all() {
    List<Shot> shots = new ArrayList<>();
    for (int columns : new int[] {40, 60, 80, 120}) {
      for (Colours colours :
          List.of(Colours.TRUECOLOR, Colours.INDEXED_256, Colours.BASIC_16, Colours.NONE)) {
        Profile profile =
            Profile.plain(Glyphs.UNICODE).withColours(colours).withBackground(Background.DARK);
        for (Strokes strokes : Strokes.values()) {
          shots.add(new Shot(columns, strokes.name(), profile.withStrokes(strokes)));
        }
        shots.add(new Shot(columns, "ASCII", profile.withGlyphs(Glyphs.ASCII)));
      }
    }
    return shots;
  }

  List<StyledLine> lines(Picture picture) {
    return new PictureRenderer(profile).render(picture, columns, ROWS);
  }

  /** What goes to the terminal. */
  String text(List<StyledLine> lines) throws IOException {
    StringBuilder text = new StringBuilder();
    new Ansi(profile).write(lines, text);
    return text.toString();
  }

  /** What a virtual terminal of as many rows shows of it, row by row. */
  long[] cells(String text, int rows) {
    ScreenTerminal screen = new ScreenTerminal(columns, Math.max(1, rows));
    String pieces = text.replace(";48;", "m\u001B[48;"); // it reads 32 characters of one escape
    screen.write(pieces.stripTrailing().replace("\n", "\r\n"));
    long[] cells = new long[columns * Math.max(1, rows)];
    screen.dump(cells, null);
    return cells;
  }
}
