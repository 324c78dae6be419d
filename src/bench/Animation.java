import java.io.ByteArrayOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.inkling.math.Matrix;
import dev.inkling.operation.moving.MapMotion;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.render.drawing.Reel;
import dev.inkling.render.drawing.Size;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;

/**
 * What a frame of a moving picture takes: a grid of 22 lines that turns, with two arrows, on 200 by
 * 60 cells; laid out, drawn, compared with the frame before and written.
 *
 * <p>{@code java -cp 'target/inkling/lib/*' src/bench/Animation.java}
 */
final class Animation {

  private static final int FRAMES = 60;
  private static final int ROUNDS = 5;

  private Animation() {}

  public static void main(String[] args) throws Exception {
    System.out.printf(Locale.ROOT, "%-24s %8s %8s %9s %9s %7s %9s%n", "200x60, 60 frames", "median", "p95 ms", "mean B", "p95 B", "clears", "bracketed");
    Size all = new Size(200, 60);
    report("22 lines, 2 arrows", turn(true), all, Profile.Colours.INDEXED_256);
    report("the same in ASCII", turn(true), all, Profile.Colours.MONOCHROME);
    report("22 lines more behind", turn(false), all, Profile.Colours.INDEXED_256);
    Matrix quarter = Matrix.ofLongs(2, 2, 0, -1, 1, 0);
    Motion played = MapMotion.of(Numbers.usual(), quarter, "A").orElseThrow();
    report("a turn as play shows it", played, new Size(196, 32), Profile.Colours.INDEXED_256);
  }

  private static void report(String name, Motion motion, Size room, Profile.Colours colours)
      throws Exception {
    Profile.Glyphs glyphs =
        colours == Profile.Colours.MONOCHROME ? Profile.Glyphs.ASCII : Profile.Glyphs.UNICODE;
    Profile profile =
        Profile.plain(glyphs)
            .withSize(200, 60)
            .withColours(colours)
            .withBackground(Profile.Background.DARK);
    List<Double> times = new ArrayList<>();
    List<Double> bytes = new ArrayList<>();
    int clears = 0;
    int bracketed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Sink sink = new Sink(out, profile);
      Reel reel = Reel.of(motion, profile, room).orElseThrow();
      for (int i = 0; i <= FRAMES; i++) {
        out.reset();
        long begin = System.nanoTime();
        sink.show(reel.at((double) i / FRAMES));
        double taken = (System.nanoTime() - begin) / 1e6;
        String text = out.toString(StandardCharsets.UTF_8);
        if (round == ROUNDS - 1 && i > 0) {
          times.add(taken);
          bytes.add((double) out.size());
          clears += text.contains("\u001B[2J") || text.contains("\u001B[J") ? 1 : 0;
          bracketed += text.startsWith("\u001B[?2026h") && text.endsWith("\u001B[?2026l") ? 1 : 0;
        }
      }
    }
    double mean = bytes.stream().mapToDouble(x -> x).average().orElse(0);
    System.out.printf(
        Locale.ROOT,
        "%-24s %8.2f %8.2f %9.0f %9.0f %7d %6d/%d%n",
        name, at(times, 0.5), at(times, 0.95), mean, at(bytes, 0.95), clears, bracketed, FRAMES);
  }

  private static double at(List<Double> values, double share) {
    double[] sorted = values.stream().mapToDouble(x -> x).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
  }

  /** A quarter turn of eleven lines each way, the old ones behind them. */
  private static Motion turn(boolean bare) {
    return new Motion(
        "bench",
        Duration.ofMillis(900),
        List.of(new Motion.Moment(0, Text.of("a quarter turn"))),
        time -> {
          double angle = time * StrictMath.PI / 2;
          Point right = new Point(StrictMath.cos(angle), StrictMath.sin(angle));
          Point up = new Point(-right.y(), right.x());
          List<Mark> marks = new ArrayList<>();
          if (!bare) {
            marks.add(Mark.of("old", new Shape.Lattice(new Point(1, 0), new Point(0, 1), -5, 5), Role.GRID));
          }
          marks.add(Mark.of("grid", new Shape.Lattice(right, up, -5, 5), Role.FAINT));
          marks.add(arrow("a", right.times(5), Role.FIRST));
          marks.add(arrow("b", up.times(5), Role.SECOND));
          marks.add(Mark.of("far", new Shape.Segment(right.times(-5), up.times(-5), true), Role.DIM));
          return new Plane(marks, false, Text.empty());
        });
  }

  private static Mark arrow(String name, Point tip, Role role) {
    return Mark.of(name, new Shape.Arrow(Point.ORIGIN, tip), role).labelled(Text.strong(name, role));
  }

  /** The program's own way to a terminal, which is no part of what others may call. */
  private static final class Sink {
    private final Object sink;
    private final Method show;

    Sink(ByteArrayOutputStream out, Profile profile) throws Exception {
      Terminal terminal =
          new LineDisciplineTerminal("bench", "xterm-256color", out, StandardCharsets.UTF_8);
      Class<?> type = Class.forName("dev.inkling.repl.TerminalSink");
      Constructor<?> made =
          type.getDeclaredConstructor(Terminal.class, Profile.class, boolean.class);
      made.setAccessible(true);
      this.sink = made.newInstance(terminal, profile, true);
      this.show = type.getDeclaredMethod("show", List.class);
      show.setAccessible(true);
    }

    void show(List<StyledLine> frame) throws Exception {
      show.invoke(sink, frame);
    }
  }
}
