package dev.inkling.cli;

import dev.inkling.language.Format;
import dev.inkling.render.Profile;
import dev.inkling.render.Request;
import dev.inkling.render.reply.Drawing;
import dev.inkling.trace.Detail;
import dev.inkling.words.Numbers;
import dev.inkling.words.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be asked of every command besides its own matter: one table, read in one place.
 *
 * @param out the file a picture goes to
 * @param width columns asked for
 * @param motion how much may move, if that was said
 * @param numbers how numbers are written
 */
public record GlobalOptions(
    Format format,
    Optional<Detail> steps,
    Drawing draw,
    Optional<String> out,
    Request.When color,
    Optional<Integer> width,
    Optional<Profile.Motion> motion,
    boolean exact,
    Numbers numbers) {

  static final String HELP = "--help";
  static final String VERSION = "--version";
  static final String ASCII = "--ascii";

  private static final String FORMAT = "--format";
  private static final String STEPS = "--steps";
  private static final String DRAW = "--draw";
  private static final String OUT = "--out";
  private static final String COLOR = "--color";
  private static final String WIDTH = "--width";
  private static final String MOTION = "--motion";
  private static final String EXACT = "--exact";
  private static final String PRECISION = "--precision";
  private static final String FRACTIONS = "--fractions";

  private static final GlobalOptions NONE =
      new GlobalOptions(
          Format.TEXT,
          Optional.empty(),
          Drawing.AUTO,
          Optional.empty(),
          Request.When.AUTO,
          Optional.empty(),
          Optional.empty(),
          false,
          Numbers.usual());

  static final List<CommandOption> TABLE =
      List.of(
          CommandOption.oneOf(
              FORMAT,
              "for people, for documents or for programs",
              Format.ids().toArray(String[]::new)),
          CommandOption.oneOf(
              STEPS, "how much of the working is shown", "none", "brief", "normal", "full"),
          CommandOption.oneOf(
              DRAW,
              "what the picture is made of; from svg on it goes alone to standard output",
              "auto",
              "unicode",
              "octants",
              "quadrants",
              "blocks",
              "ascii",
              "words",
              "none",
              "svg",
              "html",
              "text",
              "ansi",
              "pixels"),
          CommandOption.flag(ASCII, "the same as --draw ascii"),
          CommandOption.taking(
              OUT, "FILE", "writes the picture to a file: .svg .html .png .txt .ans"),
          CommandOption.oneOf(COLOR, "when to use colour", "auto", "always", "never"),
          CommandOption.taking(WIDTH, "N", "how many columns the output may take"),
          CommandOption.oneOf(
              MOTION, "whether pictures that can move do", "off", "reduced", "full"),
          CommandOption.flag(EXACT, "exact answers, however long they take"),
          CommandOption.taking(
              PRECISION,
              "N",
              "decimals of a rounded number, else 2; CSV and --steps none give all"),
          CommandOption.oneOf(
              FRACTIONS,
              "when exact numbers are written as 1/3; in CSV only with always",
              "auto",
              "always",
              "never"),
          CommandOption.flag(HELP, "explains the command"),
          CommandOption.flag(VERSION, "tells the version"));

  public static GlobalOptions none() {
    return NONE;
  }

  /**
   * The options of a line that has been read.
   *
   * @throws dev.inkling.words.ProblemException if a value or a combination makes no sense
   */
  static GlobalOptions of(Given given) {
    GlobalOptions options =
        new GlobalOptions(
            choice(given, FORMAT, Format.values()).orElse(Format.TEXT),
            choice(given, STEPS, Detail.values()),
            given.has(ASCII)
                ? Drawing.ASCII
                : choice(given, DRAW, Drawing.values()).orElse(Drawing.AUTO),
            given.value(OUT),
            choice(given, COLOR, Request.When.values()).orElse(Request.When.AUTO),
            given.value(WIDTH).map(GlobalOptions::columns),
            choice(given, MOTION, Profile.Motion.values()),
            given.has(EXACT),
            numbers(given));
    options.check();
    return options;
  }

  private void check() {
    if (format != Format.TEXT && draw.standsAlone() && out.isEmpty()) {
      String name = format == Format.JSON ? "JSON" : "This format";
      throw Problem.usage(name + " and a picture cannot share standard output.")
          .expecting("Give the picture a file of its own.")
          .tryThis("--format " + format.id() + " --out picture.svg")
          .thrown();
    }
    if (out.isPresent() && out.get().isBlank()) {
      throw Problem.usage("--out has no file name.").tryThis("--out picture.svg").thrown();
    }
    if (out.isPresent() && out.get().equals("-")) {
      throw Problem.usage("--out takes the name of a file, and - is none.")
          .expecting("A picture alone goes to standard output.")
          .tryThis("--draw svg")
          .thrown();
    }
  }

  private static Numbers numbers(Given given) {
    int decimals = given.value(PRECISION).map(GlobalOptions::decimals).orElse(Numbers.DECIMALS);
    return new Numbers(
        decimals,
        choice(given, FRACTIONS, Numbers.Fractions.values()).orElse(Numbers.Fractions.AUTO),
        given.has(PRECISION));
  }

  private static int decimals(String text) {
    String digits = text.strip();
    boolean small = digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    int decimals = small && !digits.isEmpty() ? Integer.parseInt(digits) : -1;
    if (decimals < 0 || decimals > Numbers.MOST_DECIMALS) {
      throw Problem.usage("--precision is " + digits + ".")
          .expecting("It takes a number of decimals from 0 to " + Numbers.MOST_DECIMALS + ".")
          .tryThis("--precision 4")
          .thrown();
    }
    return decimals;
  }

  private static int columns(String text) {
    try {
      int columns = Integer.parseInt(text.strip());
      if (columns >= Profile.NARROWEST) {
        return columns;
      }
    } catch (NumberFormatException notANumber) {
      throw badWidth(text);
    }
    throw badWidth(text);
  }

  private static RuntimeException badWidth(String text) {
    return Problem.usage("--width is " + text.strip() + ".")
        .expecting("A number of columns is needed here, at least " + Profile.NARROWEST + ".")
        .tryThis("--width 80")
        .thrown();
  }

  private static <E extends Enum<E>> Optional<E> choice(Given given, String option, E[] values) {
    Optional<String> text = given.value(option);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (E value : values) {
      if (value.name().equalsIgnoreCase(text.get().strip())) {
        return Optional.of(value);
      }
    }
    throw Choices.unknown(option, text.get(), names(values)).thrown();
  }

  private static <E extends Enum<E>> List<String> names(E[] values) {
    String[] names = new String[values.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = values[i].name().toLowerCase(Locale.ROOT);
    }
    return List.of(names);
  }
}
