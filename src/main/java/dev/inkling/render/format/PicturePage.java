package dev.inkling.render.format;

import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.render.PageColours;
import dev.inkling.render.Profile.Background;
import dev.inkling.render.drawing.SvgRenderer;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pictures of a result as a page for a browser, which needs nothing but itself: real lines,
 * words that can be selected and read aloud, light or dark as the reader has it.
 */
public final class PicturePage {

  private static final Pattern NAMED =
      Pattern.compile("(<[^<>]*(?: id=\"|url\\(#))|(?<=;)(?=stage\\.)");

  private static final Pattern WIDTH = Pattern.compile(" width=\"([0-9.]+)\"");
  private static final double PHONE = 328; // what a telephone shows without moving it

  private static final String WIDE =
      ".wide{overflow-x:auto}\n.wide>svg{max-width:max(100%,36rem)}\n";

  private static final String STYLE =
      "body{margin:0;font:1rem/1.5 system-ui,-apple-system,'Segoe UI',sans-serif}\n"
          + "main{max-width:60rem;margin:0 auto;padding:2rem 1rem}\n"
          + "h1,h2{font-size:1.1rem;font-weight:600;margin:0 0 1.5rem;overflow-wrap:anywhere}\n"
          + "code{font-family:ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace}\n"
          + "figure{margin:0 0 2rem}\nfigure svg{display:block;max-width:100%;height:auto}\n"
          + WIDE
          + "figcaption{max-width:40rem;margin-top:.75rem}\n"
          + body(Background.LIGHT)
          + "@media (prefers-color-scheme:dark){"
          + body(Background.DARK)
          + "}\n@media print{main{padding:0}figure{break-inside:avoid}}\n";

  private PicturePage() {}

  /**
   * What one line has made.
   *
   * @param title the line
   */
  public record Section(String title, List<Figure> figures) {
    public Section {
      figures = List.copyOf(figures);
    }
  }

  /** A drawing and what it shows, in words. */
  public record Figure(String svg, Text words) {

    public static Figure of(Picture picture) {
      return new Figure(new SvgRenderer().render(picture), picture.description());
    }

    /** One that plays. */
    public static Figure of(Motion motion) {
      return new Figure(new SvgRenderer().render(motion), motion.description());
    }

    /**
     * The drawing as a part of a page; one with words that is wider than a telephone keeps a size
     * at which they can be read, and can be moved with the finger and with the keys.
     */
    public String framed(int number) {
      return width() <= PHONE || !svg.contains("<text")
          ? inPage(number)
          : "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Picture\">\n"
              + inPage(number)
              + "</div>\n";
    }

    private double width() {
      Matcher width = WIDTH.matcher(svg);
      return width.find() ? Double.parseDouble(width.group(1)) : 0;
    }

    /**
     * The drawing as a part of a page. Names in one page must differ: two pictures may have
     * arrowheads of the same name. None has a hyphen in front, which would be a minus where a
     * motion says what it waits for.
     *
     * @param number which picture of the page it is
     */
    public String inPage(int number) {
      return NAMED.matcher(svg).replaceAll("$1" + Matcher.quoteReplacement("p" + number + "_"));
    }
  }

  /** A page of one section or more. */
  public static String of(List<Section> sections) {
    Html page = Html.page(sections.get(0).title(), STYLE).open("main");
    int number = 1;
    for (Section section : sections) {
      String title = "<code>" + Html.escaped(section.title()) + "</code>";
      page.element(number == 1 ? "h1" : "h2", title);
      for (Figure figure : section.figures()) {
        page.open("figure").raw(figure.framed(number));
        page.element("figcaption", Html.escaped(figure.words().plain())).close();
        number++;
      }
    }
    return page.closeTo(0).toString();
  }

  private static String body(Background on) {
    String words = PageColours.of(Role.TEXT, on);
    return "body{background:" + PageColours.ground(on) + ";color:" + words + "}\n";
  }
}
