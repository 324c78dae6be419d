package dev.inkling.repl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.picture.Bitmap.Ink;
import dev.inkling.render.Fill;
import dev.inkling.render.Patch;
import dev.inkling.render.Profile;
import dev.inkling.render.Shade;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Role;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jline.utils.ScreenTerminal;

/** Whatever stood there before, a patched screen shows the lines that are wanted. */
class PatchLawsTest {

  private static final int COLUMNS = 24;
  private static final int ROWS = 9;
  private static final Profile PROFILE =
      Profile.plain(Profile.Glyphs.UNICODE).withColours(Profile.Colours.INDEXED_256);

  @Property(tries = 300)
  void a_patched_screen_shows_what_is_wanted(@ForAll("frames") List<List<StyledLine>> frames)
      throws IOException {
    ScreenTerminal.VirtualTerminal virtual =
        ScreenTerminal.withTerminal("test", "screen-256color", COLUMNS, ROWS);
    virtual.terminal().writer().print("above\r\n");
    Patch patch = new Patch(PROFILE);
    for (List<StyledLine> frame : frames) {
      virtual.terminal().writer().print(patch.to(frame));
      virtual.terminal().flush();
      assertThat(rows(virtual)).isEqualTo(("above\n" + plain(frame)).stripTrailing());
      assertThat(patch.to(frame)).isEmpty();
    }
    virtual.terminal().writer().print(patch.end() + "|");
    virtual.terminal().flush();
    List<StyledLine> last = frames.get(frames.size() - 1);
    assertThat(rows(virtual).lines().toList().get(last.size())).endsWith("|");
    virtual.terminal().close();
  }

  @Example
  void no_ink_runs_into_a_new_line() {
    Style ink = Style.of(Fill.behind(new Shade(Ink.GREY, Shade.STEPS)));
    Profile dark =
        PROFILE.withColours(Profile.Colours.TRUECOLOR).withBackground(Profile.Background.DARK);
    String written = new Patch(dark).to(List.of(StyledLine.of("  ", ink), StyledLine.of("words")));
    assertThat(written.indexOf("\u001B[0m")).isBetween(0, written.indexOf('\n'));
  }

  private static String rows(ScreenTerminal.VirtualTerminal virtual) {
    return virtual
        .screen()
        .toString()
        .lines()
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"))
        .stripTrailing();
  }

  private static String plain(List<StyledLine> frame) {
    return IntStream.range(0, frame.size())
        .mapToObj(i -> frame.get(i).plain().stripTrailing())
        .collect(Collectors.joining("\n"))
        .stripTrailing();
  }

  @Provide
  Arbitrary<List<List<StyledLine>>> frames() {
    Arbitrary<String> words = Arbitraries.strings().withChars("ab  ─⠿²").ofMaxLength(5);
    Arbitrary<Role> roles = Arbitraries.of(Role.TEXT, Role.FIRST, Role.ANSWER, Role.FAINT);
    Arbitrary<StyledLine> spans =
        words.flatMap(text -> roles.map(role -> StyledLine.of(text, Style.of(role))));
    Arbitrary<StyledLine> lines =
        spans
            .list()
            .ofMaxSize(4)
            .map(all -> all.stream().reduce(StyledLine.empty(), StyledLine::plus));
    Arbitrary<List<StyledLine>> frame = lines.list().ofMinSize(1).ofMaxSize(6);
    return frame.list().ofMinSize(1).ofMaxSize(5);
  }
}
