package dev.inkling.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.lesson.Lesson;
import dev.inkling.lesson.LessonLibrary;
import dev.inkling.lesson.LessonParser;
import dev.inkling.lesson.Player;
import dev.inkling.operation.catalog.Catalog;
import dev.inkling.testing.Browser;
import dev.inkling.testing.Classroom;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A lesson on paper: what stands there, and what must not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandoutTest {

  private static final String SUMS =
      """
      ## One

      <!-- beat a -->
      <!-- let A = [1 2; 3 4] -->
      Here is the sum, {answer= A * [1; 1]}, too early.

      <!-- ask sum kind=value key="A * [1; 1]" -->
      What is it?

      <!-- dim -->
      Type two numbers.
      <!-- /dim -->

      <!-- hint: Row by row. -->
      <details><summary>Reveal</summary>

      Each row was added up.

      </details>
      <!-- /ask -->

      So much for sums.

      <!-- beat b -->
      ```inkling
      A * [1; 1]
      ```

      <!-- beat c -->
      <!-- ask own kind=free -->
      Say why.

      <!-- hint: In your words. -->
      <details><summary>Reveal</summary>

      Because rows ask.

      </details>
      <!-- /ask -->

      <!-- beat d -->
      <!-- ask order kind=order key="b a" -->
      Which comes first?

      - a. the sum
      - b. the products

      <!-- hint: Pairs. -->
      <details><summary>Reveal</summary>

      Products first.

      </details>
      <!-- /ask -->

      <!-- beat e -->
      <!-- try mine default="[2 1]" upto=1x2 -->

      <!-- beat f -->
      Yours gives {= mine * [1; 1]}.
      """;

  @TempDir Path folder;

  static Stream<Lesson> lessons() {
    Path lamps = Path.of("src", "test", "resources", "lamps.lesson.md");
    return Stream.concat(
        LessonLibrary.bundled().stream(),
        Stream.of(
            LessonLibrary.read(lamps, "lamps.lesson.md").orThrow(),
            LessonParser.parse("test.lesson.md", Classroom.lesson(SUMS)).orThrow()));
  }

  private static String handout(Lesson lesson) {
    LessonExport export =
        new LessonExport(Player.of(lesson, Classroom.interpreter()), Catalog.standard());
    return export.handout().text();
  }

  private static String sums() {
    return handout(LessonParser.parse("test.lesson.md", Classroom.lesson(SUMS)).orThrow());
  }

  /** The page before the teacher's. */
  private static String asked(String page) {
    return page.substring(0, page.indexOf("<section class=\"answers\""));
  }

  private static String answers(String page) {
    return page.substring(page.indexOf("<section class=\"answers\""));
  }

  @Test
  void questions_have_room_to_write_and_no_answer() {
    String asked = asked(sums());
    assertThat(asked)
        .contains("Question 1", "What is it?", "class=\"ruled\"")
        .contains("<span class=\"row\"><span class=\"box\"></span></span><span class=\"row\">")
        .doesNotContain("Each row was added up", "Because rows ask", "Products first");
  }

  @Test
  void results_that_are_answers_are_blank_on_the_pages_of_their_part() {
    String asked = asked(sums());
    assertThat(asked)
        .contains("Here is the sum, ____, too early.", "So much for sums.", "A * [1; 1]</kbd>")
        .doesNotContain("[3; 7]", "row 1");
  }

  @Test
  void hints_and_how_to_type_are_left_out() {
    assertThat(sums()).doesNotContain("Row by row", "In your words", "Pairs.", "Type two numbers");
  }

  @Test
  void answers_stand_at_the_end_with_their_words() {
    assertThat(answers(sums()))
        .containsSubsequence(
            "Answers, for the teacher",
            "Question 1",
            "[3; 7]",
            "Each row was added up.",
            "Question 2",
            "Because rows ask.",
            "Question 3",
            "b a",
            "Products first.");
  }

  @Test
  void choices_have_boxes_to_tick_and_orders_boxes_to_fill() {
    String lamps =
        handout(lessons().skip(LessonLibrary.bundled().size()).findFirst().orElseThrow());
    assertThat(asked(lamps)).contains("class=\"choices boxes\"", "twice each weight");
    assertThat(asked(sums())).contains("<ul class=\"choices\">");
  }

  @Test
  void numbers_of_ones_own_have_a_line_and_the_page_says_how_it_goes_on() {
    assertThat(asked(sums()))
        .containsSubsequence("mine =", "class=\"rule\"", "goes on with <kbd>mine = [2 1]</kbd>")
        .contains("Yours gives 3.");
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void is_one_light_page_that_needs_nothing_and_is_well_formed(Lesson lesson) throws Exception {
    String html = handout(lesson);
    assertThat(html).isEqualTo(handout(lesson)).contains("@page{").doesNotContain("<details");
    assertThat(html).doesNotContain("prefers-color-scheme", "<script", "<link", "@import", " src=");
    Document page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(html)));
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    TreeSet<String> ids = new TreeSet<>();
    int level = 0;
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.hasAttribute("id")) {
        assertThat(ids.add(element.getAttribute("id"))).as(element.getAttribute("id")).isTrue();
      }
      if (element.getTagName().matches("h[1-6]")) {
        int next = element.getTagName().charAt(1) - '0';
        assertThat(next).isLessThanOrEqualTo(level + 1);
        level = next;
      }
    }
  }

  @Test
  void fits_a_sheet_of_paper_without_a_complaint() throws Exception {
    for (Lesson lesson : lessons().toList()) {
      String text = handout(lesson).replace("&", "&amp;").replace("\"", "&quot;");
      String page =
          "<!DOCTYPE html><meta charset=utf-8><body><pre id=\"told\"></pre>"
              + "<iframe style=\"border:0;width:640px;height:800px\" srcdoc=\""
              + text
              + "\"></iframe><script>window.onload = () =>"
              + " document.getElementById('told').textContent = Math.max("
              + "document.querySelector('iframe').clientWidth, document.querySelector('iframe')"
              + ".contentDocument.documentElement.scrollWidth)"
              + "</script>";
      Browser.Shown shown = Browser.open(folder, page);
      assertThat(shown.told()).as(lesson.id()).isEqualTo("640");
      assertThat(shown.complaints()).as(lesson.id()).isEmpty();
    }
  }
}
