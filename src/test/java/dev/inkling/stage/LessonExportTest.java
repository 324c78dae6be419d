package dev.inkling.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inkling.lesson.Lesson;
import dev.inkling.lesson.LessonLibrary;
import dev.inkling.lesson.LessonParser;
import dev.inkling.lesson.Player;
import dev.inkling.operation.catalog.Catalog;
import dev.inkling.testing.Browser;
import dev.inkling.testing.Classroom;
import dev.inkling.testing.Golden;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Lessons as they leave Inkling: a page, a recording, a text, pictures. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LessonExportTest {

  private static final Path LAMPS = Path.of("src", "test", "resources", "lamps.lesson.md");

  static Lesson lamps() {
    return LessonLibrary.read(LAMPS, "lamps.lesson.md").orThrow();
  }

  static Stream<Lesson> lessons() {
    return Stream.concat(LessonLibrary.bundled().stream(), Stream.of(lamps()));
  }

  static LessonExport export(Lesson lesson) {
    return new LessonExport(Player.of(lesson, Classroom.interpreter()), Catalog.standard());
  }

  static LessonExport export(String body) {
    return export(LessonParser.parse("test.lesson.md", Classroom.lesson(body)).orThrow());
  }

  @Test
  void a_small_lesson_becomes_these_files() {
    List<LessonExport.File> files = new ArrayList<>(export(lamps()).pictures());
    files.add(export(lamps()).html());
    files.add(export(lamps()).cast());
    files.add(export(lamps()).text());
    files.add(LessonSite.index(List.of(lamps().front()), true));
    for (LessonExport.File file : files) {
      Golden.check("export/" + file.name(), file.text());
    }
    assertThat(files).extracting(LessonExport.File::name).contains("lamps/02-scores-1.svg");
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void a_second_export_has_the_same_bytes(Lesson lesson) {
    assertThat(export(lesson).html()).isEqualTo(export(lesson).html());
    assertThat(export(lesson).cast()).isEqualTo(export(lesson).cast());
    assertThat(export(lesson).text()).isEqualTo(export(lesson).text());
    assertThat(export(lesson).pictures()).isEqualTo(export(lesson).pictures());
  }

  @Nested
  @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
  class A_page {

    @TempDir Path folder;

    static Stream<Lesson> lessons() {
      return LessonExportTest.lessons();
    }

    private Document parsed(String html) throws Exception {
      var factory = DocumentBuilderFactory.newInstance();
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private List<Element> elements(Document page, String name) {
      NodeList nodes = page.getElementsByTagName(name);
      List<Element> elements = new ArrayList<>();
      for (int i = 0; i < nodes.getLength(); i++) {
        elements.add((Element) nodes.item(i));
      }
      return elements;
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void is_well_formed_and_its_names_are_unique(Lesson lesson) throws Exception {
      Document page = parsed(export(lesson).html().text());
      TreeSet<String> ids = new TreeSet<>();
      for (Element element : elements(page, "*")) {
        if (element.hasAttribute("id")) {
          assertThat(ids.add(element.getAttribute("id"))).as(element.getAttribute("id")).isTrue();
        }
      }
      for (Element link : elements(page, "a")) {
        assertThat(ids).contains(link.getAttribute("href").substring(1));
      }
      for (Element named : elements(page, "*")) {
        if (named.hasAttribute("aria-labelledby")) {
          assertThat(ids).contains(named.getAttribute("aria-labelledby"));
        }
      }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void needs_nothing_but_itself(Lesson lesson) {
      String html = export(lesson).html().text();
      assertThat(html.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
          .doesNotContain(
              "http:", "https:", "<script", "<link", "<img", "@import", " src=", "data:");
      Matcher urls = Pattern.compile("url\\(([^)]*)\\)").matcher(html);
      assertThat(urls.results().map(found -> found.group(1))).allMatch(url -> url.startsWith("#"));
    }

    private static final String MOVING =
        "<!-- beat one -->\n\n```inkling\ntransform [0 -1; 1 0]\nplay\n```\n\n"
            + "<!-- beat two quiet -->\n\n<!-- show reeds say=\"Reeds.\" -->\n";

    @Test
    void shows_what_moves_moving_and_each_hears_its_own_click() throws Exception {
      Document page = parsed(export(MOVING).html().text());
      List<Element> moving =
          elements(page, "svg").stream().filter(svg -> svg.hasAttribute("tabindex")).toList();
      assertThat(moving).hasSize(2);
      for (Element svg : moving) {
        String name = svg.getAttribute("id");
        NodeList changes = svg.getElementsByTagName("animate");
        assertThat(changes.getLength()).isPositive();
        for (int i = 0; i < changes.getLength(); i++) {
          assertThat(((Element) changes.item(i)).getAttribute("begin"))
              .isEqualTo("0s;" + name + ".click;" + name + ".focusin");
        }
      }
      assertThat(export(MOVING).text().text()).contains("half way").doesNotContain("animate");
      assertThat(export(MOVING).pictures()).anyMatch(file -> file.text().contains("<animate"));
    }

    private static final String ASKED =
        "<!-- beat one -->\n\n<!-- ask guess kind=value key=2 -->\nOne and one?\n\n"
            + "<!-- hint: Count. -->\n<details><summary>Reveal</summary>\n\nCounted.\n\n</details>\n"
            + "<!-- /ask -->\n\nBehind the answer.\n\n```inkling\ntransform [0 -1; 1 0]\n```\n";

    @Test
    void folds_away_the_answer_and_nothing_that_follows_it() throws Exception {
      Document page = parsed(export(ASKED).html().text());
      String folded = "";
      for (Element details : elements(page, "details")) {
        folded += details.getTextContent();
      }
      assertThat(folded).contains("Counted.").doesNotContain("Behind the answer.", "transform");
      assertThat(page.getDocumentElement().getTextContent()).contains("Behind the answer.");
    }

    @Test
    void lets_a_wide_picture_be_moved_with_the_keys() throws Exception {
      List<Element> wide =
          elements(parsed(export(ASKED).html().text()), "div").stream()
              .filter(div -> div.getAttribute("class").equals("wide"))
              .toList();
      assertThat(wide).hasSize(1);
      assertThat(wide.get(0).getAttribute("tabindex")).isEqualTo("0");
      assertThat(wide.get(0).getAttribute("role")).isEqualTo("group");
      assertThat(wide.get(0).getAttribute("aria-label")).isEqualTo("Picture");
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void tells_every_picture_in_words(Lesson lesson) throws Exception {
      for (Element svg : elements(parsed(export(lesson).html().text()), "svg")) {
        if (svg.getAttribute("role").equals("img")) {
          assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
          assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
        }
      }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void has_a_language_landmarks_and_headings_in_order(Lesson lesson) throws Exception {
      Document page = parsed(export(lesson).html().text());
      assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
      for (String landmark : List.of("header", "main", "footer", "h1")) {
        assertThat(elements(page, landmark)).as(landmark).hasSize(1);
      }
      int level = 0;
      for (Element element : elements(page, "*")) {
        if (element.getTagName().matches("h[1-6]")) {
          int next = element.getTagName().charAt(1) - '0';
          assertThat(next).isLessThanOrEqualTo(level + 1);
          level = next;
        }
      }
    }

    @Test
    void keeps_hints_and_answers_folded_away() throws Exception {
      Document page = parsed(export(lamps()).html().text());
      List<String> folded =
          elements(page, "details").stream()
              .map(Element::getTextContent)
              .map(String::strip)
              .toList();
      assertThat(folded.get(0)).startsWith("Hint").contains("Two times the left lamp");
      assertThat(folded.get(1)).startsWith("Show the answer").contains("It is 6");
      assertThat(elements(page, "details")).noneMatch(details -> details.hasAttribute("open"));
      String open = page.getDocumentElement().getTextContent();
      for (String hidden : folded) {
        open = open.replace(hidden, "");
      }
      assertThat(open).contains("What does the row say now?").doesNotContain("It is 6");
    }

    @Test
    void says_what_other_answers_would_have_meant() throws Exception {
      String text = parsed(export(lamps()).html().text()).getDocumentElement().getTextContent();
      assertThat(text)
          .contains("You had another answer?")
          .containsSubsequence("9", "before the lamps traded places", "5", "the lamps added up");
    }

    @Test
    void tells_the_words_that_may_be_typed_in_a_terminal() {
      assertThat(export(lamps()).html().text())
          .contains(
              "<h2 id=\"words\">Words</h2>\n<p><strong>score  </strong>What a row answers with");
    }

    @Test
    void lets_no_lesson_break_out_of_it() throws Exception {
      String html =
          export(
                  "<!-- beat a -->\nIf 1 < 2 & \"3\" > 2.\n\n```text\n</pre><script>x()</script>\n```\n")
              .html()
              .text();
      assertThat(html).doesNotContain("<script").contains("&lt;script&gt;", "1 &lt; 2 &amp;");
      assertThat(parsed(html)).isNotNull();
    }

    @Test
    void fits_a_telephone_and_a_desk_without_a_complaint() throws Exception {
      for (Lesson lesson : LessonExportTest.lessons().toList()) {
        String html = export(lesson).html().text().replace("<details", "<details open=\"open\"");
        Browser.Shown shown = Browser.open(folder, framed(html));
        assertThat(shown.told()).as(lesson.id()).isEqualTo("360: 360\n1200: 1200\n");
        assertThat(shown.complaints()).as(lesson.id()).isEmpty();
      }
    }

    /** Frames of two widths that tell how wide their page is. */
    private String framed(String html) {
      String text = html.replace("&", "&amp;").replace("\"", "&quot;");
      StringBuilder page = new StringBuilder("<!DOCTYPE html><meta charset=utf-8><body>");
      page.append("<pre id=\"told\"></pre>");
      for (int width : new int[] {360, 1200}) {
        page.append("<iframe style=\"border:0;width:").append(width).append("px;height:800px\" ");
        page.append("srcdoc=\"").append(text).append("\"></iframe>\n");
      }
      return page
          + "<script>window.onload = () => document.querySelectorAll('iframe').forEach(frame =>"
          + " document.getElementById('told').textContent += frame.style.width.replace('px', '')"
          + " + ': ' + Math.max(frame.clientWidth,"
          + " frame.contentDocument.documentElement.scrollWidth) + '\\n')</script>";
    }
  }

  @Test
  void a_lesson_with_a_line_that_cannot_be_done_is_not_handed_on() {
    LessonExport broken = export("<!-- beat a -->\nHello.\n\n```inkling\n[1 2] * [1 2]\n```\n");
    assertThatThrownBy(broken::html).hasMessageContaining("1 × 2");
    assertThatThrownBy(broken::cast).hasMessageContaining("1 × 2");
    assertThatThrownBy(broken::text).hasMessageContaining("1 × 2");
  }

  @Test
  void the_text_is_the_transcript_that_is_kept_beside_the_lessons() throws IOException {
    for (Lesson lesson : LessonLibrary.bundled()) {
      Path kept = Path.of("lessons", "golden", lesson.id() + ".auto.txt");
      if (Files.exists(kept)) {
        assertThat(export(lesson).text().text()).isEqualTo(Files.readString(kept));
      }
    }
  }
}
