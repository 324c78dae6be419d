package dev.inkling.render.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.picture.Mark;
import dev.inkling.picture.Picture;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Glyphs;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgRendererTest {

  static Stream<Picture> pictures() {
    return Gallery.scenes().values().stream();
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void every_picture_is_a_described_document(Picture picture) throws Exception {
    Document document = parsed(new SvgRenderer().render(picture));
    Element root = document.getDocumentElement();
    assertThat(root.getNodeName()).isEqualTo("svg");
    assertThat(root.getElementsByTagName("title").getLength()).isEqualTo(1);
    assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo(picture.description().plain());
  }

  @Test
  void labels_are_those_of_the_screen() throws Exception {
    Plane plane = Scenes.dot(3, 4, 4, 1);
    List<String> labels = texts(parsed(new SvgRenderer().render(plane)));
    Composition screen = new Composer(plane, 64, 26, Profile.plain(Glyphs.UNICODE)).compose();
    assertThat(labels)
        .containsExactlyElementsOf(
            screen.grid().labels().stream()
                .map(label -> label.words().plain().replace(" ", ""))
                .toList());
    assertThat(labels).contains("a(3,4)", "b(4,1)", "39°", "shadow≈3.88");
  }

  @Test
  void arrows_are_lines_with_heads() throws Exception {
    Document document = parsed(new SvgRenderer().render(Scenes.dot(3, 4, 4, 1)));
    NodeList lines = document.getElementsByTagName("line");
    int arrows = 0;
    for (int i = 0; i < lines.getLength(); i++) {
      arrows += ((Element) lines.item(i)).hasAttribute("marker-end") ? 1 : 0;
    }
    assertThat(arrows).isEqualTo(2);
    assertThat(document.getElementsByTagName("marker").getLength()).isEqualTo(2);
  }

  @Test
  void both_palettes_are_there() {
    String svg = new SvgRenderer().render(Scenes.dot(3, 4, 4, 1));
    assertThat(svg).contains("prefers-color-scheme:dark", ".first{stroke:#1D3FCB}");
    assertThat(svg).contains(".first{stroke:#5E99FA}");
  }

  @Test
  void words_cannot_break_out() throws Exception {
    Mark mark =
        Mark.of("x", new Shape.Arrow(Point.ORIGIN, new Point(1, 1)), Role.FIRST)
            .labelled(Text.of("</text><script>&\u001B"));
    Plane plane = new Plane(List.of(mark), true, Text.of("<b>&\u0000"));
    Document document = parsed(new SvgRenderer().render(plane));
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(texts(document)).contains("</text><script>&U+001B");
  }

  private static List<String> texts(Document document) {
    List<String> texts = new ArrayList<>();
    NodeList nodes = document.getElementsByTagName("text");
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent().replace(" ", ""));
    }
    return texts;
  }

  private static Document parsed(String svg) throws Exception {
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }
}
