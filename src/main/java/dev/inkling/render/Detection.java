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
    return new Profile(columns(), rows(), glyphs(), colours(), background(), motion());
  }

  private int columns() {
    return request
        .columns()
        .orElseGet(() -> size(request.terminalColumns(), "COLUMNS", DEFAULT_COLUMNS));
  }

  private int rows() {
    return size(request.terminalRows(), "LINES", DEFAULT_ROWS);
  }

  private int size(int known, String variable, int otherwise) {
    if (known > 0) {
      return known;
    }
    String stated = get(variable);
    // five digits at most: longer ones are no screen and would not fit an int
    return stated.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(stated) : otherwise;
  }

  private Glyphs glyphs() {
    switch (request.glyphs()) {
      case UNICODE:
        return Glyphs.UNICODE;
      case ASCII:
        return Glyphs.ASCII;
      default:
        boolean poor = request.terminal() && (term.equals("linux") || term.equals("dumb"));
        return !poor && speaksUnicode() ? Glyphs.UNICODE : Glyphs.ASCII;
    }
  }

  /** The locale says so, or there is none and the terminal is one that always does. */
  private boolean speaksUnicode() {
    // the launcher gives java another one where there is none, so that it reads UTF-8
    String locale =
        environment
            .apply("INKLING_LOCALE")
            .orElseGet(() -> first("LC_ALL", "LC_CTYPE", "LANG"))
            .toLowerCase(Locale.ROOT);
    if (locale.isEmpty()) {
      return request.terminal() && isSet("WT_SESSION");
    }
    return locale.contains("utf-8") || locale.contains("utf8");
  }

  private Colours colours() {
    switch (request.colour()) {
      case ALWAYS:
        return atLeastBasic();
      case NEVER:
        return Colours.NONE;
      default:
        break;
    }
    if (isSet("NO_COLOR")) {
      return request.terminal() && !isDumb() ? Colours.MONOCHROME : Colours.NONE;
    }
    if (isForced("CLICOLOR_FORCE") || isForced("FORCE_COLOR")) {
      return atLeastBasic();
    }
    return request.terminal() ? capability() : Colours.NONE;
  }

  private Colours atLeastBasic() {
    Colours able = capability();
    return able.compareTo(Colours.BASIC_16) > 0 ? Colours.BASIC_16 : able;
  }

  private Colours capability() {
    if (isDumb()) {
      return Colours.NONE;
    }
    String colorterm = get("COLORTERM").toLowerCase(Locale.ROOT);
    boolean screen = term.startsWith("screen") && !isSet("TMUX"); // passes 256 colours on, no more
    if (!screen && (colorterm.equals("truecolor") || colorterm.equals("24bit"))
        || term.endsWith("-direct")
        || TRUECOLOR_TERMS.contains(term)
        || isSet("WT_SESSION")) {
      return Colours.TRUECOLOR;
    }
    if (term.contains("256color") || screen && !colorterm.isEmpty()) {
      return Colours.INDEXED_256;
    }
    return term.startsWith("vt") || term.endsWith("-mono") || term.endsWith("-m")
        ? Colours.MONOCHROME
        : Colours.BASIC_16;
  }

  /** No name is as little as the name dumb, save on Windows, where there are no names. */
  private boolean isDumb() {
    return term.equals("dumb") || term.isEmpty() && !isSet("WT_SESSION");
  }

  /** The convention of many terminals, {@code 15;0}: foreground, then background. */
  private Background background() {
    String stated = get("COLORFGBG");
    switch (stated.substring(stated.lastIndexOf(';') + 1)) {
      case "0", "1", "2", "3", "4", "5", "6", "8":
        return Background.DARK;
      case "7", "9", "10", "11", "12", "13", "14", "15":
        return Background.LIGHT;
      default:
        return Background.UNKNOWN;
    }
  }

  private Motion motion() {
    return request.terminal() && !isDumb() ? request.motion().orElse(Motion.FULL) : Motion.OFF;
  }

  private boolean isForced(String variable) {
    return isSet(variable) && !get(variable).equals("0");
  }

  private boolean isSet(String variable) {
    return !get(variable).isEmpty();
  }

  private String first(String... variables) {
    for (String variable : variables) {
      if (isSet(variable)) {
        return get(variable);
      }
    }
    return "";
  }

  private String get(String variable) {
    return environment.apply(variable).orElse("");
  }
}
