package dev.inkling.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.Notebook;
import dev.inkling.lesson.FileJournal;
import dev.inkling.lesson.Journal;
import dev.inkling.lesson.Lesson;
import dev.inkling.lesson.LessonLibrary;
import dev.inkling.lesson.LessonParser;
import dev.inkling.lesson.Player;
import dev.inkling.lesson.Prompt;
import dev.inkling.operation.catalog.Catalog;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.render.reply.Drawing;
import dev.inkling.render.reply.View;
import dev.inkling.stage.LessonSession.Ending;
import dev.inkling.testing.Classroom;
import dev.inkling.testing.Golden;
import dev.inkling.trace.Detail;
import dev.inkling.work.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LessonSessionTest {

  private static final Profile PLAIN = Profile.plain(Profile.Glyphs.UNICODE);

  private final Player player = Player.of(LessonLibrary.first(), Classroom.interpreter());
  private final List<Duration> pauses = new ArrayList<>();
  private Journal journal = Journal.inMemory();

  @Test
  void played_alone_into_a_pipe_it_is_the_transcript_in_the_file() throws IOException {
    String transcript = alone();
    Golden.check(Path.of("lessons", "golden", "scene-1.auto.txt"), transcript);
    assertThat(transcript.lines())
        .allMatch(line -> line.length() <= 80)
        .noneMatch(l -> l.endsWith(" "));
  }

  @Test
  void a_turkish_machine_writes_the_same_bytes() throws IOException {
    String usual = alone();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(alone()).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void played_alone_it_keeps_still_for_two_seconds_and_reads_at_an_even_pace() throws IOException {
    alone();
    assertThat(pauses).contains(Duration.ofSeconds(2));
    Duration whole = pauses.stream().reduce(Duration.ZERO, Duration::plus);
    assertThat(whole).isBetween(Duration.ofMinutes(3), Duration.ofMinutes(6));
  }

  @Test
  void at_half_the_pace_it_takes_about_twice_as_long() throws IOException {
    session(new Recorder()).playAlone(Notebook.empty(), new Pace(200));
    Duration usual = pauses.stream().reduce(Duration.ZERO, Duration::plus);
    pauses.clear();
    session(new Recorder()).playAlone(Notebook.empty(), new Pace(100));
    Duration slow = pauses.stream().reduce(Duration.ZERO, Duration::plus);
    assertThat(slow).isBetween(usual.multipliedBy(18).dividedBy(10), usual.multipliedBy(2));
  }

  @Test
  void the_quick_part_takes_half_a_minute() throws IOException {
    List<Duration> before = new ArrayList<>();
    Recorder recorder = new Recorder();
    new LessonSession(player, journal, recorder, before::add, Work::plain)
        .playAlone(Notebook.empty());
    Duration quick = before.get(before.indexOf(Duration.ofSeconds(2)) - 1);
    assertThat(quick).isBetween(Duration.ofSeconds(26), Duration.ofSeconds(34));
  }

  @Test
  void every_screen_of_a_learner_who_presses_enter_fits_twenty_four_rows() throws IOException {
    Sheets sheets = new Sheets();
    session(new TerminalStage(sheets, Classroom.looks(PLAIN)))
        .play(Notebook.empty(), LineSource.of(Collections.nCopies(60, "")));
    assertThat(sheets.pages).hasSizeGreaterThan(18);
    // the prompt takes the last row
    assertThat(sheets.pages).allSatisfy(page -> assertThat(page).hasSizeLessThan(24));
    assertThat(sheets.pages)
        .allSatisfy(page -> assertThat(page).allMatch(line -> line.width() <= 78));
  }

  @Test
  void each_screen_says_its_keys_once() throws IOException {
    Sheets sheets = new Sheets();
    session(new TerminalStage(sheets, Classroom.looks(PLAIN)))
        .play(Notebook.empty(), LineSource.of(List.of("", "", "1 + 1", "2 + 2", "?")));
    assertThat(sheets.pages.get(2))
        .filteredOn(line -> line.plain().startsWith("  Enter goes on"))
        .hasSize(1);
  }

  @Test
  void it_ends_with_the_input_and_goes_on_there() throws IOException {
    assertThat(play("", "", "")).isEqualTo(Ending.END_OF_INPUT);
    StringBuilder out = new StringBuilder();
    LessonSession again = session(new TranscriptStage(out, Classroom.looks(PLAIN)));
    assertThat(again.resume(Notebook.empty(), LineSource.of(List.of("quit"))))
        .isEqualTo(Ending.QUIT);
    assertThat(out).contains("## The ground floor").doesNotContain("## The stumble");
  }

  @Test
  void a_place_that_could_not_be_kept_is_not_said_to_be(@TempDir Path folder) throws IOException {
    journal = FileJournal.in(Files.writeString(folder.resolve("file"), "in the way"));
    List<String> said = new ArrayList<>();
    Sheets sheets = new Sheets();
    session(new TerminalStage(sheets, Classroom.looks(PLAIN)))
        .play(Notebook.empty(), LineSource.of(List.of("", "quit")));
    sheets.pages.forEach(page -> page.forEach(line -> said.add(line.plain().strip())));
    assertThat(said)
        .contains("Your place could not be kept.")
        .doesNotContain("Your place is kept.");
  }

  @Test
  void a_lesson_edited_meanwhile_says_which_beats_have_changed() throws IOException {
    String body = "<!-- beat a -->\nA.\n\n<!-- beat b -->\nB.\n\n<!-- beat c -->\nC.";
    Player before = Player.of(lesson(body), Classroom.interpreter());
    new LessonSession(before, journal, new Recorder(), pauses::add, Work::plain)
        .play(Notebook.empty(), LineSource.of(List.of("", "")));
    Player after = Player.of(lesson(body.replace("B.", "Anew.")), Classroom.interpreter());
    StringBuilder out = new StringBuilder();
    Stage stage = new TranscriptStage(out, Classroom.looks(PLAIN));
    new LessonSession(after, journal, stage, pauses::add, Work::plain)
        .resume(Notebook.empty(), LineSource.of(List.of()));
    assertThat(out).contains("C.", "edited since you were here: b has changed");
  }

  @Test
  void a_finished_lesson_begins_anew() throws IOException {
    assertThat(play(Collections.nCopies(60, "").toArray(new String[0]))).isEqualTo(Ending.FINISHED);
    StringBuilder out = new StringBuilder();
    session(new TranscriptStage(out, Classroom.looks(PLAIN)))
        .resume(Notebook.empty(), LineSource.of(List.of()));
    assertThat(out).contains("## Five minutes");
  }

  @Test
  void what_a_prompt_shows_already_is_not_shown_twice() throws IOException {
    StringBuilder out = new StringBuilder();
    session(new TranscriptStage(out, Classroom.looks(PLAIN)))
        .play(Notebook.empty(), echoing("", "manifold"));
    assertThat(out).contains("  manifold  Points").doesNotContain("inkling> manifold");
  }

  @Test
  void ascii_has_no_other_characters() throws IOException {
    StringBuilder out = new StringBuilder();
    session(new TranscriptStage(out, Classroom.looks(Profile.plain(Profile.Glyphs.ASCII))))
        .playAlone(Notebook.empty());
    assertThat(out.chars()).allMatch(c -> c == '\n' || c >= ' ' && c < 0x7f);
  }

  private static Lesson lesson(String body) {
    return LessonParser.parse("x", Classroom.lesson(body)).orThrow();
  }

  private String alone() throws IOException {
    StringBuilder out = new StringBuilder();
    session(new TranscriptStage(out, flowing())).playAlone(Notebook.empty());
    return out.toString();
  }

  private static Looks flowing() {
    return Looks.flowing(new View(PLAIN, Detail.NORMAL, Drawing.AUTO), Catalog.standard());
  }

  private Ending play(String... lines) throws IOException {
    return session(new Recorder()).play(Notebook.empty(), LineSource.of(List.of(lines)));
  }

  private LessonSession session(Stage stage) {
    return new LessonSession(player, journal, stage, pauses::add, Work::plain);
  }

  private static LineSource echoing(String... lines) {
    Iterator<String> left = List.of(lines).iterator();
    return new LineSource() {
      @Override
      public Optional<String> read(Prompt prompt) {
        return left.hasNext() ? Optional.of(left.next()) : Optional.empty();
      }

      @Override
      public boolean echoes() {
        return true;
      }
    };
  }

  /** Keeps the lines of each page. */
  private static final class Sheets implements Paper {
    private final List<List<StyledLine>> pages = new ArrayList<>();

    @Override
    public void page() {
      pages.add(new ArrayList<>());
    }

    @Override
    public void line(StyledLine line) {
      pages.get(pages.size() - 1).add(line);
    }
  }
}
