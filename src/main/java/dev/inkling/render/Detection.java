package dev.inkling.render;

import dev.inkling.render.Profile.Background;
import dev.inkling.render.Profile.Colours;
import dev.inkling.render.Profile.Glyphs;
import dev.inkling.render.Profile.Motion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides what a screen can show. Colour: option, then NO_COLOR, then CLICOLOR_FORCE and
 * FORCE_COLOR, then whether there is a terminal, then TERM.
 */
final class Detection {

  private static final int DEFAULT_COLUMNS = 80;
  private static final int DEFAULT_ROWS = 24;
  private static final String MOTION = "INKLING_MOTION";

  /** Terminals that show every colour without saying so in COLORTERM. */
  private static final List<String> TRUECOLOR_TERMS =
      List.of("xterm-kitty", "xterm-ghostty", "alacritty", "wezterm", "foot", "contour");

  private final Request request;
  private final Function<String, Optional<String>> environment;
  private final String term;

  Detection(Request request, Function<String, Optional<String>> environment) {
    this.request = request;
    this.environment = environment;
    this.term = get("TERM").toLowerCase(Locale.ROOT);
  }

  Profile profile() {
    return new Profile(
        columns().value(),
        rows().value(),
        glyphs().value(),
        colours().value(),
        background().value(),
        motion().value(),
        Profile.Strokes.BRAILLE);
  }

  /** The same decisions with what each hangs on. */
  List<Finding> findings() {
    return List.of(
        columns().about("width", columns -> columns + " columns"),
        rows().about("height", rows -> rows + " rows"),
        glyphs().about("characters", glyphs -> glyphs == Glyphs.ASCII ? "ASCII alone" : "Unicode"),
        colours().about("colour", Detection::words),
        background().about("background", ground -> ground.name().toLowerCase(Locale.ROOT)),
        motion().about("motion", motion -> motion.name().toLowerCase(Locale.ROOT)));
  }

  private static String words(Colours colours) {
    return switch (colours) {
      case TRUECOLOR -> "every colour";
      case INDEXED_256 -> "256 colours";
      case BASIC_16 -> "16 colours";
      case MONOCHROME -> "bold and underline, no colours";
      case NONE -> "none";
    };
  }

  /** A decision and what it hangs on. */
  private record Decided<T>(T value, String because) {
    Finding about(String topic, Function<T, String> words) {
      return new Finding(topic, words.apply(value), because);
    }
  }

  private Decided<Integer> columns() {
    return request
        .columns()
        .map(columns -> new Decided<>(columns, "--width"))
        .orElseGet(() -> size(request.terminalColumns(), "COLUMNS", DEFAULT_COLUMNS));
  }

  private Decided<Integer> rows() {
    return size(request.terminalRows(), "LINES", DEFAULT_ROWS);
  }

  private Decided<Integer> size(int known, String variable, int otherwise) {
    if (known > 0) {
      return new Decided<>(known, "the terminal");
    }
    String stated = get(variable);
    // five digits at most: longer ones are no screen and would not fit an int
    return stated.matches("[1-9][0-9]{0,4}")
        ? new Decided<>(Integer.parseInt(stated), shown(variable))
        : new Decided<>(otherwise, "nothing else is known");
  }

  private Decided<Glyphs> glyphs() {
    switch (request.glyphs()) {
      case UNICODE:
        return new Decided<>(Glyphs.UNICODE, "--draw unicode");
      case ASCII:
        return new Decided<>(Glyphs.ASCII, "--draw ascii");
      default:
        boolean poor = request.terminal() && (term.equals("linux") || term.equals("dumb"));
        return poor ? new Decided<>(Glyphs.ASCII, shown("TERM")) : spoken();
    }
  }

  /** The locale says so, or there is none and the terminal is one that always does. */
  private Decided<Glyphs> spoken() {
    // the launcher gives java another one where there is none, so that it reads UTF-8
    String variable =
        environment.apply("INKLING_LOCALE").isPresent()
            ? "INKLING_LOCALE"
            : first("LC_ALL", "LC_CTYPE", "LANG");
    String locale = get(variable).toLowerCase(Locale.ROOT);
    if (locale.isEmpty()) {
      return request.terminal() && isSet("WT_SESSION")
          ? new Decided<>(Glyphs.UNICODE, "WT_SESSION")
          : new Decided<>(Glyphs.ASCII, "no locale is set");
    }
    boolean unicode = locale.contains("utf-8") || locale.contains("utf8");
    String name = variable.equals("INKLING_LOCALE") ? "locale " + get(variable) : shown(variable);
    return new Decided<>(unicode ? Glyphs.UNICODE : Glyphs.ASCII, name);
  }

