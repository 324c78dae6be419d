package dev.inkling.cli;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.slips.MarkWording;
import dev.inkling.slips.practice.Practice;
import dev.inkling.stage.SideDoor;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Lines of the prompt inside a lesson; where one cannot be done, it is said where it can. */
final class LessonSide implements SideDoor {

  private static final Pattern LESSON = Pattern.compile("(?:inkling\\s+)?(lesson)(?:\\s+[^=]*)?");

  private final Interpreter interpreter;
  private final Supplier<Work> work;
  private final Optional<Consumer<Practice.Plan>> practising;
  private final Optional<Runnable> reviewing;

  /**
   * Beside a lesson.
   *
   * @param practising asks exercises; empty where nobody can answer them
   * @param reviewing asks again what lessons left
   */
  LessonSide(
      Interpreter interpreter,
      Supplier<Work> work,
      Optional<Consumer<Practice.Plan>> practising,
      Optional<Runnable> reviewing) {
    this.interpreter = interpreter;
    this.work = work;
    this.practising = practising;
    this.reviewing = reviewing;
  }

  @Override
  public Optional<Taken> take(String line, Notebook notebook) {
    Optional<SideLine> side = SideLine.of(line.strip(), notebook);
    if (side.isPresent()) {
      return Optional.of(taken(side.get(), notebook));
    }
    return LESSON.matcher(line.strip()).matches()
        ? Optional.of(elsewhere("lesson"))
        : Optional.empty();
  }

  private Taken taken(SideLine side, Notebook notebook) {
    if (side.word().equals(SideLine.CHECK)) {
      List<Text> said = MarkWording.of(side.mark(interpreter, notebook, work.get()));
      return new Taken(said.stream().filter(words -> !words.isEmpty()).toList(), false);
    }
    boolean practice = side.word().equals(SideLine.PRACTICE);
    Optional<Runnable> away =
        practice ? practising.map(one -> () -> one.accept(side.plan())) : reviewing;
    away.ifPresent(Runnable::run);
    return away.isPresent() ? new Taken(List.of(), true) : elsewhere(side.word());
  }

  private static Taken elsewhere(String word) {
    Text words = Text.strong(word).plus(" works outside of a lesson. ");
    return new Taken(
        List.of(words.plus(Text.strong("quit")).plus(" leads there and keeps your place.")), false);
  }
}
