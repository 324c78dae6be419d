package dev.inkling.render.drawing;

import dev.inkling.picture.Bitmap.Ink;
import dev.inkling.render.Inks;
import dev.inkling.render.PageColours;
import dev.inkling.render.Profile.Background;
import dev.inkling.render.Rgb;
import dev.inkling.render.Shade;
import dev.inkling.words.Role;
import java.util.Comparator;
import java.util.Locale;
import java.util.SortedSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The colours of an SVG document as a style sheet, for light pages and for dark ones. */
final class SvgStyles {

  /** Rules of a sheet with a group that moves. */
  static final String MOTION =
      ".still{display:none}\n"
          + "@media (prefers-reduced-motion:reduce){.moving{display:none}.still{display:inline}}\n"
          + "@media print{.moving{display:none}.still{display:inline}}\n";

  private static final String DARK = "@media (prefers-color-scheme:dark){\n";
  private static final Pattern BOTH =
      Pattern.compile(
          "(\\.ground\\{.*?)" + Pattern.quote(DARK) + "(.*?)}\\n(?=</style>)", Pattern.DOTALL);
  private static final int GREY = 100; // added to the code of a grey shade

  private SvgStyles() {}

  /** The class of a rhythm, after a space; none for a solid stroke. */
  static String rhythm(Dash dash) {
    switch (dash) {
      case DASHED:
        return " dashed";
      case DOTTED, LOOSE:
        return " dotted";
      case SPARSE:
        return " sparse";
      default:
        return "";
    }
  }

  /** What a role's colour is put on. */
  enum Way {
    STROKE(""),
    SOLID("-solid"),
    WORDS("-words");

    private final String ending;

    Way(String ending) {
      this.ending = ending;
    }
  }

  /** A role as it is used: each has a class of its own, which the plainest reader of CSS knows. */
  record Use(Role role, Way way) implements Comparable<Use> {

    private static final Comparator<Use> ORDER =
        Comparator.comparing(Use::role).thenComparing(Use::way);

    String name() {
      return role.name().toLowerCase(Locale.ROOT).replace('_', '-') + way.ending;
    }

    @Override
    public int compareTo(Use other) {
      return ORDER.compare(this, other);
    }
  }

  static int code(int step, boolean grey) {
    return grey ? GREY + step : step;
  }

  static String shade(int code) {
    if (code > GREY / 2) {
      return "ink-" + (code - GREY);
    }
    return (code < 0 ? "minus-" : "plus-") + Math.abs(code);
  }

  static String sheet(SortedSet<Use> uses, SortedSet<Integer> shades) {
    StringBuilder css = new StringBuilder("\n");
    css.append("text{font-family:ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace;");
    css.append("white-space:pre}\n");
    css.append(".strong{font-weight:bold}\n");
    css.append("line,polyline,path{fill:none;stroke-width:1.75;stroke-linecap:round;");
    css.append(
        "stroke-linejoin:round}\nrect{shape-rendering:crispEdges}\n.dashed{stroke-dasharray:6 6}\n"
            + ".dotted{stroke-dasharray:0 5}\n.sparse{stroke-dasharray:0 8}\n.cloud{stroke-width:2.5}\n.few{stroke-width:6}\n"
            + ".hollow{fill:none;stroke-width:1.75}\n.bar{stroke-width:5;");
    css.append("stroke-linecap:butt}\n");
    css.append(".words{stroke-width:4;stroke-linejoin:round;paint-order:stroke}\n");
    colours(css, uses, shades, Background.LIGHT);
    css.append(DARK);
    colours(css, uses, shades, Background.DARK);
    return css.append("}\n").toString();
  }

  /** A document for light pages or for dark ones only, where nobody can ask which it is. */
  static String only(Background on, String document) {
    return BOTH.matcher(document).replaceAll(on == Background.DARK ? "$2" : "$1");
  }

  private static void colours(
      StringBuilder css, SortedSet<Use> uses, SortedSet<Integer> shades, Background on) {
    String ground = PageColours.ground(on);
    css.append(".ground{fill:").append(ground).append("}\n");
    for (Use use : uses) {
      String colour = PageColours.of(use.role(), on);
      String fill = use.way() == Way.STROKE ? "" : "fill:" + colour + ";";
      String stroke = use.way() == Way.WORDS ? ground : colour;
      css.append('.').append(use.name()).append('{').append(fill);
      css.append("stroke:").append(stroke).append("}\n");
    }
    for (int code : shades) {
      int step = code > GREY / 2 ? code - GREY : code;
      Ink ink = code > GREY / 2 ? Ink.GREY : Ink.SIGNED;
      Rgb fill = Inks.colour(new Shade(ink, step), on);
      css.append('.')
          .append(shade(code))
          .append("{fill:")
          .append(PageColours.hex(fill))
          .append("}\n");
      css.append(".on-").append(shade(code)).append("{fill:");
      css.append(PageColours.hex(Inks.words(fill))).append("}\n");
    }
  }

  /** The size that is part of a marker's name, in units of the document. */
  static double headSize(String marker) {
    String size = marker.substring(marker.lastIndexOf('-') + 1, marker.length() - 1);
    return Double.parseDouble(size.replace('_', '.'));
  }

  /** One marker for every size and colour of head: two barbs that meet at the tip. */
  static void markers(XMLStreamWriter xml, SortedSet<String> heads) throws XMLStreamException {
    for (String head : heads) {
      String[] parts = head.split(" ");
      xml.writeStartElement("marker");
      xml.writeAttribute("id", parts[0]);
      double size = Double.parseDouble(parts[2]);
      double box = size + 4;
      String left = SvgSheet.number(-size - 2);
      String top = SvgSheet.number(-box / 2);
      String side = SvgSheet.number(box);
      xml.writeAttribute("viewBox", String.join(" ", left, top, side, side));
      xml.writeAttribute("refX", "0");
      xml.writeAttribute("refY", "0");
      xml.writeAttribute("markerUnits", "userSpaceOnUse");
      xml.writeAttribute("markerWidth", side);
      xml.writeAttribute("markerHeight", side);
      xml.writeAttribute("orient", "auto");
      xml.writeEmptyElement("polyline");
      xml.writeAttribute("class", parts[1]);
      String back = SvgSheet.number(-size * StrictMath.cos(Head.ANGLE));
      String aside = SvgSheet.number(size * StrictMath.sin(Head.ANGLE));
      xml.writeAttribute("points", back + ",-" + aside + " 0,0 " + back + "," + aside);
      xml.writeEndElement();
      xml.writeCharacters("\n");
    }
  }
}