  private Decided<Colours> colours() {
    switch (request.colour()) {
      case ALWAYS:
        return new Decided<>(atLeastBasic(), "--color always");
      case NEVER:
        return new Decided<>(Colours.NONE, "--color never");
      default:
        break;
    }
    if (isSet("NO_COLOR")) {
      boolean able = request.terminal() && !isDumb();
      return new Decided<>(able ? Colours.MONOCHROME : Colours.NONE, shown("NO_COLOR"));
    }
    for (String force : List.of("CLICOLOR_FORCE", "FORCE_COLOR")) {
      if (isSet(force) && !get(force).equals("0")) {
        return new Decided<>(atLeastBasic(), shown(force));
      }
    }
    return request.terminal() ? capability() : new Decided<>(Colours.NONE, "not a terminal");
  }

  private Colours atLeastBasic() {
    Colours able = capability().value();
    return able.compareTo(Colours.BASIC_16) > 0 ? Colours.BASIC_16 : able;
  }

  private Decided<Colours> capability() {
    if (isDumb()) {
      return new Decided<>(Colours.NONE, term.isEmpty() ? "TERM is not set" : shown("TERM"));
    }
    String colorterm = get("COLORTERM").toLowerCase(Locale.ROOT);
    boolean screen = term.startsWith("screen") && !isSet("TMUX"); // passes 256 colours on, no more
    if (!screen && (colorterm.equals("truecolor") || colorterm.equals("24bit"))) {
      return new Decided<>(Colours.TRUECOLOR, shown("COLORTERM"));
    }
    if (term.endsWith("-direct") || TRUECOLOR_TERMS.contains(term)) {
      return new Decided<>(Colours.TRUECOLOR, shown("TERM"));
    }
    if (isSet("WT_SESSION")) {
      return new Decided<>(Colours.TRUECOLOR, "WT_SESSION");
    }
    if (term.contains("256color") || screen && !colorterm.isEmpty()) {
      return new Decided<>(Colours.INDEXED_256, shown("TERM"));
    }
    boolean plain = term.startsWith("vt") || term.endsWith("-mono") || term.endsWith("-m");
    return new Decided<>(plain ? Colours.MONOCHROME : Colours.BASIC_16, shown("TERM"));
  }

  /** No name is as little as the name dumb, save on Windows, where there are no names. */
  private boolean isDumb() {
    return term.equals("dumb") || term.isEmpty() && !isSet("WT_SESSION");
  }

  /** The convention of many terminals, {@code 15;0}: foreground, then background. */
  private Decided<Background> background() {
    String stated = get("COLORFGBG");
    switch (stated.substring(stated.lastIndexOf(';') + 1)) {
      case "0", "1", "2", "3", "4", "5", "6", "8":
        return new Decided<>(Background.DARK, shown("COLORFGBG"));
      case "7", "9", "10", "11", "12", "13", "14", "15":
        return new Decided<>(Background.LIGHT, shown("COLORFGBG"));
      default:
        return new Decided<>(Background.UNKNOWN, "nothing says so");
    }
  }

  private Decided<Motion> motion() {
    boolean stills = request.motion().filter(much -> much != Motion.FULL).isPresent();
    if (!stills && (!request.terminal() || isDumb())) {
      return new Decided<>(Motion.OFF, request.terminal() ? shown("TERM") : "not a terminal");
    }
    if (request.motion().isPresent()) {
      return new Decided<>(request.motion().get(), "--motion");
    }
    for (Motion motion : Motion.values()) {
      if (motion.name().equalsIgnoreCase(get(MOTION))) {
        return new Decided<>(motion, shown(MOTION));
      }
    }
    return new Decided<>(Motion.FULL, "nothing says otherwise");
  }

  private boolean isSet(String variable) {
    return !get(variable).isEmpty();
  }

  /** The first variable that is set; the last one if none is. */
  private String first(String... variables) {
    for (String variable : variables) {
      if (isSet(variable)) {
        return variable;
      }
    }
    return variables[variables.length - 1];
  }

  /** {@code TERM=xterm}, with nothing in it that a screen would obey. */
  private String shown(String variable) {
    return variable + "=" + Untrusted.shown(get(variable));
  }

  private String get(String variable) {
    return environment.apply(variable).orElse("");
  }
}
