package dev.inkling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.Commands;
import dev.inkling.operation.Call;
import dev.inkling.operation.Family;
import dev.inkling.operation.Registry;
import dev.inkling.operation.Signature;
import dev.inkling.operation.catalog.Catalog;
import dev.inkling.picture.Picture;
import dev.inkling.render.Profile;
import dev.inkling.render.drawing.SvgRenderer;
import dev.inkling.render.reply.Drawing;
import dev.inkling.render.reply.View;
import dev.inkling.testing.Golden;
import dev.inkling.testing.Prompt;
import dev.inkling.trace.Detail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * {@code lessons/reference.md} and its pictures are made from the registry: every word, every
 * example with what it answers. {@code -Dgolden.update=true} writes them anew.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferenceTest {

  private static final Path PAGE = Path.of("lessons", "reference.md");
  private static final Path PICTURES = Path.of("src", "docs", "reference");
  private static final String HEAD =
      """
      # Reference

      Every operation of Inkling, family by family: what it is, how it is written, and examples with what
      they answer. At the prompt, `help` followed by a word shows the same. Each word is a command of the
      shell too, such as `inkling dot "[3 4]" "[4 1]"`.

      This page is made from the operations themselves; `mvn -Dtest=ReferenceTest -Dgolden.update=true test`
      makes it anew.

      """;

  private final Registry registry = Catalog.standard();
  private final SortedMap<String, String> pictures = new TreeMap<>();
  private final StringBuilder page = new StringBuilder();

  @Test
  void the_reference_says_and_draws_what_inkling_does() throws IOException {
    write();
    Golden.check(PAGE, page.toString());
    for (var picture : pictures.entrySet()) {
      Golden.check(PICTURES.resolve(picture.getKey()), picture.getValue());
    }
    try (Stream<Path> kept = Files.list(PICTURES)) {
      assertThat(kept.map(file -> file.getFileName().toString()))
          .as("pictures of operations that are there")
          .containsExactlyInAnyOrderElementsOf(pictures.keySet());
    }
  }

  private void write() {
    page.append(HEAD);
    for (Family family : registry.families()) {
      page.append("- [").append(family.name()).append("](#").append(family.name()).append("): ");
      page.append(links(family.words())).append('\n');
    }
    page.append("- [results](#results)\n");
    for (Family family : registry.families()) {
      page.append("\n## ").append(family.name()).append("\n\n");
      page.append(sentence(family.summary())).append('\n');
      family.operations().forEach(operation -> operation(operation.signature()));
    }
    page.append("\n## results\n\nWords that look at results, and take them back.\n");
    for (Commands command : Commands.values()) {
      if (!command.session().isEmpty()) {
        command(command);
      }
    }
  }

  private static String sentence(String summary) {
    return Character.toUpperCase(summary.charAt(0)) + summary.substring(1) + ".";
  }

  private String links(List<String> words) {
    List<String> links = new ArrayList<>();
    words.forEach(word -> links.add("[" + word + "](#" + anchor(word) + ")"));
    return String.join(" · ", links);
  }

  /** A word that is also the name of its family comes second on the page. */
  private String anchor(String word) {
    boolean second = registry.families().stream().anyMatch(family -> family.name().equals(word));
    return second ? word + "-1" : word;
  }

  private void operation(Signature signature) {
    page.append("\n### ").append(signature.name()).append("\n\n");
    page.append(signature.summary().replace("[", "\\[")).append("\n\n");
    terms(signature);
    picture(signature);
    for (String example : signature.examples()) {
      transcript(Drawing.NONE, example);
    }
    if (!signature.seeAlso().isEmpty()) {
      page.append("\nNear by: ").append(links(signature.seeAlso())).append("\n");
    }
  }

  private void terms(Signature signature) {
    page.append("| `").append(signature.usage()).append("` | |\n|---|---|\n");
    for (Signature.Parameter parameter : signature.parameters()) {
      row(parameter.name(), parameter.description());
    }
    for (Signature.Option option : signature.options()) {
      row(option.usage(), option.description());
    }
  }

  private void row(String term, String meaning) {
    page.append("| `").append(term.replace("|", "\\|")).append("` | ");
    page.append(meaning.replace("|", "\\|")).append(" |\n");
  }

  /** The picture of the first example that has one. */
  private void picture(Signature signature) {
    for (String example : signature.examples()) {
      Optional<Picture> picture = drawn(example);
      if (picture.isPresent()) {
        String name = signature.name() + ".svg";
        pictures.put(name, new SvgRenderer().render(picture.get()));
        page.append("\n<img src=\"../").append(PICTURES.toString().replace('\\', '/')).append('/');
        page.append(name)
            .append("\" alt=\"")
            .append(attribute(picture.get().description().plain()));
        page.append("\" width=\"480\">\n");
        return;
      }
    }
  }

  private static Optional<Picture> drawn(String example) {
    Call call = Prompt.unicode().outcome(example).call();
    return call.pictures().stream().findFirst();
  }

  private static String attribute(String words) {
    return words.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }

  private void command(Commands command) {
    page.append("\n### ").append(command.word()).append("\n\n`").append(command.usage());
    page.append("` ").append(command.summary()).append(".\n");
    Drawing drawing = command == Commands.DRAW ? Drawing.AUTO : Drawing.NONE;
    transcript(drawing, command.session().toArray(String[]::new));
  }

  private void transcript(Drawing drawing, String... lines) {
    View view = new View(Profile.plain(Profile.Glyphs.UNICODE), Detail.NORMAL, drawing, false);
    page.append("\n```text\n").append(Prompt.of(view).screen(lines).stripTrailing());
    page.append("\n```\n");
  }
}
