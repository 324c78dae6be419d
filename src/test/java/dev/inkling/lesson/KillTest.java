package dev.inkling.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.Notebook;
import dev.inkling.testing.Classroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KillTest {

  /** More of them by hand: {@code -Dkills=200}. */
  private static final int KILLS = Integer.getInteger("kills", 3);

  private final Player player = Player.of(LessonLibrary.first(), Classroom.interpreter());
  @TempDir private Path directory;

  @Test
  void a_program_killed_at_any_moment_loses_at_most_one_beat() throws Exception {
    Random random = new Random(KILLS);
    for (int i = 0; i < KILLS; i++) {
      Path data = directory.resolve("kill" + i);
      List<String> kept = killed(data, random);
      FileJournal journal = FileJournal.in(data);
      List<Journal.Entry> steps =
          journal.read().stream().filter(entry -> entry.input().isPresent()).toList();
      // each step that was told is there; one more may have been kept and not been told any more
      assertThat(steps.size()).isBetween(kept.size(), kept.size() + 1);
      assertThat(journal.trouble()).isEmpty();
      State resumed =
          new Resume(player)
              .state(journal, Notebook.empty())
              .orElseGet(() -> player.begin(Notebook.empty()).state());
      journal.append(Resume.entry(player, resumed, new Input.Go(), resumed));
      assertThat(FileJournal.in(data).read()).hasSizeGreaterThan(steps.size());
    }
  }

  /** Plays in another process until it is killed; what that said it had kept. */
  private static List<String> killed(Path data, Random random)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path told = data.resolveSibling(data.getFileName() + ".told");
    Process process =
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xlog:disable",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(told.toFile())
            .start();
    int enough = random.nextInt(600); // characters
    while (process.isAlive() && Files.size(told) <= enough) {
      Thread.sleep(1);
    }
    Thread.sleep(0, random.nextInt(1_000_000));
    process.destroyForcibly().waitFor();
    List<String> lines = Files.readString(told).lines().toList();
    return Files.readString(told).endsWith("\n") ? lines : lines.subList(0, lines.size() - 1);
  }
}
