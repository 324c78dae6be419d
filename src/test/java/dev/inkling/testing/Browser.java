package dev.inkling.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real browser, where one is installed; a test that needs it is skipped elsewhere. */
public final class Browser {

  private static final Pattern TOLD =
      Pattern.compile("<pre id=\"told\">(.*?)</pre>", Pattern.DOTALL);

  private Browser() {}

  /**
   * What a page came to.
   *
   * @param told the text of its element {@code told}
   * @param complaints the lines of its console
   */
  public record Shown(String told, String complaints) {}

  /** Opens a page and waits until it has told. */
  public static Shown open(Path folder, String html) throws IOException, InterruptedException {
    Optional<Path> browser = find();
    assumeTrue(browser.isPresent(), "no browser here");
    Path page = folder.resolve("page.html");
    Files.writeString(page, html);
    Path dump = folder.resolve("dump.html");
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(
                browser.get().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(dump.toFile())
            .redirectError(log.toFile())
            .start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    assumeTrue(ended && Files.size(dump) > 0, "the browser does not start here");
    Matcher told = TOLD.matcher(Files.readString(dump));
    if (!told.find()) {
      throw new AssertionError("The page has told nothing.");
    }
    String complaints =
        Files.readString(log)
            .lines()
            .filter(line -> line.contains(":CONSOLE"))
            .reduce("", (all, line) -> all + line + "\n");
    return new Shown(plain(told.group(1)), complaints);
  }

  /** Markup as text. */
  public static String plain(String markup) {
    return markup
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static Optional<Path> find() {
    String path = System.getenv("PATH");
    return Stream.of(path == null ? new String[0] : path.split(File.pathSeparator))
        .flatMap(
            place ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(place, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
