package dev.inkling.cli;

import dev.inkling.lesson.Lesson;
import dev.inkling.lesson.LessonLibrary;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.stage.LessonExport;
import dev.inkling.stage.LessonSite;
import dev.inkling.words.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * {@code inkling lesson export}: lessons as recordings, pages, texts and pictures in a folder. All
 * of it is made before the first file is written.
 */
final class LessonExports {

  static final CommandOption TO =
      CommandOption.oneOf(
          "--to",
          "what a lesson is exported as",
          "html",
          "cast",
          "cast2",
          "text",
          "svg",
          "handout");
  static final CommandOption ALL =
      CommandOption.flag("--all", "exports all lessons, with a page that lists them");

  static final CommandOption HANDOUT =
      CommandOption.flag("--handout", "exports a page to print, the same as --to handout");

  private static final String HERE = ".";
  private static final String SITE = "inkling-lessons";
  private static final int NAMES = 24; // columns for the name of a file

  /** What a lesson may become. */
  private enum Form {
    HTML,
    CAST,
    CAST2,
    TEXT,
    SVG,
    HANDOUT
  }

  private final Surroundings surroundings;
  private final LessonRoom room;
  private final Output output;

  LessonExports(Surroundings surroundings, LessonRoom room, Output output) {
    this.surroundings = surroundings;
    this.room = room;
    this.output = output;
  }

  int run(List<String> words, Given given) {
    Optional<Form> named = given.value(TO.name()).map(LessonExports::form);
    Optional<Form> form = given.has(HANDOUT.name()) ? Optional.of(Form.HANDOUT) : named;
    if (named.isPresent() && !named.equals(form)) {
      throw Problem.usage(
              "--handout and --to " + given.value(TO.name()).orElse("") + " ask for two things.")
          .tryThis("inkling lesson export scene-1 --to handout")
          .thrown();
    }
    return given.has(ALL.name()) ? all(words, form) : one(words, form);
  }

  private static Form form(String text) {
    for (Form form : Form.values()) {
      if (form.name().equalsIgnoreCase(text.strip())) {
        return form;
      }
    }
    throw Choices.unknown(TO.name(), text, TO.choices()).thrown();
  }

  private int one(List<String> words, Optional<Form> form) {
    if (words.isEmpty() || words.size() > 2) {
      throw Problem.usage("lesson export takes the name of one lesson, and a folder.")
          .tryThis("inkling lesson export scene-1 --to html pages")
          .tryThis("inkling lesson export --all pages")
          .thrown();
    }
    if (form.isEmpty()) {
      throw Problem.usage("What is " + words.get(0) + " to become?")
          .expecting("--to takes html, cast, cast2, text, svg or handout; asciinema 2 plays cast2.")
          .tryThis("inkling lesson export " + words.get(0) + " --to html")
          .thrown();
    }
    OutputFolder folder = OutputFolder.of(surroundings, words.size() > 1 ? words.get(1) : HERE);
    return write(folder, files(room.lesson(words.get(0)), EnumSet.of(form.get())));
  }

  /** A small site: every lesson, and a list of them. */
  private int all(List<String> words, Optional<Form> form) {
    if (words.size() > 1) {
      throw Problem.usage("lesson export --all takes one folder; there is also " + words.get(1))
          .tryThis("inkling lesson export --all " + words.get(0))
          .thrown();
    }
    OutputFolder folder = OutputFolder.of(surroundings, words.isEmpty() ? SITE : words.get(0));
    Set<Form> forms =
        form.map(EnumSet::of).orElseGet(() -> EnumSet.of(Form.HTML, Form.CAST, Form.TEXT));
    List<Lesson> lessons = LessonLibrary.bundled();
    List<LessonExport.File> files = new ArrayList<>();
    if (forms.contains(Form.HTML)) {
      files.add(LessonSite.index(lessons.stream().map(Lesson::front).toList(), form.isEmpty()));
    }
    lessons.forEach(lesson -> files.addAll(files(lesson, forms)));
    return write(folder, files);
  }

  private List<LessonExport.File> files(Lesson lesson, Set<Form> forms) {
    LessonExport export = room.export(lesson);
    List<LessonExport.File> files = new ArrayList<>();
    for (Form form : forms) {
      switch (form) {
        case HTML -> files.add(export.html());
        case CAST -> files.add(export.cast());
        case CAST2 -> files.add(export.olderCast());
        case TEXT -> files.add(export.text());
        case SVG -> files.addAll(export.pictures());
        case HANDOUT -> files.add(export.handout());
      }
    }
    if (files.isEmpty()) {
      throw Problem.work("There are no pictures in " + lesson.id() + ".").thrown();
    }
    return files;
  }

  private int write(OutputFolder folder, List<LessonExport.File> files) {
    List<StyledLine> lines = new ArrayList<>();
    for (LessonExport.File file : files) {
      byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
      WholeFile.write(folder.place(file.name()), bytes);
      lines.add(
          StyledLine.of(file.name())
              .padTo(NAMES)
              .plus("  " + size(bytes.length), Style.DIM)
              .indented(2));
    }
    lines.add(StyledLine.of("in " + folder.shown(), Style.DIM).indented(2));
    output.lines(lines);
    return ExitCode.OK;
  }

  private static String size(int bytes) {
    return bytes < 10_000
        ? String.format(Locale.ROOT, "%.1f kB", bytes / 1000.0)
        : String.format(Locale.ROOT, "%,d kB", bytes / 1000);
  }
}
