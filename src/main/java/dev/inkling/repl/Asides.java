package dev.inkling.repl;

import dev.inkling.cli.Conversation;
import dev.inkling.cli.MarkLines;
import dev.inkling.cli.PracticeCommand;
import dev.inkling.render.StyledLine;
import dev.inkling.slips.Claim;
import dev.inkling.slips.Mark;
import dev.inkling.slips.Recogniser;
import dev.inkling.slips.practice.Practice;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of the prompt that are no lines of the language: {@code check A * x = [17; 39]} and {@code
 * practice mul}. The two words stay free for names; a variable of that name comes first.
 */
final class Asides {

  private static final Pattern ASIDE =
      Pattern.compile("(?:inkling\\s+)?(check|practice)(?:\\s+([^=\\s].*))?");

  private final Conversation conversation;
  private final PromptScreen screen;
  private final Supplier<Work> work;
  private final Consumer<Practice.Plan> practising;

  Asides(
      Conversation conversation,
      PromptScreen screen,
      Supplier<Work> work,
      Consumer<Practice.Plan> practising) {
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
    Matcher aside = ASIDE.matcher(line);
    if (!aside.matches() || conversation.notebook().find(aside.group(1)).isPresent()) {
      return false;
    }
    String rest = aside.group(2) == null ? "" : aside.group(2);
    if (aside.group(1).equals("practice")) {
      List<String> words =
          rest.isEmpty() ? List.of() : Arrays.asList(rest.replace("--seed ", "").split("\\s+"));
      practising.accept(PracticeCommand.plan(words));
    } else {
      check(rest, line.length() - rest.length());
    }
    return true;
  }

  private void check(String text, int from) {
    Mark mark = mark(text, from);
    List<StyledLine> lines = new ArrayList<>(MarkLines.of(mark, screen.profile()));
    lines.add(StyledLine.empty());
    screen.print(lines);
  }

  /** A problem is placed where it stands in the whole line. */
  private Mark mark(String text, int from) {
    String unquoted = text.replaceFirst("^\"(.*)\"$", "$1");
    // blanks stand for what came before, so that every place is that of the line itself
    String placed = " ".repeat(from + (text.length() - unquoted.length()) / 2) + unquoted;
    Claim.Line line =
        Claim.read(placed, conversation.interpreter(), conversation.notebook(), work.get());
    return line.claim()
        .map(claim -> Recogniser.of(claim.call()).mark(claim.answer()))
        .orElseThrow(() -> Claim.nothing(placed).thrown());
  }
}
