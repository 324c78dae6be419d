package dev.inkling.lesson;

import dev.inkling.language.Notebook;
import dev.inkling.testing.Classroom;
import java.nio.file.Path;

/** A process that plays a lesson over and over, and says what it has kept; made to be killed. */
final class KilledWriter {

  private KilledWriter() {}

  public static void main(String[] words) {
    FileJournal journal = FileJournal.in(Path.of(words[0]));
    Player player = Player.of(LessonLibrary.first(), Classroom.interpreter());
    while (true) {
      journal.append(Resume.begin(player));
      State state = player.begin(Notebook.empty()).state();
      while (!state.ended()) {
        Input input = player.ownInput(state);
        State next = player.step(state, input).state();
        journal.append(Resume.entry(player, state, input, next));
        state = next;
        System.out.println(player.place(state));
        System.out.flush();
      }
    }
  }
}
