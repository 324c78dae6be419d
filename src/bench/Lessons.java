import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.language.Sources;
import dev.inkling.lesson.Event;
import dev.inkling.lesson.Lesson;
import dev.inkling.lesson.LessonLibrary;
import dev.inkling.lesson.Player;
import dev.inkling.lesson.Transition;
import dev.inkling.operation.catalog.Catalog;
import dev.inkling.operation.Registry;
import dev.inkling.render.Ansi;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.render.reply.Drawing;
import dev.inkling.render.reply.View;
import dev.inkling.stage.LessonExport;
import dev.inkling.stage.Looks;
import dev.inkling.stage.Paper;
import dev.inkling.stage.TerminalStage;
import dev.inkling.trace.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a step of a lesson takes once it is open, from the key to the escape sequences of its screen,
 * and what its exports take.
 *
 * <p>{@code java -cp 'target/inkling/lib/*' src/bench/Lessons.java}
 */
final class Lessons {

  private static final int WARM_UP = 8;
  private static final int ROUNDS = 12;
  private static final int EXPORTS = 10;

  private static final Registry REGISTRY = Catalog.standard();
  private static final Interpreter INTERPRETER =
      Interpreter.of(REGISTRY, Sources.none("A lesson opens no files."));
  private static final Profile SCREEN =
      Profile.plain(Profile.Glyphs.UNICODE)
          .withColours(Profile.Colours.TRUECOLOR)
          .withBackground(Profile.Background.DARK);

  /** Text that could be thrown away is not made: its length is kept here. */
  private static volatile long kept;

  private Lessons() {}

  public static void main(String[] args) throws Exception {
    for (Lesson lesson : LessonLibrary.bundled()) {
      steps(lesson);
    }
    exports(LessonLibrary.bundled().get(0));
  }

  private static void steps(Lesson lesson) throws Exception {
    Player player = Player.of(lesson, INTERPRETER);
    List<Double> times = new ArrayList<>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      StringBuilder screen = new StringBuilder();
      TerminalStage stage =
          new TerminalStage(new Roll(screen), Looks.of(new View(SCREEN, Detail.NORMAL, Drawing.AUTO), REGISTRY));
      Transition now = player.begin(Notebook.empty());
      while (!now.state().ended()) {
        screen.setLength(0);
        long begin = System.nanoTime();
        now = player.alone(now.state());
        for (Event event : now.events()) {
          stage.play(event);
        }
        double taken = (System.nanoTime() - begin) / 1e6;
        kept += screen.length();
        if (round >= WARM_UP) {
          times.add(taken);
        }
      }
    }
    System.out.printf(Locale.ROOT, "%s: a step, %d of them: median %.2f ms, p95 %.2f ms, most %.2f ms%n",
        lesson.id(), times.size(), at(times, 0.5), at(times, 0.95), at(times, 1));
  }

  private static void exports(Lesson lesson) {
    long begin = System.nanoTime();
    for (int i = 0; i < EXPORTS; i++) {
      LessonExport export = new LessonExport(Player.of(lesson, INTERPRETER), REGISTRY);
      kept += export.html().text().length() + export.cast().text().length();
      kept += export.text().text().length() + export.pictures().size();
    }
    System.out.printf(Locale.ROOT, "%d times page, recording, text and pictures of %s: %.1f s%n",
        EXPORTS, lesson.id(), (System.nanoTime() - begin) / 1e9);
  }

  private static double at(List<Double> values, double share) {
    double[] sorted = values.stream().mapToDouble(x -> x).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
  }

  /** A terminal that is only heard of. */
  private record Roll(StringBuilder out) implements Paper {
    @Override
    public void page() {
      out.append("\u001B[H\u001B[2J");
    }

    @Override
    public int rows() {
      return SCREEN.rows();
    }

    @Override
    public void line(StyledLine line) {
      out.append(new Ansi(SCREEN).line(line)).append('\n');
    }
  }
}
