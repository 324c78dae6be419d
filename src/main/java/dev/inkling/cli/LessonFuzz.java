package dev.inkling.cli;

import dev.inkling.lesson.Lesson;
import dev.inkling.lesson.fuzz.Fuzz;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Wrap;
import dev.inkling.render.format.JsonText;
import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code inkling lesson fuzz}: plays a lesson as many learners would, and checks all it says. */
final class LessonFuzz {

  static final CommandOption RUNS =
      CommandOption.taking("--runs", "N", "with fuzz, how often the lesson is played, else 500");

  private static final int USUAL_RUNS = 500;
  private static final int MOST_RUNS = 100_000;
  private static final int MOST_SECONDS = 600;

  private final Surroundings surroundings;
  private final LessonRoom room;
  private final Output output;

  LessonFuzz(Surroundings surroundings, LessonRoom room, Output output) {
    this.surroundings = surroundings;
    this.room = room;
    this.output = output;
  }

  int run(List<String> names, Given given, boolean json) {
    if (names.size() != 1) {
      throw Problem.usage("lesson fuzz takes the name of one lesson.")
          .tryThis("inkling lesson fuzz scene-1 --runs 50")
          .thrown();
    }
    int runs = given.value(RUNS.name()).map(String::strip).map(LessonFuzz::runs).orElse(USUAL_RUNS);
    long seed =
        given
            .value(PracticeCommand.SEED.name())
            .map(String::strip)
            .map(LessonFuzz::seed)
            .orElse(1L);
    Lesson lesson = room.lesson(names.get(0));
    TimedWork work = new TimedWork(surroundings.ticks(), MOST_SECONDS);
    Fuzz.Report report = room.fuzz(lesson, work).run(runs, seed, true, 1);
    if (json) {
      output.print(json(names.get(0), seed, report));
    } else {
      output.lines(lines(names.get(0), runs, seed, report));
    }
    return report.found().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }

  private static int runs(String text) {
    if (text.matches("[1-9][0-9]{0,5}") && Integer.parseInt(text) <= MOST_RUNS) {
      return Integer.parseInt(text);
    }
    throw Problem.usage("--runs is " + text + ".")
        .expecting("It takes a whole number from 1 to 100,000.")
        .tryThis("--runs 500")
        .thrown();
  }

  private static long seed(String text) {
    if (text.matches("[0-9]{1,18}")) {
      return Long.parseLong(text);
    }
    throw Problem.usage("--seed is " + text + ".")
        .expecting("It takes a whole number.")
        .tryThis("--seed 7")
        .thrown();
  }

  private List<StyledLine> lines(String name, int runs, long seed, Fuzz.Report report) {
    List<StyledLine> lines = new ArrayList<>();
    Fuzz.Counts counts = report.counts();
    add(lines, number(report.runs(), "run") + " with seed " + seed + ".");
    add(
        lines,
        "Worked out twice and compared: "
            + number(counts.claims(), "claim")
            + ", "
            + number(counts.comparisons(), "condition")
            + ", "
            + number(counts.values(), "value")
            + ". Fractions to the last digit; rounded numbers to nine digits and their sign.");
    if (counts.unchecked() > 0) {
      String why = String.join(", ", counts.unknown().stream().limit(6).toList());
      String ones = number(counts.unchecked(), "more value");
      add(lines, ones + " the second reckoning does not know" + (why.isEmpty() ? "." : ": " + why));
    }
    if (report.stopped()) {
      add(lines, "Time was over before all " + runs + " runs were played.");
    }
    lines.add(StyledLine.empty());
    if (report.found().isEmpty()) {
      add(lines, "Nothing to mend.");
    } else {
      counterexample(lines, name, report.found().get(0));
    }
    return lines;
  }

  private void counterexample(List<StyledLine> lines, String name, Fuzz.Found found) {
    found.place().map(LessonFuzz::where).ifPresent(where -> add(lines, where));
    add(lines, found.words());
    lines.add(StyledLine.empty());
    add(lines, "These lines lead there:");
    lines.add(StyledLine.of(replay(name, found.typed())).indented(2));
  }

  private static String where(Place place) {
    return place.source() + ":" + place.line() + ":" + place.column();
  }

  /** A line for a shell that types the same lines again. */
  static String replay(String name, List<String> typed) {
    String lines =
        typed.stream()
            .map(line -> line.isEmpty() ? "''" : "'" + line.replace("'", "'\\''") + "'")
            .collect(Collectors.joining(" "));
    String file = name.matches("[\\w./~-]+") ? name : "'" + name + "'";
    return typed.isEmpty()
        ? "inkling lesson play " + file + " < /dev/null"
        : "printf '%s\\n' " + lines + " | inkling lesson play " + file;
  }

  private void add(List<StyledLine> lines, String words) {
    StyledLine line = StyledLine.of(words, Style.PLAIN).in(output.profile().glyphs());
    int width = Math.min(Wrap.WIDEST + 2, output.profile().columns() - 2);
    lines.addAll(Wrap.lines(line, width, 2, 2));
  }

  private static String number(long count, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
  }

  private static String json(String name, long seed, Fuzz.Report report) {
    return JsonText.of(
        json -> {
          json.name("lesson").value(name);
          json.name("seed").value(seed);
          json.name("runs").value(report.runs());
          json.name("stopped").value(report.stopped());
          Fuzz.Counts counts = report.counts();
          json.name("claims").value(counts.claims());
          json.name("conditions").value(counts.comparisons());
          json.name("values").value(counts.values());
          json.name("unchecked").value(counts.unchecked());
          Optional<Fuzz.Found> found = report.found().stream().findFirst();
          if (found.isPresent()) {
            json.name("counterexample").beginObject();
            json.name("problem").value(found.get().words());
            if (found.get().place().isPresent()) {
              json.name("line").value(found.get().place().get().line());
              json.name("column").value(found.get().place().get().column());
            }
            json.name("typed").beginArray();
            for (String line : found.get().typed()) {
              json.value(line);
            }
            json.endArray();
            json.name("replay").value(replay(name, found.get().typed()));
            json.endObject();
          }
        });
  }
}
