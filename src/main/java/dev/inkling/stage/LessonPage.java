package dev.inkling.stage;

import dev.inkling.render.Inks;
import dev.inkling.render.Palette;
import dev.inkling.render.Profile.Background;
import dev.inkling.render.Rgb;
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

  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";
  private static final List<Role> ROLES =
      List.of(Role.DIM, Role.FAINT, Role.GRID, Role.FIRST, Role.SECOND, Role.ANSWER, Role.FOURTH);

  private LessonPage() {}

  /** A whole page. */
  static String of(String title, String header, String matter, String footer) {
    Markup page = new Markup();
    page.raw("<!DOCTYPE html>\n").open("html", "lang", "en").open("head");
    page.empty("meta", "charset", "utf-8");
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.empty("meta", "name", "color-scheme", "content", "light dark");
    page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    page.element("title", Markup.escaped(title + " · Inkling"));
    page.element("style", "\n" + style()).close();
    page.open("body");
    page.element("a", "Skip to the text", "class", "skip", "href", "#text");
    page.open("header").raw(header).close();
    page.open("main", "id", "text", "tabindex", "-1").raw(matter).close();
    page.open("footer").raw(footer).close();
    return page.closeTo(0).toString();
  }

  private static String style() {
    return ":root{"
        + colours(Background.LIGHT)
        + "}\n@media screen and (prefers-color-scheme:dark){:root{"
        + colours(Background.DARK)
        + "}}\n"
        + sheet();
  }

  /** The colours of screen and pictures, by their names in the sheet. */
  private static String colours(Background on) {
    boolean light = on == Background.LIGHT;
    StringBuilder colours = new StringBuilder();
    for (Role role : ROLES) {
      colours.append("--").append(role.name().toLowerCase(Locale.ROOT)).append(':');
      colours.append(hex(Palette.of(role, on).rgb())).append(';');
    }
    colours.append("--ground:").append(hex(Inks.ground(on)));
    colours.append(";--text:").append(light ? "#24292E" : "#E4E6EA");
    colours.append(";--card:").append(light ? "#FCF7EF" : "#201D1A");
    return colours.append(";--edge:").append(light ? "#E8DAC5" : "#453B30").toString();
  }

  private static String hex(Rgb colour) {
    return String.format(Locale.ROOT, "#%06X", colour.hex());
  }

  private static String sheet() {
    try (InputStream in = LessonPage.class.getResourceAsStream("lesson.css")) {
      if (in == null) {
        throw new IllegalStateException("lesson.css is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
