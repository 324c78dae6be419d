package dev.inkling.render.drawing;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One element of an SVG document, before it is written: so that documents can be set into one
 * another, and the moments of a moving picture compared.
 *
 * @param attributes names and values in turn
 * @param text what it says; empty where it says nothing
 */
record SvgElement(String name, List<String> attributes, List<SvgElement> children, String text) {

  SvgElement {
    attributes = List.copyOf(attributes);
    children = List.copyOf(children);
  }

  static SvgElement of(String name, String... attributes) {
    return new SvgElement(name, List.of(attributes), List.of(), "");
  }

  SvgElement holding(List<SvgElement> inner) {
    return new SvgElement(name, attributes, inner, text);
  }

  SvgElement saying(String words) {
    return new SvgElement(name, attributes, children, words);
  }

  /** The value of an attribute; empty if there is none of that name. */
  String attribute(String named) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(named)) {
        return attributes.get(i + 1);
      }
    }
    return "";
  }

  /** Writes it with all that it holds, on a line of its own. */
  void write(XMLStreamWriter xml) throws XMLStreamException {
    writeInline(xml);
    xml.writeCharacters("\n");
  }

  private void writeInline(XMLStreamWriter xml) throws XMLStreamException {
    boolean empty = children.isEmpty() && text.isEmpty();
    if (empty) {
      xml.writeEmptyElement(name);
    } else {
      xml.writeStartElement(name);
    }
    for (int i = 0; i < attributes.size(); i += 2) {
      xml.writeAttribute(attributes.get(i), attributes.get(i + 1));
    }
    if (empty) {
      return;
    }
    boolean inline = name.equals("text");
    if (!inline && text.isEmpty()) {
      xml.writeCharacters("\n");
    }
    for (SvgElement child : children) {
      if (inline) {
        child.writeInline(xml);
      } else {
        child.write(xml);
      }
    }
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
