package dev.inkling.stage;

import dev.inkling.render.PageColours;
import dev.inkling.render.Profile.Background;
import dev.inkling.render.format.Html;
import dev.inkling.words.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What every page for a browser has around its matter: one file that asks nothing of the network,
 * runs no script, and is light or dark as its reader has it.
 */
final class LessonPage {

  private static final List<Role> ROLES =
      List.of(Role.DIM, Role.FAINT, Role.GRID, Role.FIRST, Role.SECOND, Role.ANSWER, Role.FOURTH);

  private static final String SHEET = "lesson.css";

  private LessonPage() {}

  /** A whole page. */
  static String of(String title, String header, String matter, String footer) {
    Html page = Html.page(title + " · Inkling", style());
    page.element("a", "Skip to the text", "class", "skip", "href", "#text");
    page.open("header").raw(header).close();
    page.open("main", "id", "text", "tabindex", "-1").raw(matter).close();
    page.open("footer").raw(footer).close();
    return page.closeTo(0).toString();
  }

  /** A page to be printed: always light, with sizes for paper. */
  static String onPaper(String title, String header, String matter, String footer) {
    String style =
        ":root{" + colours(Background.LIGHT) + "}\n" + sheet(SHEET) + sheet("handout.css");
    Html page = Html.page(title + " · Inkling", style);
    page.open("header").raw(header).close();
    page.open("main").raw(matter).close();
    page.open("footer").raw(footer).close();
    return page.closeTo(0).toString();
  }

  private static String style() {
    return ":root{"
        + colours(Background.LIGHT)
        + "}\n@media screen and (prefers-color-scheme:dark){:root{"
        + colours(Background.DARK)
        + "}}\n"
        + sheet(SHEET);
  }

  /** The colours of screen and pictures, by their names in the sheet. */
  private static String colours(Background on) {
    boolean light = on == Background.LIGHT;
    StringBuilder colours = new StringBuilder();
    for (Role role : ROLES) {
      colours.append("--").append(role.name().toLowerCase(Locale.ROOT)).append(':');
      colours.append(PageColours.of(role, on)).append(';');
    }
    colours.append("--ground:").append(PageColours.ground(on));
    colours.append(";--text:").append(PageColours.of(Role.TEXT, on));
    colours.append(";--card:").append(light ? "#FCF7EF" : "#201D1A");
    return colours.append(";--edge:").append(light ? "#E8DAC5" : "#453B30").toString();
  }

  private static String sheet(String name) {
    try (InputStream in = LessonPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
