package dev.inkling.render.drawing;

import dev.inkling.picture.Picture;
import dev.inkling.render.StyledLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jline.utils.ScreenTerminal;

/**
 * Writes a page with every golden screen beside the others, as a virtual terminal shows it, for an
 * eye to judge before golden numbers are written anew: {@code ReviewPage FILE}.
 */
public final class ReviewPage {

  private ReviewPage() {}

  public static void main(String[] args) throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html><meta charset=utf-8><title>Screens</title><style>");
    page.append("body{background:#16181D;color:#E4E6EA;font:12px/1.3 monospace}");
    page.append("section{display:flex;flex-wrap:wrap;gap:16px}figure{margin:0}pre{margin:0;");
    page.append("line-height:1.15}figcaption{color:#9AA1AB}.light{background:#fff;color:#24292E}");
    page.append("</style>");
    for (Map.Entry<String, Picture> scene : Gallery.scenes().entrySet()) {
      page.append("<h2>").append(scene.getKey()).append("</h2><section>");
      for (Shot shot : Shot.all()) {
        page.append("<figure><figcaption>").append(title(shot)).append("</figcaption><pre>");
        page.append(html(scene.getValue(), shot)).append("</pre></figure>");
      }
      page.append("</section>");
    }
    Files.writeString(Path.of(args[0]), page);
  }

  private static String title(Shot shot) {
    String title = shot.columns() + " " + shot.raster() + " " + shot.profile().colours();
    return title.toLowerCase(Locale.ROOT);
  }

  private static String html(Picture picture, Shot shot) throws IOException {
    List<StyledLine> lines = shot.lines(picture);
    long[] cells = shot.cells(shot.text(lines), lines.size());
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      html.append(cell(cells[i]));
      html.append((i + 1) % shot.columns() == 0 ? "\n" : "");
    }
    return html.toString();
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
