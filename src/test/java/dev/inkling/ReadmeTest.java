package dev.inkling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.cli.CliTester;
import dev.inkling.testing.Prompt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's transcripts are what Inkling says. {@code -Dgolden.update=true} writes them anew.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Path PICTURE = Path.of("src", "docs", "product.svg");
  private static final Pattern CONSOLE = Pattern.compile("```console\n\\$ (.*)\n((?s:.*?))```");
  private static final Pattern PROMPT = Pattern.compile("```prompt\n((?s:.*?))```");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  @TempDir Path folder;

  @Test
  void every_transcript_is_what_inkling_says() throws IOException {
    String text = Files.readString(README).replace("\r\n", "\n");
    String again = CONSOLE.matcher(text).replaceAll(block -> quoted(console(block.group(1))));
    again = PROMPT.matcher(again).replaceAll(block -> quoted(prompt(block.group(1))));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(README, again);
    }
    assertThat(text).isEqualTo(again);
  }

  @Test
  void the_picture_is_what_its_command_draws() throws IOException {
    String svg =
        CliTester.in(folder).run("mul", "[1 -1; 2 0]", "[3; 1]", "--draw", "svg").ok().out();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PICTURE, svg);
    }
    assertThat(svg).isEqualTo(Files.readString(PICTURE).replace("\r\n", "\n"));
  }

  private static String quoted(String block) {
    return Matcher.quoteReplacement(block);
  }

  private String console(String line) {
    CliTester machine = CliTester.in(folder);
    String command = line;
    int pipe = line.indexOf(" | ");
    if (pipe >= 0) {
      String typed = words(line.substring(0, pipe)).get(1).replace("\\n", "\n");
      machine = machine.piping(typed);
      command = line.substring(pipe + 3);
    }
    List<String> words = words(command);
    CliTester.Said said = machine.run(words.subList(1, words.size()).toArray(String[]::new));
    assertThat(said.err()).as(line).isEmpty(); // an answer with a slip in it is no error
    return "```console\n$ " + line + "\n" + said.out() + "```";
  }

  private String prompt(String block) {
    List<String> lines = new ArrayList<>();
    for (String line : block.split("\n")) {
      if (line.startsWith("inkling> ")) {
        lines.add(line.substring("inkling> ".length()));
      }
    }
    String screen = Prompt.unicode().screen(lines.toArray(String[]::new));
    return "```prompt\n" + screen.stripTrailing() + "\n```";
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      String quoted = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      words.add(quoted != null ? quoted : matcher.group(3));
    }
    return words;
  }
}
