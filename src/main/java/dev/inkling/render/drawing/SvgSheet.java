package dev.inkling.render.drawing;

import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.StyledSpan;
import dev.inkling.render.Untrusted;
import dev.inkling.words.Role;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An SVG document being written: elements in, colours as classes, all text escaped. */
final class SvgSheet {

  /** Size of a character cell in the units of the document. */
  static final double WIDE = 8;

  static final double HIGH = 16;

  /** Air around a drawing. */
  static final double MARGIN = HIGH;

  private static final double BASELINE = 12;
  private static final double FONT = 13.33; // whose characters are 8 wide in most fonts
  private static final double DOUBT = 1e-6;
  private static final double MOST_HUNDREDTHS = 1e9;
  private static final Pattern WORDS = Pattern.compile("\\S+(?: \\S+)*");

  private final List<SvgElement> body = new ArrayList<>();
  private final TreeSet<SvgStyles.Use> uses = new TreeSet<>();
  private final TreeSet<String> heads = new TreeSet<>();
  private final TreeSet<Integer> shades = new TreeSet<>();
  private boolean moving;

  private static XMLStreamWriter writer(StringWriter out) {
    try {
      return XMLOutputFactory.newInstance().createXMLStreamWriter(out);
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A number with at most two decimals, the same on every machine. */
  static String number(double value) {
    double hundredths = StrictMath.abs(value) * 100;
    double rest = hundredths - StrictMath.floor(hundredths);
    boolean between = StrictMath.abs(rest - 0.5) < DOUBT; // what is near a half, decimals decide
    return between || hundredths > MOST_HUNDREDTHS || !Double.isFinite(value)
        ? decimals(value)
        : hundredths(value < 0, StrictMath.round(hundredths));
  }

  private static String hundredths(boolean negative, long count) {
    long cents = count % 100;
    String whole = (negative && count > 0 ? "-" : "") + count / 100;
    return cents == 0
        ? whole
        : whole + (cents < 10 ? ".0" : ".") + (cents % 10 == 0 ? cents / 10 : cents);
  }

  private static String decimals(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value == 0 ? 0.0 : value);
    String trimmed = text.replaceAll("0+$", "").replaceAll("\\.$", "");
    return trimmed.equals("-0") ? "0" : trimmed;
  }

  /** The class of strokes in a role. */
  String role(Role role) {
    return use(role, SvgStyles.Way.STROKE);
  }

  /** The class of areas in a role. */
  String solid(Role role) {
    return use(role, SvgStyles.Way.SOLID);
  }

  private String use(Role role, SvgStyles.Way way) {
    SvgStyles.Use use = new SvgStyles.Use(role, way);
    uses.add(use);
    return use.name();
  }

  /** The class of a signed or grey shade; see {@link SvgStyles}. */
  String shade(int step, boolean grey) {
    int code = SvgStyles.code(step, grey);
    shades.add(code);
    return SvgStyles.shade(code);
  }

  /** A marker for heads of arrows, by its size in units of the document. */
  String head(Role role, double size) {
    String style = role(role);
    String name = "head-" + style + "-" + number(size).replace('.', '_');
    heads.add(name + " " + style + " " + number(size));
    return "url(#" + name + ")";
  }

  void element(String name, String... attributes) {
    body.add(SvgElement.of(name, attributes));
  }

  void element(SvgElement element) {
    body.add(element);
  }

  List<SvgElement> elements() {
    return List.copyOf(body);
  }

  /** Says that it holds a group that moves, and one that is still for those who want it so. */
  void moves() {
    moving = true;
  }

  /** Takes over the classes and arrowheads of another sheet, whose elements are set here too. */
  void styledAs(SvgSheet other) {
    uses.addAll(other.uses);
    heads.addAll(other.heads);
    shades.addAll(other.shades);
  }

  /** Sets a part of another sheet with its corner at a place on this one. */
  void set(SvgSheet other, Extent part, double x, double y) {
    styledAs(other);
    String[] place = {
      "x", number(x), "y", number(y), "width", number(part.width()), "height", number(part.height())
    };
    List<String> attributes = new ArrayList<>(List.of(place));
    attributes.addAll(List.of("viewBox", box(part)));
    body.add(new SvgElement("svg", attributes, other.body, ""));
  }

  private static String box(Extent part) {
    return String.join(
        " ", number(part.left()), number(part.top()), number(part.width()), number(part.height()));
  }

  /**
   * Placed words on a sheet that begins at a cell.
   *
   * @return what they cover
   */
  Extent words(Grid.Placed placed, int column, int row) {
    words(placed.words(), placed.column() + column, placed.row() + row);
    double left = (placed.column() + column) * WIDE;
    double top = (placed.row() + row) * HIGH;
    return new Extent(left, top, (placed.end() + column) * WIDE, top + HIGH);
  }

  /** Words that start at a cell, each piece in its style. */
  void words(StyledLine line, double column, double row) {
    words(line, column, row, "");
  }

  void words(StyledLine line, double column, double row, String extraClass) {
    List<SvgElement> pieces = new ArrayList<>();
    double at = column;
    for (StyledSpan span : line.spans()) {
      Style style = span.style();
      String name =
          extraClass.isEmpty() ? "words " + use(style.role(), SvgStyles.Way.WORDS) : extraClass;
      pieces.addAll(pieces(span.text(), at, name + (style.strong() ? " strong" : "")));
      at += span.width();
    }
    body.add(SvgElement.of("text", "y", number(row * HIGH + BASELINE)).holding(pieces));
  }

  /** Every word or group of words starts at its own column: spaces shrink in many viewers. */
  private static List<SvgElement> pieces(String text, double column, String styles) {
    List<SvgElement> pieces = new ArrayList<>();
    Matcher words = WORDS.matcher(text);
    while (words.find()) {
      String x = number((column + words.start()) * WIDE);
      pieces.add(SvgElement.of("tspan", "x", x, "class", styles).saying(words.group()));
    }
    return pieces;
  }

  /** The whole document, with a margin around what was drawn. */
  String document(Extent drawn, String description) {
    Extent page = drawn.grown(MARGIN);
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = writer(out);
      xml.writeStartElement("svg");
      xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
      xml.writeAttribute("viewBox", box(page));
      xml.writeAttribute("width", number(page.width()));
      xml.writeAttribute("height", number(page.height()));
      xml.writeAttribute("role", "img");
      if (moving) {
        xml.writeAttribute("id", SvgMotion.STAGE);
        xml.writeAttribute("tabindex", "0");
      }
      xml.writeAttribute("font-size", number(FONT));
      xml.writeCharacters("\n");
      text(xml, "title", firstSentence(description));
      text(xml, "desc", description);
      text(xml, "style", SvgStyles.sheet(uses, shades) + (moving ? SvgStyles.MOTION : ""));
      SvgStyles.markers(xml, heads);
      ground(page).write(xml);
      for (SvgElement element : body) {
        element.write(xml);
      }
      xml.writeEndElement();
      xml.flush();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.append("\n").toString();
  }

  private static SvgElement ground(Extent page) {
    return SvgElement.of(
        "rect",
        "class",
        "ground",
        "x",
        number(page.left()),
        "y",
        number(page.top()),
        "width",
        number(page.width()),
        "height",
        number(page.height()));
  }

  private static void text(XMLStreamWriter xml, String name, String words)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(name.equals("style") ? words : Untrusted.shown(words));
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private static String firstSentence(String description) {
    int end = description.indexOf(". ");
    return end < 0 ? description : description.substring(0, end + 1);
  }
}
