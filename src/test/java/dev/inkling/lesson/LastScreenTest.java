package dev.inkling.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.Notebook;
import dev.inkling.testing.Classroom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LastScreenTest {

  private final Player player = Player.of(LessonLibrary.first(), Classroom.interpreter());

  @Test
  void only_the_last_screen_says_that_enter_ends_the_scene() {
    List<Prompt.Kind> kinds = new ArrayList<>();
    State state = player.begin(Notebook.empty()).state();
    while (!state.ended()) {
      kinds.add(player.prompt(state).kind());
      state = player.alone(state).state();
    }
    assertThat(kinds).endsWith(Prompt.Kind.END);
    assertThat(kinds.subList(0, kinds.size() - 1)).doesNotContain(Prompt.Kind.END);
  }
}
