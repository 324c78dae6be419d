package dev.inkling.repl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.picture.Motion;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.render.drawing.Reel;
import dev.inkling.render.reply.Drawing;
import dev.inkling.render.reply.MotionLayout;
import dev.inkling.render.reply.View;
import dev.inkling.testing.Golden;
import dev.inkling.testing.Prompt;
import dev.inkling.trace.Detail;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frames as a terminal shows them after what was written, and what was written. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MotionFramesTest {

  private static final int COLUMNS = 80;
  private static final int ROWS = 24;
  private static final double[] TIMES = {0, 0.25, 0.5, 1};

  private static Motion motion(String line) {
    return Prompt.unicode().outcome(line).call().motion().orElseThrow();
  }

  private static MotionLayout layout(Profile profile) {
    return new MotionLayout(new View(profile, Detail.NORMAL, Drawing.AUTO, true));
  }

  @ParameterizedTest
  @CsvSource({
    "turn, transform [0 -1; 1 0] [2 1]",
    "shear, transform [1 1; 0 1]",
    "mirror, transform [0 1; 1 0]",
    "mixed, transform [2 -1; 1 1]",
    "composed, compose [0 -1; 1 0] [2 0; 0 1]",
    "pairs, dot [1 -1 2 0.5] [3 1 1 -2]"
  })
  void frames_look_as_they_did(String name, String line) throws Exception {
    StringBuilder screens = new StringBuilder();
    for (Profile.Glyphs glyphs : Profile.Glyphs.values()) {
      Profile profile = Profile.plain(glyphs).withMotion(Profile.Motion.FULL);
      ScreenTerminal.VirtualTerminal virtual =
          ScreenTerminal.withTerminal("test", "screen-256color", COLUMNS, ROWS);
      TerminalSink sink = new TerminalSink(virtual.terminal(), profile, false);
      Motion motion = motion(line);
      Reel reel = layout(profile).reel(motion).orElseThrow();
      for (double time : TIMES) {
        sink.show(layout(profile).moment(motion, reel, time));
        screens.append(virtual.screen().toString().replaceAll(" +\n", "\n")).append('\n');
      }
      virtual.terminal().close();
    }
    Golden.check("motion/" + name + ".txt", screens.toString());
  }

  @ParameterizedTest
  @CsvSource({"rotation 250", "transform [0 1; 1 0]", "eigen [2 1; 1 2]"})
  void words_too_long_for_a_narrow_screen_go_on_below_and_the_keys_hold_still(String line) {
    Profile profile =
        Profile.plain(Profile.Glyphs.UNICODE).withSize(40, 30).withMotion(Profile.Motion.FULL);
    Motion motion = motion(line);
    Reel reel = layout(profile).reel(motion).orElseThrow();
    int high = layout(profile).moment(motion, reel, 0).size();
    for (int i = 0; i <= 10; i++) {
      List<StyledLine> lines = layout(profile).moment(motion, reel, i / 10.0);
      String all = String.join(" ", lines.stream().map(one -> one.plain().strip()).toList());
      assertThat(lines).hasSize(high).allMatch(one -> one.width() <= 38);
      assertThat(all).contains(motion.words(i / 10.0).plain());
    }
    assertThat(high).isLessThan(30);
  }

  @Test
  void after_the_first_only_what_differs_is_written_in_one_piece_and_nothing_is_cleared()
      throws Exception {
    Profile profile =
        Profile.plain(Profile.Glyphs.UNICODE)
            .withSize(COLUMNS, ROWS)
            .withColours(Profile.Colours.INDEXED_256)
            .withBackground(Profile.Background.DARK);
    List<String> written = written(profile, motion("transform [0 -1; 1 0]"));
    assertThat(written).hasSize(28);
    for (String frame : written) {
      assertThat(frame).startsWith("\u001B[?2026h").endsWith("\u001B[?2026l");
      assertThat(frame.split("2026h", -1)).hasSize(2);
      assertThat(frame).doesNotContain("\u001B[2J").doesNotContain("\u001B[H");
      assertThat(frame.getBytes(StandardCharsets.UTF_8).length).isLessThan(4096);
    }
  }

  private static List<String> written(Profile profile, Motion motion) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> written = new ArrayList<>();
    try (LineDisciplineTerminal terminal =
        new LineDisciplineTerminal("test", "xterm-256color", out, StandardCharsets.UTF_8)) {
      TerminalSink sink = new TerminalSink(terminal, profile, true);
      Reel reel = layout(profile).reel(motion).orElseThrow();
      for (int i = 0; i <= 27; i++) {
        out.reset();
        sink.show(layout(profile).moment(motion, reel, i / 27.0));
        written.add(out.toString(StandardCharsets.UTF_8));
      }
      out.reset();
    }
    return written;
  }

  @Test
  void a_frame_that_is_as_the_one_before_writes_nothing() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Profile profile = Profile.plain(Profile.Glyphs.UNICODE);
    Motion motion = motion("transform [0 1; 1 0]");
    try (LineDisciplineTerminal terminal =
        new LineDisciplineTerminal("test", "xterm-256color", out, StandardCharsets.UTF_8)) {
      TerminalSink sink = new TerminalSink(terminal, profile, true);
      Reel reel = layout(profile).reel(motion).orElseThrow();
      sink.show(layout(profile).moment(motion, reel, 0.45));
      out.reset();
      sink.show(layout(profile).moment(motion, reel, 0.55)); // both at rest where it is flat
      assertThat(out.size()).isZero();
    }
  }
}
