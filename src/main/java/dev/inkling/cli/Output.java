package dev.inkling.cli;

import dev.inkling.language.Reply;
import dev.inkling.render.Ansi;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where one-shot commands and scripts say what they have to say: results to standard output,
 * problems to standard error, pictures to a file if one was named.
 */
public final class Output {

  private final PrintStream out;
  private final PrintStream err;
  private final Profile profile;
  private final Profile errorProfile;
  private final GlobalOptions options;
  private final Views views;
  private final Optional<Path> pictureFile;
  private boolean drawn;
  private boolean said;

  private Output(Surroundings surroundings, GlobalOptions options) {
    this.out = surroundings.out();
    this.err = surroundings.err();
    this.options = options;
    this.profile = Screens.out(surroundings, options);
    this.errorProfile = Screens.err(surroundings, options);
    this.views = Screens.views(profile, options);
    this.pictureFile = options.out().map(name -> surroundings.workingDirectory().resolve(name));
  }

  static Output of(Surroundings surroundings, GlobalOptions options) {
    return new Output(surroundings, options);
  }

  GlobalOptions options() {
    return options;
  }

  Profile profile() {
    return profile;
  }

  /**
   * Shows a reply as it was asked for.
   *
   * @throws dev.inkling.words.ProblemException if a picture's file cannot be written
   */
  void reply(Reply reply) {
    Optional<String> picture =
        options.draw() == Drawing.SVG || pictureFile.isPresent()
            ? PictureFile.contents(reply, pictureFile, views)
            : Optional.empty();
    drawn |= picture.isPresent();
    if (options.pictureAlone()) {
      picture.ifPresent(this::print);
      return;
    }
    if (pictureFile.isPresent() && picture.isPresent()) {
      PictureFile.write(pictureFile.get(), picture.get());
    }
    if (options.format() == GlobalOptions.Format.JSON) {
      views.json(reply).ifPresent(this::print);
      return;
    }
    List<StyledLine> lines = views.reply(reply);
    if (!lines.isEmpty()) {
      between();
      lines(lines);
    }
  }

  /** An empty line between two results. */
  private void between() {
    if (said) {
      print("");
    }
    said = true;
  }

  /**
   * Ends what was shown.
   *
   * @throws dev.inkling.words.ProblemException if a picture was asked for and there was none
   */
  void finish() {
    if ((options.pictureAlone() || pictureFile.isPresent()) && !drawn) {
      throw Problem.work("There is no picture of this.")
          .expecting("Pictures are drawn of results with two numbers or more.")
          .tryThis("--draw words", "says what there is to see")
          .thrown();
    }
  }

  void lines(List<StyledLine> lines) {
    write(out, profile, lines);
  }

  /** Text that is no result and no picture, such as a script for a shell. */
  void print(String text) {
    write(out, charset(profile), text.endsWith("\n") ? text : text + "\n");
  }

  /** A problem with the line it is about; {@code line} may be empty. */
  void problem(Problem problem, String line) {
    out.flush();
    Spot spot = Spot.of(problem, line);
    Views errorViews = Screens.views(errorProfile, options);
    write(err, errorProfile, errorViews.problem(spot.problem(), spot.row()));
    err.flush();
  }

  /** A problem in the middle of many lines: says which one. */
  void problem(Problem problem, String source, int firstLine, String text) {
    int row = firstLine - 1 + problem.at().map(Place::line).orElse(1);
    out.flush();
    String where = source.isEmpty() ? "Line " + row : source + ", line " + row;
    write(errorProfile, where);
    problem(problem, text);
  }

  private void write(Profile screen, String where) {
    write(
        err,
        screen,
        List.of(StyledLine.of(where, dev.inkling.render.Style.DIM).indented(2)));
  }

  /** Whether nobody listens any more, as after {@code | head}. */
  boolean isClosed() {
    return out.checkError();
  }

  void flush() {
    out.flush();
    err.flush();
  }

  private static void write(PrintStream stream, Profile screen, List<StyledLine> lines) {
    Ansi ansi = new Ansi(screen);
    StringBuilder text = new StringBuilder();
    for (StyledLine line : lines) {
      text.append(ansi.line(line)).append('\n');
    }
    write(stream, charset(screen), text.toString());
  }

  private static void write(PrintStream stream, Charset charset, String text) {
    byte[] bytes = text.getBytes(charset);
    stream.write(bytes, 0, bytes.length);
  }

  private static Charset charset(Profile screen) {
    return screen.glyphs() == Profile.Glyphs.UNICODE
        ? StandardCharsets.UTF_8
        : StandardCharsets.US_ASCII;
  }
}
