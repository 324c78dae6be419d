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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jline.utils.ScreenTerminal;

/**
 * Writes a page with every golden screen beside the others, as a virtual terminal shows it, for an
 * eye to judge before golden numbers are written anew: {@code ReviewPage FILE}.
 */
public final class ReviewPage {

  private static final int ROWS = 18;

  private ReviewPage() {}

  /** One screen of a scene and what it is called. */
  private record Shot(String title, Profile profile, int columns) {}

  public static void main(String[] args) throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html><meta charset=utf-8><title>Screens</title><style>");
    page.append("body{background:#16181D;color:#E4E6EA;font:12px/1.3 monospace}");
    page.append("section{display:flex;flex-wrap:wrap;gap:16px}figure{margin:0}pre{margin:0;");
    page.append("line-height:1.15}figcaption{color:#9AA1AB}.light{background:#fff;color:#24292E}");
    page.append("</style>");
    for (Map.Entry<String, Picture> scene : Gallery.scenes().entrySet()) {
      page.append("<h2>").append(scene.getKey()).append("</h2><section>");
      for (Shot shot : shots()) {
        page.append("<figure><figcaption>").append(shot.title()).append("</figcaption><pre>");
        page.append(html(scene.getValue(), shot)).append("</pre></figure>");
      }
      page.append("</section>");
    }
    Files.writeString(Path.of(args[0]), page);
  }

  private static List<Shot> shots() {
    List<Shot> shots = new ArrayList<>();
    for (int columns : new int[] {40, 60, 80, 120}) {
      for (Colours colours :
          List.of(Colours.TRUECOLOR, Colours.INDEXED_256, Colours.BASIC_16, Colours.NONE)) {
        Profile profile =
            Profile.plain(Glyphs.UNICODE).withColours(colours).withBackground(Background.DARK);
        for (Strokes strokes : Strokes.values()) {
          shots.add(shot(columns, strokes.name(), profile.withStrokes(strokes)));
        }
        shots.add(shot(columns, "ASCII", profile.withGlyphs(Glyphs.ASCII)));
      }
    }
    return shots;
  }

  private static Shot shot(int columns, String raster, Profile profile) {
    String title = columns + " " + raster + " " + profile.colours();
    return new Shot(title.toLowerCase(Locale.ROOT), profile, columns);
  }

  private static String html(Picture picture, Shot shot) throws IOException {
    List<StyledLine> lines =
        new PictureRenderer(shot.profile()).render(picture, shot.columns(), ROWS);
    ScreenTerminal screen = new ScreenTerminal(shot.columns(), Math.max(1, lines.size()));
    StringBuilder text = new StringBuilder();
    new Ansi(shot.profile()).write(lines, text);
    screen.write(stripped(text).replace(";48;", "m\u001B[48;").replace("\n", "\r\n"));
    long[] cells = new long[shot.columns() * Math.max(1, lines.size())];
    screen.dump(cells, null);
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      html.append(cell(cells[i]));
      html.append((i + 1) % shot.columns() == 0 ? "\n" : "");
    }
    return html.toString();
  }

  /** Without the last line feed, which would push the first row off the screen. */
  private static String stripped(StringBuilder text) {
    String all = text.toString();
    return all.endsWith("\n") ? all.substring(0, all.length() - 1) : all;
  }

  private static String cell(long cell) {
    int point = ScreenTerminal.cellCodePoint(cell);
    String glyph = point == 0 ? " " : Character.toString(point);
    String shown = glyph.equals("<") ? "&lt;" : glyph.equals("&") ? "&amp;" : glyph;
    String style =
        (ScreenTerminal.cellHasForeground(cell)
                ? "color:" + colour(ScreenTerminal.cellForeground(cell))
                : "")
            + (ScreenTerminal.cellHasBackground(cell)
                ? ";background:" + colour(ScreenTerminal.cellBackground(cell))
                : "")
            + (ScreenTerminal.cellBold(cell) ? ";font-weight:bold" : "");
    return style.isEmpty() ? shown : "<span style=\"" + style + "\">" + shown + "</span>";
  }

  /** The virtual terminal keeps four bits for each of red, green and blue. */
  private static String colour(int rgb) {
    return String.format(Locale.ROOT, "#%03x", rgb & 0xFFF);
  }
}
