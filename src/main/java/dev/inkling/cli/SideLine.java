package dev.inkling.cli;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.slips.Claim;
import dev.inkling.slips.Mark;
import dev.inkling.slips.Recogniser;
import dev.inkling.slips.practice.Practice;
import dev.inkling.work.Work;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the prompt that is no line of the language: {@code check A * x = [17; 39]}, {@code
 * practice mul}, {@code review}. The words stay free for names; a variable of that name comes
 * first.
 *
 * @param word which of them
 * @param rest what stands behind it
 * @param from where the rest begins in the line
 */
public record SideLine(String word, String rest, int from) {

  public static final String CHECK = "check";
  public static final String PRACTICE = "practice";
  public static final String REVIEW = "review";

  private static final Pattern LINE =
      Pattern.compile("(?:inkling\\s+)?(?:(review)|(check|practice)(?:\\s+([^=\\s].*))?)");

  /** The line as one of these; empty if it is none. */
  public static Optional<SideLine> of(String line, Notebook notebook) {
    Matcher side = LINE.matcher(line);
    if (!side.matches()) {
      return Optional.empty();
    }
    String word = side.group(1) == null ? side.group(2) : side.group(1);
    String rest = side.group(3) == null ? "" : side.group(3);
    return notebook.find(word).isPresent()
        ? Optional.empty()
        : Optional.of(new SideLine(word, rest, line.length() - rest.length()));
  }

  /**
   * What is said to an answer that is to be checked. A problem is placed where it stands in the
   * whole line.
   *
   * @throws dev.inkling.words.ProblemException if there is nothing to check
   */
  public Mark mark(Interpreter interpreter, Notebook notebook, Work work) {
    String unquoted = rest.replaceFirst("^\"(.*)\"$", "$1");
    // blanks stand for what came before, so that every place is that of the line itself
    String placed = " ".repeat(from + (rest.length() - unquoted.length()) / 2) + unquoted;
    Claim.Line line = Claim.read(placed, interpreter, notebook, work);
    return line.claim()
        .map(claim -> Recogniser.of(claim.call()).mark(claim.answer()))
        .orElseThrow(() -> Claim.nothing(placed).thrown());
  }

  /**
   * The exercises that are asked for.
   *
   * @throws dev.inkling.words.ProblemException if there are none of that kind
   */
  public Practice.Plan plan() {
    return PracticeCommand.plan(
        rest.isEmpty() ? List.of() : Arrays.asList(rest.replace("--seed ", "").split("\\s+")));
  }
}
