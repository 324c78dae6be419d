package dev.inkling.lesson;

import dev.inkling.words.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A small whole lesson for authors to change, so that nobody begins with an empty file.
 *
 * @param name its id
 * @param text what stands in its file
 */
public record Skeleton(String name, String text) {

  private static final String FILE = "skeleton.lesson.md";

  /**
   * The skeleton under a name.
   *
   * @throws dev.inkling.words.ProblemException if it cannot be an id
   */
  public static Skeleton named(String name) {
    if (!Ids.valid(name)) {
      Problem problem =
          Problem.usage("\"" + name + "\" cannot be the name of a lesson.").expecting(Ids.RULE);
      String near =
          name.replaceFirst("(\\.lesson)?\\.md$", "")
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^a-z0-9]+", "-")
              .replaceAll("^[^a-z]+|-+$", "");
      boolean helps = Ids.valid(near);
      throw (helps ? problem.tryThis("inkling lesson new " + near) : problem).thrown();
    }
    String words = name.replaceAll("-+", " ").strip();
    String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return new Skeleton(name, resource().replace("NAME", name).replace("TITLE", title));
  }

  public String fileName() {
    return name + ".lesson.md";
  }

  private static String resource() {
    try (InputStream in = Skeleton.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
