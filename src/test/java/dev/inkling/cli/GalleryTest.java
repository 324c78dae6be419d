package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryTest {

  @TempDir Path folder;

  @Test
  void every_kind_is_shown_with_the_line_that_draws_it() {
    String out = CliTester.in(folder).run("gallery").ok().out();
    for (String word :
        new String[] {
          "dot",
          "transform",
          "eigen",
          "arrows",
          "lit",
          "heatmap",
          "strip",
          "detect",
          "curve",
          "analogy",
          "scatter",
          "numberline",
          "histogram",
          "sparkline",
          "chart",
          "network"
        }) {
      assertThat(out).contains("inkling> " + word + " ");
    }
    assertThat(out).contains("shadow ≈ 3.88", "before", "after", "━━━", "●", "█");
  }

  @Test
  void a_page_for_a_browser_holds_them_all() throws IOException {
    CliTester.in(folder).run("gallery", "--out", "gallery.html").ok();
    String page = Files.readString(folder.resolve("gallery.html"));
    assertThat(page.split("<svg xmlns", -1).length).isGreaterThan(14);
    assertThat(page).contains("<code>network", "<code>dot [3; 4]");
  }

  @Test
  void a_file_for_one_picture_is_refused() {
    CliTester.in(folder)
        .run("gallery", "--out", "gallery.svg")
        .exits(ExitCode.USAGE)
        .complains("--out gallery.html");
  }

  @Test
  void in_ascii_it_is_ascii() {
    String out = CliTester.in(folder).run("gallery", "--draw", "ascii").ok().out();
    assertThat(out.chars().allMatch(c -> c == '\n' || c >= ' ' && c <= '~')).isTrue();
  }

  @Test
  void no_line_passes_the_last_column() {
    for (int width : new int[] {20, 30, 40, 60, 80, 120}) {
      int columns = width;
      String out = CliTester.in(folder).run("gallery", "--width", "" + width).ok().out();
      assertThat(out.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= columns);
    }
  }
}
