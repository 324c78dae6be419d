package dev.inkling.repl;

import dev.inkling.cli.Conversation;
import dev.inkling.cli.MarkLines;
import dev.inkling.cli.SideLine;
import dev.inkling.language.Notebook;
import dev.inkling.render.StyledLine;
import dev.inkling.slips.Mark;
import dev.inkling.slips.practice.Practice;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lines of the prompt that are no lines of the language, and what is done about them there. */
final class Asides {

  private final Conversation conversation;
  private final PromptScreen screen;
  private final Supplier<Work> work;
  private final Consumer<Practice.Plan> practising;
  private final Runnable reviewing;

  Asides(
      Conversation conversation,
      PromptScreen screen,
      Supplier<Work> work,
      Consumer<Practice.Plan> practising,
      Runnable reviewing) {
    this.reviewing = reviewing;
    this.conversation = conversation;
    this.screen = screen;
    this.work = work;
    this.practising = practising;
  }

  /**
   * Does what a line says, if it is one of these.
   *
   * @throws dev.inkling.words.ProblemException if it is one and cannot be done
   */
  boolean take(String line) {
    Notebook notebook = conversation.notebook();
    Optional<SideLine> side = SideLine.of(line, notebook);
    side.ifPresent(
        one -> {
          switch (one.word()) {
            case SideLine.PRACTICE -> practising.accept(one.plan());
            case SideLine.REVIEW -> reviewing.run();
            default -> say(one.mark(conversation.interpreter(), notebook, work.get()));
          }
        });
    return side.isPresent();
  }

  private void say(Mark mark) {
    List<StyledLine> lines = new ArrayList<>(MarkLines.of(mark, screen.profile()));
    lines.add(StyledLine.empty());
    screen.print(lines);
  }
}
