package dev.inkling.render.drawing;

import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.StyledSpan;
import dev.inkling.render.Untrusted;
import dev.inkling.words.Role;
import java.io.StringWriter;
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

  private static final double BASELINE = 12;
  private static final double FONT = 13.33; // whose characters are 8 wide in most fonts
  private static final Pattern WORDS = Pattern.compile("\\S+(?: \\S+)*");

  private final StringWriter body = new StringWriter();
  private final XMLStreamWriter xml;
  private final TreeSet<SvgStyles.Use> uses = new TreeSet<>();
  private final TreeSet<String> heads = new TreeSet<>();
  private final TreeSet<Integer> shades = new TreeSet<>();

  SvgSheet() {
    xml = writer(body);
  }

  private static XMLStreamWriter writer(StringWriter out) {
    try {
      return XMLOutputFactory.newInstance().createXMLStreamWriter(out);
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A number with at most two decimals, the same on every machine. */
  static String number(double value) {
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
    try {
      xml.writeEmptyElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], attributes[i + 1]);
      }
      xml.writeCharacters("\n");
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
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
    try {
      xml.writeStartElement("text");
      xml.writeAttribute("y", number(row * HIGH + BASELINE));
      double at = column;
      for (StyledSpan span : line.spans()) {
        Style style = span.style();
        String name =
            extraClass.isEmpty() ? "words " + use(style.role(), SvgStyles.Way.WORDS) : extraClass;
        pieces(span.text(), at, name + (style.strong() ? " strong" : ""));
        at += span.width();
      }
      xml.writeEndElement();
      xml.writeCharacters("\n");
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Every word or group of words starts at its own column: spaces shrink in many viewers. */
  private void pieces(String text, double column, String styles) throws XMLStreamException {
    Matcher words = WORDS.matcher(text);
    while (words.find()) {
      xml.writeStartElement("tspan");
      xml.writeAttribute("x", number((column + words.start()) * WIDE));
      xml.writeAttribute("class", styles);
      xml.writeCharacters(words.group());
      xml.writeEndElement();
    }
  }

  /** The whole document, with a margin around what was drawn. */
  String document(Extent drawn, String description) {
    double margin = HIGH;
    StringWriter out = new StringWriter();
    try {
      xml.flush();
      XMLStreamWriter head = writer(out);
      double width = drawn.width() + 2 * margin;
      double height = drawn.height() + 2 * margin;
      String left = number(drawn.left() - margin);
      String top = number(drawn.top() - margin);
      head.writeStartElement("svg");
      head.writeDefaultNamespace("http://www.w3.org/2000/svg");
      String box = String.join(" ", left, top, number(width), number(height));
      head.writeAttribute("viewBox", box);
      head.writeAttribute("width", number(width));
      head.writeAttribute("height", number(height));
      head.writeAttribute("role", "img");
      head.writeAttribute("font-size", number(FONT));
      head.writeCharacters("\n");
      text(head, "title", firstSentence(description));
      text(head, "desc", description);
      text(head, "style", SvgStyles.sheet(uses, shades));
      SvgStyles.markers(head, heads);
      head.writeEmptyElement("rect");
      head.writeAttribute("class", "ground");
      head.writeAttribute("x", left);
      head.writeAttribute("y", top);
      head.writeAttribute("width", number(width));
      head.writeAttribute("height", number(height));
      head.writeCharacters("\n");
      head.flush();
      out.write(body.toString());
      head.writeEndElement();
      head.flush();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.append("\n").toString();
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
