package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that leave the screen: alone to standard output, or into a file. */
class PictureFilesTest {

  private static final String[] DOT = {"dot", "[3 4]", "[4 1]"};

  @TempDir Path folder;

  private CliTester.Said run(String... options) {
    String[] words = new String[DOT.length + options.length];
    System.arraycopy(DOT, 0, words, 0, DOT.length);
    System.arraycopy(options, 0, words, DOT.length, options.length);
    return CliTester.in(folder).run(words);
  }

  @ParameterizedTest
  @CsvSource({"svg, <svg ", "html, <!DOCTYPE html>", "text, '  ⠂'"})
  void a_picture_stands_alone_on_standard_output(String draw, String start) {
    String out = run("--draw", draw).ok().out();
    assertThat(out).doesNotContain("together: 16");
    assertThat(out.contains("a (3, 4)") || out.contains(">(3, 4)<")).isTrue();
    assertThat(draw.equals("text") || out.startsWith(start)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"p.svg, <svg ", "p.html, <!DOCTYPE html>", "p.htm, <!DOCTYPE html>", "p, <svg "})
  void the_name_of_a_file_says_what_it_becomes(String name, String start) throws IOException {
    run("--out", name).ok().shows("together: 16");
    assertThat(Files.readString(folder.resolve(name))).startsWith(start);
  }

  @Test
  void text_has_no_escape_and_ansi_has_colour_whatever_the_screen() throws IOException {
    run("--out", "p.txt", "--color", "always").ok();
    run("--out", "p.ans", "--color", "never").ok();
    String plain = Files.readString(folder.resolve("p.txt"));
    String coloured = Files.readString(folder.resolve("p.ans"));
    assertThat(plain).doesNotContain("\u001B").contains("a (3, 4)");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isNotEqualTo(coloured);
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "").lines().map(String::strip))
        .containsExactlyElementsOf(plain.lines().map(String::strip).toList());
  }

  @Test
  void a_png_file_holds_the_picture_in_its_colours() throws IOException {
    run("--out", "p.png").ok();
    BufferedImage image = ImageIO.read(folder.resolve("p.png").toFile());
    assertThat(image.getWidth()).isGreaterThan(600);
    assertThat(image.getRGB(1, 1) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    assertThat(pixels(image, 0x1D3FCB)).isGreaterThan(100);
    assertThat(pixels(image, 0xAD4D0E)).isGreaterThan(100);
  }

  @Test
  void a_pipe_gets_the_bytes_of_a_png_file() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CliTester.in(folder)
        .run(bytes, new ByteArrayOutputStream(), "dot", "[3 4]", "[4 1]", "--draw", "pixels")
        .ok();
    assertThat(ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()))).isNotNull();
  }

  private static long pixels(BufferedImage image, int colour) {
    long count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += (image.getRGB(x, y) & 0xFFFFFF) == colour ? 1 : 0;
      }
    }
    return count;
  }

  @Test
  void a_page_holds_the_pictures_of_all_lines() throws IOException {
    CliTester.in(folder)
        .piping("dot [3 4] [4 1]\ntransform [1 1; 0 1]\n")
        .run("--out", "all.html")
        .ok();
    String page = Files.readString(folder.resolve("all.html"));
    assertThat(page).contains("<h1><code>dot", "<h2><code>transform");
    assertThat(page.split("<figure>", -1)).hasSize(3);
  }

  @Test
  void small_images_stay_together() {
    CliTester.in(folder)
        .run("dot", "[0 1 0 1]", "[1 1 0 0]", "--as", "image", "--draw", "svg")
        .ok()
        .shows(">a<", ">b<", ">a·b<");
  }

  @Test
  void a_picture_that_can_move_does_so_only_when_asked() {
    CliTester tester = CliTester.in(folder);
    String[] turn = {"transform", "[0 -1; 1 0]", "--draw", "svg", "--motion", ""};
    turn[5] = "full";
    assertThat(tester.run(turn).ok().out()).contains("<animate", "prefers-reduced-motion");
    turn[5] = "reduced";
    assertThat(tester.run(turn).ok().out()).doesNotContain("<animate").contains("half way");
    turn[5] = "off";
    String off = tester.run(turn).ok().out();
    assertThat(off)
        .doesNotContain("<animate", "half way")
        .isEqualTo(tester.run("transform", "[0 -1; 1 0]", "--draw", "svg").out());
  }

  @Test
  void a_page_plays_what_can_move() {
    String page =
        CliTester.in(folder)
            .run("dot", "[2 -1 0 3]", "[1 3 5 2]", "--draw", "html", "--motion", "full")
            .ok()
            .out();
    assertThat(page).contains("<animate", "Pair 2: −1 · 3 = −3, together −1.");
  }

  @Test
  void names_within_a_page_differ() {
    String page = run("--draw", "html").ok().out();
    assertThat(page).contains("id=\"p1_head-first", "url(#p1_head-first");
  }

  @ParameterizedTest
  @ValueSource(strings = {"p.jpg", "p.pdf", "p.jso"})
  void a_file_of_another_kind_is_refused_before_any_work(String name) {
    run("--out", name).exits(ExitCode.USAGE).complains(".svg,", ".html, .png", "--out picture.svg");
    assertThat(folder.resolve(name)).doesNotExist();
  }

  @Test
  void a_file_and_an_option_that_differ_are_refused() {
    run("--draw", "pixels", "--out", "p.svg")
        .exits(ExitCode.USAGE)
        .complains("--draw pixels --out picture.png");
  }

  @Test
  void json_and_a_picture_in_a_file_go_together() throws IOException {
    run("--format", "json", "--draw", "html", "--out", "p.html").ok().shows("\"value\"");
    assertThat(Files.readString(folder.resolve("p.html"))).contains("<svg ");
  }
}
