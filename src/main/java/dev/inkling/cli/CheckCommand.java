package dev.inkling.cli;

import dev.inkling.language.Format;
import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.format.JsonAnswers;
import dev.inkling.slips.Claim;
import dev.inkling.slips.Mark;
import dev.inkling.slips.Recogniser;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Work;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** {@code inkling check "[1 2] * [3; 4] = 11"}: whether an answer is right, or which slip it is. */
final class CheckCommand {

  private final Interpreter interpreter;
  private final Output output;
  private final GlobalOptions options;
  private final Work work;

  CheckCommand(Interpreter interpreter, Output output, GlobalOptions options, Work work) {
    this.interpreter = interpreter;
    this.output = output;
    this.options = options;
    this.work = work;
  }

  /** Checks each line; names given in one are known in the next. */
  int run(List<String> lines) {
    if (lines.isEmpty()) {
      throw Problem.usage("check takes what is to be worked out, =, and your answer.")
          .tryThis("inkling check \"[1 2; 3 4] * [5; 6] = [17; 39]\"")
          .thrown();
    }
    Notebook notebook = Notebook.empty();
    boolean right = true;
    for (String text : lines) {
      try {
        Claim.Line line = Claim.read(text, interpreter, notebook, work);
        notebook = line.after();
        if (line.claim().isPresent()) {
          right &= marked(line.claim().get());
        }
      } catch (ProblemException stopped) {
        output.problem(stopped.problem(), text);
        return ExitCode.of(stopped.problem());
      }
    }
    return right ? ExitCode.OK : ExitCode.FAILED;
  }

  private boolean marked(Claim claim) {
    Mark mark = Recogniser.of(claim.call()).mark(claim.answer());
    if (options.format() == Format.JSON) {
      output.print(json(claim, mark));
    } else {
      List<StyledLine> lines = new ArrayList<>(MarkLines.of(mark, output.profile()));
      if (!mark.right() && mark.slips().isEmpty()) {
        lines.add(StyledLine.empty());
        lines.add(working(claim));
      }
      output.lines(lines);
    }
    return mark.right();
  }

  private StyledLine working(Claim claim) {
    return StyledLine.of("try   ", Style.DIM)
        .plus("inkling \"" + claim.asked() + "\" --steps normal")
        .indented(2);
  }

  private String json(Claim claim, Mark mark) {
    StringWriter text = new StringWriter();
    try {
      new JsonAnswers(options.numbers()).marked(claim.asked(), mark, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // a string takes everything
    }
    return text.toString();
  }
}
