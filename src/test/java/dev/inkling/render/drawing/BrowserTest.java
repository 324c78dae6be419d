package dev.inkling.render.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.testing.Browser;
import dev.inkling.testing.Prompt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real browser makes of the documents, where one is installed. */
class BrowserTest {

  private static final Pattern TEXT = Pattern.compile("<text[^>]*>(.*?)</text>");

  /** Tells of each document how many words it shows, which, and which of them lie outside. */
  private static final String ASK =
      """
      <pre id="told"></pre><script>
      let told = [];
      document.querySelectorAll('body > svg').forEach((svg, index) => {
        const sheet = svg.getBoundingClientRect();
        const words = [...svg.querySelectorAll('text')];
        const outside = words.filter(word => {
          const box = word.getBoundingClientRect();
          return box.width == 0 || box.left < sheet.left - 1 || box.right > sheet.right + 1
              || box.top < sheet.top - 1 || box.bottom > sheet.bottom + 1;
        });
        const bare = [...svg.querySelectorAll('line,polyline,path,circle,rect')].filter(shape => {
          const style = getComputedStyle(shape);
          return style.stroke == 'none' && style.fill == 'none';
        });
        told.push(index + '\\t' + words.map(word => word.textContent).join('|')
            + '\\t' + outside.map(word => word.textContent).join('|') + '\\t' + bare.length);
      });
      document.getElementById('told').textContent = told.join('\\n');
      </script>
      """;

  @TempDir Path folder;

  @Test
  void all_words_are_there_and_inside_and_all_shapes_have_a_colour() throws Exception {
    List<String> documents = new ArrayList<>();
    for (Picture picture : Gallery.scenes().values()) {
      documents.add(new SvgRenderer().render(picture));
    }
    List<String> told = asked(documents, ASK);
    assertThat(told).hasSize(documents.size());
    for (int i = 0; i < told.size(); i++) {
      String[] parts = told.get(i).split("\t", -1);
      assertThat(parts[1]).isEqualTo(words(documents.get(i)));
      assertThat(parts[2]).as("outside of picture %d", i).isEmpty();
      assertThat(parts[3]).as("shapes without colour in picture %d", i).isEqualTo("0");
    }
  }

  /** Words of the moving half that are seen at the end, and those of the half that is still. */
  private static final String ASK_AT_THE_END =
      """
      <pre id="told"></pre><script>
      const svg = document.querySelector('svg');
      svg.pauseAnimations();
      svg.setCurrentTime(4.9);
      const seen = [...svg.querySelectorAll('.moving text')]
          .filter(word => getComputedStyle(word).visibility == 'visible');
      const still = [...svg.querySelectorAll('.still text')];
      const list = words => words.map(word => word.textContent).sort().join('|');
      document.getElementById('told').textContent = list(seen) + '\\n' + list(still);
      </script>
      """;

  @Test
  void a_motion_ends_as_its_last_picture() throws Exception {
    Motion motion = Prompt.unicode().outcome("transform [0 -1; 1 0]").call().motion().orElseThrow();
    List<String> told = asked(List.of(new SvgRenderer().render(motion)), ASK_AT_THE_END);
    assertThat(told.get(0)).contains("(0, 1)").isEqualTo(told.get(1));
  }

  private static String words(String svg) {
    List<String> words = new ArrayList<>();
    Matcher texts = TEXT.matcher(svg);
    while (texts.find()) {
      words.add(Browser.plain(texts.group(1)));
    }
    return String.join("|", words);
  }

  /** The lines a browser writes about a page that holds the documents. */
  private List<String> asked(List<String> documents, String question)
      throws IOException, InterruptedException {
    String page =
        "<!DOCTYPE html><meta charset=utf-8><body>" + String.join("\n", documents) + question;
    return Browser.open(folder, page).told().lines().toList();
  }
}
