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
    Journal.Entry entry = new Journal.Entry("scene-1", "start", Optional.of(odd), "start");
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
