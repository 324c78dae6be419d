package dev.inkling.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.render.Profile.Background;
import dev.inkling.render.Profile.Colours;
import dev.inkling.render.Profile.Glyphs;
import dev.inkling.render.Profile.Motion;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectionTest {

  @ParameterizedTest
  @CsvSource({
    "TERM=xterm-256color, INDEXED_256",
    "TERM=xterm-256color COLORTERM=truecolor, TRUECOLOR",
    "TERM=xterm COLORTERM=24bit, TRUECOLOR",
    "TERM=xterm-direct, TRUECOLOR",
    "TERM=xterm-kitty, TRUECOLOR",
    "TERM=screen-256color COLORTERM=truecolor, INDEXED_256",
    "TERM=screen-256color COLORTERM=truecolor TMUX=/tmp/t, TRUECOLOR",
    "TERM=xterm, BASIC_16",
    "TERM=linux, BASIC_16",
    "TERM=vt100, MONOCHROME",
    "TERM=dumb, NONE",
    "TERM=dumb COLORTERM=truecolor, NONE",
    "'', NONE",
    "WT_SESSION=1, TRUECOLOR",
    "TERM=xterm-256color NO_COLOR=1, MONOCHROME",
    "TERM=xterm-256color NO_COLOR=yes, MONOCHROME",
    "TERM=xterm-256color NO_COLOR=0, MONOCHROME",
    "TERM=xterm-256color NO_COLOR=, INDEXED_256",
    "TERM=xterm-256color NO_COLOR=1 FORCE_COLOR=1, MONOCHROME",
    "TERM=dumb NO_COLOR=1, NONE",
    "TERM=dumb FORCE_COLOR=1, BASIC_16"
  })
  void a_terminal_shows_the_colours_it_claims(String environment, Colours colours) {
    assertThat(detect(Request.terminal(80, 24), environment).colours()).isEqualTo(colours);
  }

  @ParameterizedTest
  @CsvSource({
    "TERM=xterm-256color, NONE",
    "TERM=xterm-256color NO_COLOR=yes, NONE",
    "TERM=xterm-256color CLICOLOR_FORCE=1, INDEXED_256",
    "TERM=xterm-256color CLICOLOR_FORCE=0, NONE",
    "FORCE_COLOR=1, BASIC_16",
    "TERM=xterm-256color NO_COLOR=1 CLICOLOR_FORCE=1, NONE"
  })
  void a_pipe_gets_colours_only_when_forced(String environment, Colours colours) {
    assertThat(detect(Request.piped(), environment).colours()).isEqualTo(colours);
  }

  @Test
  void the_option_is_stronger_than_the_environment() {
    Request always = Request.piped().colour(Request.When.ALWAYS);
    Request never = Request.terminal(80, 24).colour(Request.When.NEVER);
    String environment = "TERM=xterm-256color NO_COLOR=1";
    assertThat(detect(always, environment).colours()).isEqualTo(Colours.INDEXED_256);
    assertThat(detect(never, "TERM=xterm FORCE_COLOR=1").colours()).isEqualTo(Colours.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "TERM=xterm LANG=en_GB.UTF-8, UNICODE",
    "TERM=xterm LANG=en_GB.utf8, UNICODE",
    "TERM=xterm LANG=C.UTF-8, UNICODE",
    "TERM=xterm LC_ALL=C LANG=en_GB.UTF-8, ASCII",
    "TERM=xterm LC_ALL= LC_CTYPE=POSIX LANG=en_GB.UTF-8, ASCII",
    "TERM=xterm LANG=de_DE.ISO-8859-1, ASCII",
    "TERM=xterm, ASCII",
    "WT_SESSION=1, UNICODE",
    "TERM=linux LANG=en_GB.UTF-8, ASCII",
    "TERM=dumb LANG=en_GB.UTF-8, ASCII"
  })
  void a_terminal_shows_unicode_if_its_locale_does(String environment, Glyphs glyphs) {
    assertThat(detect(Request.terminal(80, 24), environment).glyphs()).isEqualTo(glyphs);
  }

  @Test
  void the_locale_the_launcher_found_is_stronger_than_the_one_it_gave_to_java() {
    assertThat(detect(Request.piped(), "INKLING_LOCALE=C LC_ALL=C.UTF-8").glyphs())
        .isEqualTo(Glyphs.ASCII);
    assertThat(detect(Request.piped(), "INKLING_LOCALE= LC_ALL=C.UTF-8").glyphs())
        .isEqualTo(Glyphs.ASCII);
  }

  @Test
  void a_pipe_stays_unicode_in_a_unicode_locale() {
    assertThat(detect(Request.piped(), "TERM=dumb LANG=en_GB.UTF-8").glyphs())
        .isEqualTo(Glyphs.UNICODE);
    assertThat(detect(Request.piped(), "LANG=C").glyphs()).isEqualTo(Glyphs.ASCII);
  }

  @Test
  void glyphs_asked_for_are_given() {
    Request ascii = Request.terminal(80, 24).glyphs(Request.Set.ASCII);
    Request unicode = Request.terminal(80, 24).glyphs(Request.Set.UNICODE);
    assertThat(detect(ascii, "LANG=en_GB.UTF-8").glyphs()).isEqualTo(Glyphs.ASCII);
    assertThat(detect(unicode, "TERM=dumb LANG=C").glyphs()).isEqualTo(Glyphs.UNICODE);
  }

  @ParameterizedTest
  @CsvSource({
    "COLORFGBG=15;0, DARK",
    "COLORFGBG=0;15, LIGHT",
    "COLORFGBG=0;default;15, LIGHT",
    "COLORFGBG=15;default, UNKNOWN",
    "COLORFGBG=7, LIGHT",
    "'', UNKNOWN"
  })
  void the_background_is_known_only_if_stated(String environment, Background background) {
    assertThat(detect(Request.terminal(80, 24), environment).background()).isEqualTo(background);
  }

  @ParameterizedTest
  @CsvSource({"0, 80", "1, 20", "19, 20", "20, 20", "120, 120"})
  void an_unknown_width_is_80_and_none_is_below_20(int known, int columns) {
    assertThat(detect(Request.terminal(known, 0), "").columns()).isEqualTo(columns);
  }

  @Test
  void a_width_asked_for_beats_the_terminal() {
    assertThat(detect(Request.terminal(120, 40).columns(50), "").columns()).isEqualTo(50);
    assertThat(detect(Request.piped(), "COLUMNS=60").columns()).isEqualTo(60);
    assertThat(detect(Request.piped(), "COLUMNS=99999999999").columns()).isEqualTo(80);
  }

  @Test
  void only_a_terminal_moves() {
    assertThat(detect(Request.piped(), "TERM=xterm").motion()).isEqualTo(Motion.OFF);
    assertThat(detect(Request.terminal(80, 24), "TERM=xterm").motion()).isEqualTo(Motion.FULL);
    Request less = Request.terminal(80, 24).motion(Motion.REDUCED);
    assertThat(detect(less, "TERM=xterm").motion()).isEqualTo(Motion.REDUCED);
  }

  private static Profile detect(Request request, String environment) {
    Map<String, String> variables = new HashMap<>();
    for (String part : environment.split(" ")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        variables.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return Profile.detect(request, name -> Optional.ofNullable(variables.get(name)));
  }
}
