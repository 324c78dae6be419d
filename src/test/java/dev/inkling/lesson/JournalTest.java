package dev.inkling.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.Notebook;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Value;
import dev.inkling.testing.Classroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JournalTest {

  private static final Lesson LESSON = LessonLibrary.first();

  private final Player player = Player.of(LESSON, Classroom.interpreter());
  @TempDir private Path directory;

  @Test
  void a_lesson_left_anywhere_goes_on_with_the_same_state() {
    Journal journal = FileJournal.in(directory);
    journal.append(Resume.begin(player));
    State state = player.begin(Notebook.empty()).state();
    for (String line : PlayerTest.LIVELY) {
      state = step(journal, state, Input.of(line));
      State resumed = resume().orElseThrow();
      assertThat(player.place(resumed)).isEqualTo(player.place(state));
      assertThat(Classroom.text(resumed.screen())).isEqualTo(Classroom.text(state.screen()));
      assertThat(resumed.own()).isEqualTo(state.own());
      assertThat(values(resumed.notebook())).isEqualTo(values(state.notebook()));
    }
  }

  @Test
  void a_damaged_line_is_passed_over_and_the_rest_is_kept() throws IOException {
    played(FileJournal.in(directory), 8);
    Path file = directory.resolve("lessons.journal");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.set(3, "\u0000\u0001garbage");
    lines.set(5, lines.get(5).substring(0, 9));
    Files.write(file, lines);
    State resumed = resume().orElseThrow();
    assertThat(player.place(resumed)).isEqualTo("stack");
  }

  @Test
  void a_line_torn_by_a_crash_does_not_spoil_the_next() throws IOException {
    played(FileJournal.in(directory), 3);
    Path file = directory.resolve("lessons.journal");
    Files.writeString(file, "scene-1\tgrou", StandardOpenOption.APPEND);
    State state = resume().orElseThrow();
    step(FileJournal.in(directory), state, new Input.Go());
    assertThat(player.place(resume().orElseThrow())).isEqualTo("doorway");
  }

  @Test
  void a_directory_that_cannot_be_written_is_told_once_and_is_not_fatal() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "in the way");
    Journal journal = FileJournal.in(file.resolve("below"));
    journal.append(Resume.begin(player));
    assertThat(journal.trouble()).isPresent();
    assertThat(journal.keeps()).isFalse();
    assertThat(journal.read()).isEmpty();
  }

  @Test
  void a_missing_directory_is_made_when_it_is_needed() {
    Path deep = directory.resolve("a/b");
    assertThat(FileJournal.in(deep).read()).isEmpty();
    assertThat(deep).doesNotExist();
    played(FileJournal.in(deep), 1);
    assertThat(deep).exists();
  }

  @Test
  void what_was_typed_comes_back_letter_by_letter() {
    Input odd = new Input.Line("a\tb\\t\\ \n\r c\\n");
    Journal.Entry entry = new Journal.Entry("scene-1", "start", Optional.of(odd), "start", "0a");
    assertThat(JournalLine.read(JournalLine.write(entry).replaceFirst("\n$", ""))).contains(entry);
  }

  @Test
  void a_lesson_that_lost_a_beat_is_resumed_at_the_next_one_it_has() {
    Lesson before = lesson("<!-- beat a -->\nA.\n\n<!-- beat b -->\nB.\n\n<!-- beat c -->\nC.");
    Lesson after = lesson("<!-- beat a -->\nA.\n\n<!-- beat c -->\nC.");
    Journal journal = Journal.inMemory();
    Player old = Player.of(before, Classroom.interpreter());
    State state = old.begin(Notebook.empty()).state();
    for (int i = 0; i < 2; i++) {
      State next = old.step(state, new Input.Go()).state();
      journal.append(Resume.entry(old, state, new Input.Go(), next));
      state = next;
    }
    Player now = Player.of(after, Classroom.interpreter());
    State resumed = new Resume(now).state(journal, Notebook.empty()).orElseThrow();
    assertThat(now.place(resumed)).isEqualTo("c");
  }

  @Test
  void progress_is_known_without_playing() {
    Journal journal = FileJournal.in(directory);
    assertThat(Resume.progress(LESSON, journal).begun()).isFalse();
    played(journal, 3);
    Resume.Progress progress = Resume.progress(LESSON, journal);
    assertThat(progress.at()).isEqualTo(4);
    assertThat(progress.beat()).isEqualTo("ground");
    assertThat(progress.finished()).isFalse();
    played(journal, 40);
    assertThat(Resume.progress(LESSON, journal).finished()).isTrue();
    assertThat(resume()).isEmpty();
  }

  @Test
  void damage_is_set_aside_once_and_told_once() throws IOException {
    played(FileJournal.in(directory), 4);
    Path file = directory.resolve("lessons.journal");
    Files.write(file, new byte[] {(byte) 0xc3, 0, 'x', '\n'}, StandardOpenOption.APPEND);
    FileJournal journal = FileJournal.in(directory);
    assertThat(journal.read()).hasSize(5);
    assertThat(journal.trouble().orElseThrow())
        .contains("One line", "lessons.journal.damaged", "everything else is kept");
    assertThat(Files.readAllBytes(directory.resolve("lessons.journal.damaged")))
        .containsExactly(0xc3, 0, 'x', '\n');
    FileJournal again = FileJournal.in(directory);
    assertThat(again.read()).hasSize(5);
    assertThat(again.trouble()).isEmpty();
  }

  @Test
  void any_damage_loses_no_line_but_the_damaged_ones() throws IOException {
    played(FileJournal.in(directory), 30);
    byte[] whole = Files.readAllBytes(directory.resolve("lessons.journal"));
    int lines = FileJournal.in(directory).read().size();
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = whole.clone();
      for (int j = 0; j < 5; j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Files.write(directory.resolve("lessons.journal"), bytes);
      // each byte spoils its own line, and the next if it was the end between them
      assertThat(FileJournal.in(directory).read()).hasSizeGreaterThanOrEqualTo(lines - 10);
      assertThat(new Resume(player).state(FileJournal.in(directory), Notebook.empty())).isNotNull();
    }
  }

  @Test
  void two_inklings_at_once_keep_every_line_whole() throws Exception {
    int each = 300;
    List<Thread> writers = new ArrayList<>();
    for (String name : List.of("one", "two")) {
      Thread writer =
          new Thread(
              () -> {
                for (int i = 0; i < each; i++) {
                  FileJournal.in(directory).append(entry(name, "line " + i));
                }
              });
      writers.add(writer);
      writer.start();
    }
    for (Thread writer : writers) {
      writer.join();
    }
    FileJournal journal = FileJournal.in(directory);
    for (String name : List.of("one", "two")) {
      List<String> lines =
          journal.since(name).stream().map(e -> e.input().orElseThrow().detail()).toList();
      assertThat(lines).hasSize(each).startsWith("line 0").endsWith("line " + (each - 1));
    }
    assertThat(journal.trouble()).isEmpty();
  }

  @Test
  void a_beat_written_anew_is_named_until_it_is_played_again() {
    Lesson before = lesson("<!-- beat a -->\nA.\n\n<!-- beat b -->\nB.\n\n<!-- beat c -->\nC.");
    Lesson after = lesson("<!-- beat a -->\nA.\n\n<!-- beat b -->\nAnew.\n\n<!-- beat c -->\nC.");
    Journal journal = Journal.inMemory();
    walk(Player.of(before, Classroom.interpreter()), journal, 2);
    assertThat(Resume.edited(before, journal)).isEmpty();
    assertThat(Resume.edited(after, journal)).containsExactly("b");
    assertThat(Classroom.text(List.of(new Event.Answered(Resume.edits(after, journal).get()))))
        .contains("b has changed");
    walk(Player.of(after, Classroom.interpreter()), journal, 2);
    assertThat(Resume.edited(after, journal)).isEmpty();
  }

  @Test
  void lines_moved_about_around_a_beat_do_not_mark_it() {
    Lesson before = lesson("<!-- beat a -->\nA.\n\n<!-- beat b -->\nB.");
    Lesson after = lesson("\n\n## New part\n\n<!-- beat a -->\n\nA.  \n\n\n<!-- beat b -->\nB.");
    Journal journal = Journal.inMemory();
    walk(Player.of(before, Classroom.interpreter()), journal, 1);
    assertThat(Resume.edited(after, journal)).isEmpty();
  }

  @Test
  void a_lesson_is_forgotten_and_no_other() {
    Journal journal = FileJournal.in(directory);
    played(journal, 8);
    journal.append(entry("other", "kept"));
    assertThat(new Forgetting(journal).lesson(LESSON))
        .isEqualTo("scene-1 begins anew: 8 steps forgotten. Other lessons are as they were.");
    assertThat(resume()).isEmpty();
    assertThat(Resume.progress(LESSON, journal).begun()).isFalse();
    assertThat(journal.since("other")).hasSize(1);
    assertThat(new Forgetting(journal).lesson(LESSON)).contains("nothing to forget");
  }

  @Test
  void one_beat_is_forgotten_and_the_lesson_goes_on_there() {
    Journal journal = FileJournal.in(directory);
    played(journal, 40);
    assertThat(Resume.progress(LESSON, journal).finished()).isTrue();
    assertThat(new Forgetting(journal).beat(LESSON, "predict")).contains("predict in scene-1");
    State state = resume().orElseThrow();
    assertThat(player.place(state)).isEqualTo("predict/guess");
    assertThat(Classroom.text(state.screen())).doesNotContain("YOUR GUESS");
    State on = player.step(state, new Input.Forward()).state();
    assertThat(player.place(on)).startsWith("predict");
    assertThat(Resume.progress(LESSON, journal).beat()).isEqualTo("predict");
    assertThat(new Forgetting(journal).beat(LESSON, "predict")).contains("nothing to forget");
  }

  private static Journal.Entry entry(String lesson, String line) {
    return new Journal.Entry(lesson, "a", Optional.of(new Input.Line(line)), "a", "0");
  }

  private static void walk(Player player, Journal journal, int steps) {
    State state = player.begin(Notebook.empty()).state();
    for (int i = 0; i < steps; i++) {
      State next = player.step(state, new Input.Go()).state();
      journal.append(Resume.entry(player, state, new Input.Go(), next));
      state = next;
    }
  }

  private void played(Journal journal, int times) {
    journal.append(Resume.begin(player));
    State state = player.begin(Notebook.empty()).state();
    for (int i = 0; i < times && !state.ended(); i++) {
      state = step(journal, state, player.ownInput(state));
    }
  }

  private State step(Journal journal, State state, Input input) {
    State next = player.step(state, input).state();
    journal.append(Resume.entry(player, state, input, next));
    return next;
  }

  private Optional<State> resume() {
    return new Resume(player).state(FileJournal.in(directory), Notebook.empty());
  }

  private static Lesson lesson(String body) {
    return LessonParser.parse("x", Classroom.lesson(body)).orThrow();
  }

  private static List<Value> values(Notebook notebook) {
    return notebook.names().values().stream().map(Outcome::value).toList();
  }
}
