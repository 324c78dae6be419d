package dev.inkling.cli;

import dev.inkling.language.Format;
import dev.inkling.language.Reply;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Registry;
import dev.inkling.render.Ansi;
import dev.inkling.render.Profile;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.stage.Looks;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Where one-shot commands and scripts say what they have to say: results to standard output,
 * problems to standard error, pictures to a file if one was named.
 */
final class Output {

  private final Surroundings surroundings;
  private final GlobalOptions options;
  private final Registry registry;
  private final Profile profile;
  private final Views views;
  private final PictureOutput pictures;
  private boolean said;
  private boolean complained;

  private Output(Surroundings surroundings, GlobalOptions options, Registry registry) {
    this.surroundings = surroundings;
    this.options = options;
    this.registry = registry;
    this.profile = Screens.out(surroundings, options);
    this.views = Views.of(profile, options, registry);
    this.pictures = new PictureOutput(surroundings, options, registry, profile);
  }

  static Output of(Surroundings surroundings, GlobalOptions options, Registry registry) {
    return new Output(surroundings, options, registry);
  }

  /**
   * Shows a reply as it was asked for.
   *
   * @throws dev.inkling.words.ProblemException if a picture's file cannot be written
   */
  void reply(Reply reply) {
    Optional<Written> written = reply.accept(new ShownOutcome());
    if (pictures.isWanted()) {
      picture(reply);
    }
    Format format = written.flatMap(Written::format).orElse(options.format());
    if (format != Format.TEXT) {
      written.filter(result -> isWritten(result, format)).ifPresent(r -> write(r, format));
      if (format == Format.JSON) {
        views.json(reply).ifPresent(this::write);
      }
    } else if (!pictures.isAlone()) {
      flowing(reply);
    }
  }

  /**
   * Whether pictures of many results are sent somewhere instead of shown.
   *
   * @throws dev.inkling.words.ProblemException if they go to a file that holds one picture only
   */
  boolean sendsPictures() {
    return pictures.isWantedForMany();
  }

  /** Sends the pictures of a reply where they were asked to go. */
  void picture(Reply reply) {
    reply.accept(new ShownOutcome()).flatMap(Written::outcome).ifPresent(pictures::write);
  }

  private void flowing(Reply reply) {
    Ansi ansi = new Ansi(profile);
    Iterator<StyledLine> lines = views.stream(reply);
    if (lines.hasNext() && said) {
      print("");
    }
    said |= lines.hasNext();
    try {
      Writer out = writer(charset(profile));
      while (lines.hasNext()) {
        ansi.write(lines.next(), out);
        out.write('\n');
      }
      out.flush();
    } catch (IOException nobodyListens) {
      surroundings.out().flush(); // as after | head: whoever asked has had enough
    }
  }

  private Writer writer(Charset charset) {
    return new OutputStreamWriter(new Listened(surroundings.out()), charset);
  }

  /** A table is written of what a line answers, not of what it keeps under a name. */
  private static boolean isWritten(Written result, Format format) {
    return format != Format.CSV
        || result.format().isPresent()
        || result.outcome().flatMap(Outcome::name).isEmpty();
  }

  /** JSON has a line for each result, the others a blank line between them. */
  private void write(Written result, Format format) {
    if (said && format != Format.JSON) {
      print("");
    }
    said = true;
    write(out -> views.write(result, format, out));
  }

  private void write(JsonReply.Answer answer) {
    try {
      Writer out = writer(StandardCharsets.UTF_8);
      answer.write(out);
      out.flush();
    } catch (IOException nobodyListens) {
      surroundings.out().flush(); // as after | head: whoever asked has had enough
    }
  }

  /** Lines, with an empty one between them and those before. */
  void lines(List<StyledLine> lines) {
    lines(lines, profile);
  }

  /** The same for a screen of which more is known. */
  void lines(List<StyledLine> lines, Profile screen) {
    if (lines.isEmpty()) {
      return;
    }
    if (said) {
      print("");
    }
    said = true;
    write(surroundings.out(), screen, lines);
  }

  /** One line about all that was done, without air around it. */
  void note(StyledLine line) {
    write(surroundings.out(), profile, List.of(line.in(profile.glyphs())));
  }

  /** Text that is ready for people. */
  void text(String text) {
    write(surroundings.out(), charset(profile), text);
  }

  /** Text for programs, such as a picture or JSON: in UTF-8 wherever it goes. */
  void print(String text) {
    write(surroundings.out(), StandardCharsets.UTF_8, text.endsWith("\n") ? text : text + "\n");
  }

  /**
   * Ends what was shown.
   *
   * @throws dev.inkling.words.ProblemException if a picture was asked for and there was none
   */
  void finish() {
    pictures.finish();
  }

  /** A problem with the line it is about; {@code line} may be empty. */
  void problem(Problem problem, String line) {
    String where =
        problem
            .at()
            .filter(place -> !place.source().isEmpty())
            .filter(place -> !problem.summary().plain().contains(place.source()))
            .map(Output::where)
            .orElse("");
    problem(problem, line, where);
  }

  /** A problem in the middle of many lines: says which one. */
  void problem(Problem problem, String text, String source, int firstLine) {
    Place at = problem.at().filter(place -> place.source().isEmpty()).orElse(Place.of(1, 1, 1));
    int row = firstLine - 1 + at.line();
    String where =
        source.isEmpty()
            ? "Line " + row
            : where(Place.of(row, at.column(), at.length()).in(source));
    problem(problem, text, where);
  }

  /** {@code lines.ink:3:7}, as editors and terminals know how to open it. */
  private static String where(Place place) {
    return place.source() + ":" + place.line() + ":" + place.column();
  }

  private void problem(Problem problem, String text, String where) {
    surroundings.out().flush();
    PrintStream err = surroundings.err();
    Profile screen = Screens.err(surroundings, options);
    if (complained) {
      write(err, screen, List.of(StyledLine.of("", Style.PLAIN)));
    }
    complained = true;
    if (!where.isEmpty()) {
      write(err, screen, List.of(StyledLine.of(where).indented(2)));
    }
    write(err, screen, Views.of(screen, options, registry).problem(Spot.of(problem, text)));
    err.flush();
  }

  Looks looks(LessonRoom room) {
    return room.flowing(views);
  }

  Profile profile() {
    return profile;
  }

  /** Whether nobody listens any more, as after {@code | head}. */
  boolean isClosed() {
    return surroundings.out().checkError();
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
