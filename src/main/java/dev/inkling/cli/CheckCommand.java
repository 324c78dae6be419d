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
import java.util.Optional;

/** {@code inkling check "[1 2] * [3; 4] = 11"}: whether an answer is right, or which slip it is. */
final class CheckCommand {

  private final Interpreter interpreter;
  private final Output output;
  private final GlobalOptions options;
  private final Work work;
  private final LineReading in;

  /**
   * A check.
   *
   * @param in where lines come from if {@code -} is given
   */
  CheckCommand(
      Interpreter interpreter, Output output, GlobalOptions options, Work work, LineReading in) {
    this.in = in;
    this.interpreter = interpreter;
    this.output = output;
    this.options = options;
    this.work = work;
  }

  /**
   * Checks each line; names given in one are known in the next. A line that cannot be read is told,
   * and the others are checked all the same.
   */
  int run(List<String> arguments) {
    List<String> lines = lines(arguments);
    Notebook notebook = Notebook.empty();
    boolean asked = false;
    int worst = ExitCode.OK;
    for (String text : lines) {
      try {
        Claim.Line line = Claim.read(text, interpreter, notebook, work);
        notebook = line.after();
        if (line.claim().isPresent()) {
          boolean right = marked(line.claim().get(), lines.size() > 1 ? text : "");
          worst = Math.max(worst, right ? ExitCode.OK : ExitCode.FAILED);
          asked = true;
        }
      } catch (ProblemException stopped) {
        output.problem(stopped.problem(), text);
        worst = Math.max(worst, ExitCode.of(stopped.problem()));
        asked = true;
      }
    }
    if (!asked) {
      throw Claim.nothing(lines.get(lines.size() - 1)).thrown();
    }
    return worst;
  }

  /**
   * The arguments, or the lines of standard input for {@code -}; empty ones and remarks left out.
   */
  private List<String> lines(List<String> arguments) {
    List<String> lines = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.strip().equals(FileNames.STANDARD_INPUT)) {
        for (Optional<String> line = in.next(); line.isPresent(); line = in.next()) {
          lines.add(line.get());
        }
      } else {
        lines.add(argument);
      }
    }
    lines.removeIf(line -> line.isBlank() || line.strip().startsWith("#"));
    if (lines.isEmpty()) {
      throw Problem.usage("check takes what is to be worked out, =, and your answer.")
          .tryThis("inkling check \"[1 2; 3 4] * [5; 6] = [17; 39]\"")
          .thrown();
    }
    return lines;
  }

  /** Says it; {@code heading} is the line itself, where there are several. */
  private boolean marked(Claim claim, String heading) {
    Mark mark = Recogniser.of(claim.call()).mark(claim.answer());
    if (options.format() == Format.JSON) {
      output.print(json(claim, mark));
    } else {
      List<StyledLine> lines = new ArrayList<>();
      if (!heading.isEmpty()) {
        lines.add(StyledLine.of(heading.strip(), Style.DIM).indented(2));
      }
      lines.addAll(MarkLines.of(mark, output.profile()));
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
