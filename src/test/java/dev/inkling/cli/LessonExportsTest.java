package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LessonExportsTest {

  @TempDir Path folder;

  private CliTester.Said export(String... words) {
    return CliTester.in(folder)
        .run(Stream.concat(Stream.of("lesson", "export"), Stream.of(words)).toArray(String[]::new));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void a_lesson_becomes_a_file_in_a_folder_that_is_made_for_it() throws IOException {
    export("scene-1", "--to", "html", "a/b").ok().shows("scene-1.html", "kB", "a/b");
    assertThat(files()).containsExactly("a/b/scene-1.html");
    assertThat(folder.resolve("a/b/scene-1.html")).content().startsWith("<!DOCTYPE html>");
  }

  @Test
  void without_a_folder_it_lands_where_one_is() throws IOException {
    export("scene-1", "--to", "cast").ok().shows("in this folder");
    assertThat(files()).containsExactly("scene-1.cast");
  }

  @Test
  void pictures_have_a_folder_of_their_own() throws IOException {
    export("--to=svg", "scene-1", "out").ok();
    assertThat(files())
        .hasSizeGreaterThan(3)
        .allMatch(name -> name.matches("out/scene-1/.*[.]svg"));
  }

  @Test
  void all_lessons_make_a_site() throws IOException {
    export("--all", "site").ok().shows("index.html");
    assertThat(files())
        .contains("site/index.html", "site/scene-1.html", "site/scene-1.cast", "site/scene-1.txt");
    assertThat(folder.resolve("site/index.html"))
        .content()
        .contains("href=\"scene-1.html\"", "href=\"scene-1.cast\"", "href=\"scene-1.txt\"");
  }

  @Test
  void a_site_of_pages_alone_leads_to_nothing_else() throws IOException {
    export("--all", "site", "--to", "html").ok();
    assertThat(files()).noneMatch(name -> name.endsWith(".cast") || name.endsWith(".txt"));
    assertThat(folder.resolve("site/index.html")).content().doesNotContain(".cast", ".txt");
  }

  @Test
  void a_lesson_in_a_file_is_exported_too() throws IOException {
    Path lesson = Path.of("src", "test", "resources", "lamps.lesson.md").toAbsolutePath();
    export(lesson.toString(), "--to", "text", ".").ok();
    assertThat(folder.resolve("lamps.txt")).content().startsWith("Two lamps and a row");
  }

  @Test
  void a_page_to_print_is_asked_for_in_two_ways() throws IOException {
    export("scene-1", "--handout", "paper").ok().shows("scene-1.handout.html");
    String page = Files.readString(folder.resolve("paper/scene-1.handout.html"));
    export("scene-1", "--to", "handout", "paper").ok();
    assertThat(folder.resolve("paper/scene-1.handout.html")).hasContent(page);
    export("--all", "--handout", "all").ok();
    assertThat(files()).contains("all/scene-1.handout.html").noneMatch(n -> n.endsWith(".cast"));
    export("scene-1", "--handout", "--to", "cast").exits(ExitCode.USAGE).complains("two things");
  }

  @Test
  void nothing_else_in_the_folder_is_touched() throws IOException {
    Files.writeString(folder.resolve("mine.html"), "mine");
    Files.writeString(folder.resolve("scene-1.txt"), "old");
    export("scene-1", "--to", "text", ".").ok();
    assertThat(files()).containsExactly("mine.html", "scene-1.txt");
    assertThat(folder.resolve("mine.html")).hasContent("mine");
    assertThat(folder.resolve("scene-1.txt")).content().contains("Scene 1");
  }

  @Test
  void what_stands_in_the_way_is_named_and_nothing_is_written() throws IOException {
    Files.writeString(folder.resolve("pages"), "mine");
    export("scene-1", "--to", "html", "pages")
        .exits(ExitCode.FAILED)
        .complains("pages is no folder");
    export("scene-1", "--to", "html", "pages/deep")
        .exits(ExitCode.FAILED)
        .complains("is no folder");
    assertThat(files()).containsExactly("pages");
    assertThat(folder.resolve("pages")).hasContent("mine");
  }

  @Test
  void what_is_missing_or_unknown_is_asked_for() throws IOException {
    export("scene-1")
        .exits(ExitCode.USAGE)
        .complains("--to takes html, cast, cast2, text", "handout");
    export("scene-1", "--to", "htlm").exits(ExitCode.USAGE).complains("--to html");
    export("--to", "html").exits(ExitCode.USAGE).complains("name of one lesson");
    export("scene-9", "--to", "html").exits(ExitCode.USAGE).complains("scene-9", "scene-1");
    export("--all", "a", "b").exits(ExitCode.USAGE).complains("takes one folder");
    assertThat(files()).isEmpty();
  }

  @Test
  void the_bytes_are_the_same_under_every_locale_and_zone() throws Exception {
    List<String> machines =
        List.of(
            "-Duser.language=en -Duser.country=US -Duser.timezone=UTC",
            "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Tokyo",
            "-Duser.language=de -Duser.country=DE -Duser.timezone=America/St_Johns"
                + " -Dfile.encoding=ISO-8859-1",
            "-Duser.language=ar -Duser.country=EG -Duser.timezone=UTC -Dline.separator=X");
    String first = "";
    for (int i = 0; i < machines.size(); i++) {
      Path site = folder.resolve("site" + i);
      String said =
          InklingProcess.run(
              Map.of("JAVA_TOOL_OPTIONS", machines.get(i), "LC_ALL", "C"),
              List.of(
                  InklingProcess.launcher(folder).toString(),
                  "lesson",
                  "export",
                  "--all",
                  site.toString()));
      String digest = digest(site);
      first = i == 0 ? digest : first;
      assertThat(digest).as("%s%n%s", machines.get(i), said).isEqualTo(first);
    }
    assertThat(first).hasSize(64);
  }

  /** One number for all files of a folder and their names. */
  private static String digest(Path folder) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
