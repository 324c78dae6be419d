package dev.inkling.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.testing.Classroom;
import dev.inkling.testing.Golden;
import dev.inkling.words.Problem;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LessonParserTest {

  private static final String QUESTION =
      "<!-- ask q kind=value key=1 -->\nHow many?\n\n<!-- hint: Few. -->\n"
          + "<details><summary>Reveal</summary>\n\nOne.\n\n</details>\n<!-- /ask -->\n";

  private static final List<String> FAULTS =
      List.of(
          "Words before any beat.",
          "<!-- beet one -->",
          "<!-- beat -->",
          "<!-- beat One -->",
          "<!-- beat one -->\n<!-- beat one -->",
          "<!-- beat one -->\n<!-- paus -->",
          "<!-- beat one -->\n<!-- never closed",
          "<!-- beat one -->\n<!-- pause --> words behind",
          "<!-- beat one -->\n<!-- hush 2m -->",
          "<!-- beat one -->\n<!-- hush 99s -->",
          "<!-- beat one -->\n<!-- let a [1] -->",
          "<!-- beat one -->\n<!-- show reads say=\"x\" -->",
          "<!-- beat one -->\n<!-- show bitmap say=\"x\" -->",
          "<!-- beat one -->\n<!-- try rows defualt=\"[1]\" -->",
          "<!-- beat one -->\n<!-- try rows default=\"[1]\" upto=9 -->",
          "<!-- beat one -->\n<!-- dim -->\nwords",
          "<!-- beat one -->\n<!-- /dim -->",
          "<!-- beat one -->\n<!-- when 1 == 1 -->\n<!-- pause -->\n<!-- /when -->",
          "<!-- beat one -->\n<!-- pace fast -->\n" + QUESTION + "<!-- /pace -->",
          "<!-- beat one -->\n" + QUESTION.replace("<!-- /ask -->", ""),
          "<!-- beat one -->\n" + QUESTION.replace("kind=value", "kind=valeu"),
          "<!-- beat one -->\n" + QUESTION.replace("key=1", ""),
          "<!-- beat one -->\n" + QUESTION.replace("<!-- hint: Few. -->", ""),
          "<!-- beat one -->\n" + QUESTION.replace("One.", ""),
          "<!-- beat one -->\n" + QUESTION.replace("value key=1", "choice key=z"),
          "<!-- beat one -->\n<!-- if 3: words -->",
          "<!-- beat one -->\n<!-- gloss term -->",
          "<!-- beat one -->\n<!-- remember card front=\"x\" -->",
          "<!-- beat one -->\n```bash\nrm -rf /\n```",
          "<!-- beat one -->\n<b>bold</b>",
          "<!-- beat one -->\nWords <script>x</script>.",
          "<!-- beat one -->\n### Too deep",
          "<!-- beat one -->\n- a list\n  > with a quotation");

  @Test
  void each_fault_is_named_with_its_place_and_a_way_out() {
    StringBuilder report = new StringBuilder();
    for (String fault : FAULTS) {
      report.append("=== ").append(fault.replace("\n", "\n    ")).append('\n');
      report.append(report(LessonParser.parse("x.lesson.md", Classroom.lesson(fault))));
    }
    Golden.check("lesson/faults.txt", report.toString());
  }

  @Test
  void faults_of_the_front_matter_are_named() {
    StringBuilder report = new StringBuilder();
    for (String front :
        List.of(
            "no front matter",
            "---\nlesson: x\n",
            "---\nlesson: x\n---\n<!-- beat a -->",
            "---\nleson: x\ntitle: T\nminutes: many\nobjective: O\n---\n<!-- beat a -->",
            "---\nlesson: Bad Id\ntitle: T\ntitle: T\nminutes: 0\nobjective: O\nword\n---\n")) {
      report.append("=== ").append(front.replace("\n", "\n    ")).append('\n');
      report.append(report(LessonParser.parse("x.lesson.md", front)));
    }
    Golden.check("lesson/front-matter.txt", report.toString());
  }

  @Test
  void all_faults_are_listed_and_not_the_first_alone() {
    String body = "<!-- beat one -->\n<!-- paus -->\n\n<!-- hsuh 2s -->\n\n<!-- hush 2 -->";
    assertThat(LessonParser.parse("x", Classroom.lesson(body)).problems()).hasSize(3);
  }

  @Test
  void stars_in_an_expression_are_no_emphasis() {
    Classroom room =
        Classroom.of(
            "<!-- beat a -->\n<!-- let A = [1 2] -->\n<!-- let b = 3 -->\n"
                + "It is {= A*b + A*b} and *not* {= b*b}.");
    assertThat(room.screen()).contains("It is [6 12] and not 9.");
  }

  @Test
  void a_directive_behind_details_is_seen() {
    Classroom room =
        Classroom.of(
            "<!-- beat a -->\n"
                + QUESTION.replace(
                    "</details>\n<!-- /ask -->", "</details>\n<!-- /ask -->\n<!-- pause -->")
                + "\nAfter.");
    room.type("1");
    assertThat(room.screen()).contains("One.").doesNotContain("After.");
    assertThat(room.type("").screen()).contains("After.");
  }

  private static String report(LessonRead read) {
    StringBuilder report = new StringBuilder();
    for (Problem problem : read.problems()) {
      problem
          .at()
          .ifPresent(
              at ->
                  report
                      .append(at.source())
                      .append(':')
                      .append(at.line())
                      .append(':')
                      .append(at.column())
                      .append('+')
                      .append(at.length())
                      .append("  "));
      report.append(problem.summary().plain()).append('\n');
      if (!problem.expected().isEmpty()) {
        report.append("    ").append(problem.expected().plain()).append('\n');
      }
      problem.tries().forEach(t -> report.append("    try ").append(t.line()).append('\n'));
    }
    return report.append(read.problems().isEmpty() ? "fine\n" : "").toString();
  }
}
