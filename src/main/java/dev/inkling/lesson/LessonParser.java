package dev.inkling.lesson;

import dev.inkling.words.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Reads a lesson file. A lesson may come from a stranger: its size and depth are bounded, control
 * characters are refused, and nothing in it runs while it is read.
 */
public final class LessonParser {

  /** More than any lesson of half an hour needs. */
  static final int MOST_CHARACTERS = 512 * 1024;

  private static final int LONGEST_LINE = 4000;
  private static final int MOST_MARKS = 1000;

  private LessonParser() {}

  /** Reads a lesson; {@code source} is the file's name for messages. */
  public static LessonRead parse(String source, String text) {
    LessonText file = new LessonText(source, text.length() > MOST_CHARACTERS ? "" : text);
    if (text.length() > MOST_CHARACTERS) {
      file.add(
          file.place(0, 0, 1),
          Problem.usage("This lesson is longer than " + MOST_CHARACTERS + " characters.")
              .expecting("Most lessons have about 10,000; long ones are better cut in two."));
      return failed(file);
    }
    file.refuseControls();
    refuseLongLines(file);
    refuseThickets(file);
    if (file.faulty()) {
      return failed(file);
    }
    FrontMatterReader front = FrontMatterReader.read(file);
    LessonBuilder builder = new LessonBuilder(file);
    new BlockReader(file, builder).read(front.bodyFrom());
    List<Beat> beats = builder.beats();
    if (file.faulty()) {
      return failed(file);
    }
    Lesson lesson = new Lesson(front.front(), source, beats, builder.glosses());
    return new LessonRead(Optional.of(lesson), List.of());
  }

  private static void refuseLongLines(LessonText file) {
    for (int i = 0; i < file.lines().size(); i++) {
      if (file.lines().get(i).length() > LONGEST_LINE) {
        file.add(
            file.place(i, LONGEST_LINE, 1),
            Problem.usage("This line has more than " + LONGEST_LINE + " characters.")
                .expecting("Lines of a lesson are read by people too; about 80 are usual."));
      }
    }
  }

  /** Markdown's reader takes time that grows with the square of the marks in one paragraph. */
  private static void refuseThickets(LessonText file) {
    int marks = 0;
    for (int i = 0; i < file.lines().size(); i++) {
      String line = file.lines().get(i);
      marks = line.isBlank() ? 0 : marks + marks(line);
      if (marks > MOST_MARKS) {
        file.add(
            file.place(i, 0, 1),
            Problem.usage("This paragraph has more than " + MOST_MARKS + " brackets and stars.")
                .expecting("Markup helps where there is little of it."));
        return;
      }
    }
  }

  private static int marks(String line) {
    return (int) line.chars().filter(c -> "[]{}*_`<>!".indexOf(c) >= 0).count();
  }

  private static LessonRead failed(LessonText file) {
    return new LessonRead(Optional.empty(), file.problems());
  }
}
