package dev.inkling.cli;

import dev.inkling.lesson.Finding;
import dev.inkling.lesson.Lesson;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import dev.inkling.work.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The whole text of each lesson as it plays by itself, kept in {@code golden} beside its file, so
 * that a change of what learners see is seen by its author first.
 */
final class Transcripts {

  private final Surroundings surroundings;
  private final LessonRoom room;
  private final Output output;

  Transcripts(Surroundings surroundings, LessonRoom room, Output output) {
    this.surroundings = surroundings;
    this.room = room;
    this.output = output;
  }

  /** Where the transcript of a lesson lies; it may not be there. */
  private static Path place(Path file, Lesson lesson) {
    return file.resolveSibling("golden").resolve(lesson.id() + ".auto.txt");
  }

  /** The first line that is another one now, if the lesson has a transcript. */
  Optional<Finding> difference(Path file, Lesson lesson) {
    Path place = place(file, lesson);
    if (!Files.isRegularFile(place)) {
      return Optional.empty();
    }
    List<String> kept = lines(place);
    List<String> now = now(lesson);
    int at = 0;
    while (at < kept.size() && at < now.size() && kept.get(at).equals(now.get(at))) {
      at++;
    }
    if (at == kept.size() && at == now.size()) {
      return Optional.empty();
    }
    String words = at < now.size() ? now.get(at) : "(the end)";
    return Optional.of(
        Finding.fault(
            Problem.usage("The transcript beside the lesson is another one from here on.")
                .expecting("Now it says: " + (words.isEmpty() ? "(an empty line)" : words.strip()))
                .tryThis("inkling lesson check " + lesson.source() + " --update")
                .at(new Place(shown(place), at + 1, 1, 1))));
  }

  /**
   * Shows what changes and writes it, unless somebody says no.
   *
   * @return whether the transcript is now as the lesson plays
   */
  boolean update(Path file, Lesson lesson, boolean yes) {
    Path place = place(file, lesson);
    boolean there = Files.isRegularFile(place);
    List<String> kept = there ? lines(place) : List.of();
    List<String> now = now(lesson);
    String name = shown(place);
    if (there && kept.equals(now)) {
      say(name + " is as the lesson plays.");
      return true;
    }
    show(UnifiedDiff.of(name, kept, now));
    if (!yes && !isWanted(name)) {
      say(name + " stays as it is.");
      return false;
    }
    OutputFolder folder = OutputFolder.of(surroundings, file.resolveSibling("golden").toString());
    WholeFile.write(folder.place(lesson.id() + ".auto.txt"), String.join("\n", now) + "\n");
    say(name + (there ? " is written anew." : " is written."));
    return true;
  }

  private void show(List<String> difference) {
    List<StyledLine> lines = new ArrayList<>();
    for (String line : difference) {
      boolean same = line.startsWith(" ");
      lines.add(StyledLine.of(line, same ? Style.DIM : Style.PLAIN).in(output.profile().glyphs()));
    }
    output.lines(lines);
  }

  /** Asks a person; a pipe has to say so beforehand. */
  private boolean isWanted(String name) {
    if (!surroundings.terminals().in() || !surroundings.terminals().out()) {
      say("Add --yes to write it.");
      return false;
    }
    output.text("\n  Write " + name + "? Type yes, or Enter to leave it: ");
    surroundings.out().flush();
    String answer =
        new LineReading(surroundings.in(), "", Work.plain().limits().fileBytes())
            .next()
            .orElse("")
            .strip()
            .toLowerCase(Locale.ROOT);
    return answer.equals("yes") || answer.equals("y");
  }

  private void say(String words) {
    output.lines(List.of(StyledLine.of(words).indented(2)));
  }

  private List<String> now(Lesson lesson) {
    return room.export(lesson).text().text().lines().toList();
  }

  private List<String> lines(Path place) {
    try {
      return Files.readString(place).lines().toList();
    } catch (IOException unreadable) {
      throw UserFiles.unreadable(shown(place)).thrown();
    }
  }

  private String shown(Path place) {
    Path here = surroundings.workingDirectory().normalize();
    Path there = place.normalize();
    return there.startsWith(here) ? here.relativize(there).toString() : there.toString();
  }
}
