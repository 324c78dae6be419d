package dev.inkling.cli;

import dev.inkling.language.Interpreter;
import dev.inkling.language.parse.DidYouMean;
import dev.inkling.render.StyledLine;
import dev.inkling.slips.practice.Practice;
import dev.inkling.slips.practice.Topic;
import dev.inkling.slips.practice.Worksheet;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;

/** {@code inkling practice mul}: exercises on the terminal, from a pipe, or on paper. */
public final class PracticeCommand {

  static final CommandOption SEED =
      CommandOption.taking("--seed", "N", "other numbers; the same seed gives the same exercises");
  static final CommandOption COUNT = CommandOption.taking("--count", "N", "how many exercises");
  static final CommandOption WORKSHEET =
      CommandOption.flag("--worksheet", "prints them for a class, with the answers behind");

  private static final int USUAL = 5;
  private static final int MOST = 50;
  private static final long LARGEST_SEED = 1_000_000_000L;

  private final Surroundings surroundings;
  private final Conversation conversation;
  private final GlobalOptions options;
  private final Output output;

  PracticeCommand(Surroundings surroundings, Conversation conversation, GlobalOptions options) {
    this.surroundings = surroundings;
    this.conversation = conversation;
    this.options = options;
    this.output = Output.of(surroundings, options, conversation.interpreter().registry());
  }

  int run(Given given) {
    Practice.Plan plan =
        new Practice.Plan(
            topic(given.arguments(), "inkling practice "),
            number(given, SEED, 0, LARGEST_SEED).orElse(1L),
            number(given, COUNT, 1, MOST).map(Long::intValue).orElse(USUAL));
    Interpreter interpreter = conversation.interpreter();
    if (given.has(WORKSHEET.name())) {
      output.lines(Worksheet.lines(plan, interpreter).stream().map(StyledLine::of).toList());
      return ExitCode.OK;
    }
    return surroundings.terminals().in() && surroundings.terminals().out()
        ? PromptDoor.practise(surroundings, conversation, options, plan)
        : piped(Practice.of(interpreter, plan));
  }

  /** A line of the prompt, {@code practice mul 7}: a topic, then perhaps a seed. */
  public static Practice.Plan plan(List<String> words) {
    boolean seeded = words.size() == 2 && words.get(1).matches("[0-9]{1,9}");
    long seed = seeded ? Long.parseLong(words.get(1)) : 1;
    return new Practice.Plan(topic(seeded ? words.subList(0, 1) : words, "practice "), seed, USUAL);
  }

  private static Topic topic(List<String> words, String before) {
    String word = String.join(" ", words);
    Optional<Topic> topic = Topic.find(word);
    if (topic.isEmpty()) {
      List<String> near = DidYouMean.nearest(word, Topic.words());
      Problem problem =
          Problem.usage(
                  word.isEmpty()
                      ? "What would you like to practise?"
                      : "There are no exercises for " + word + ".")
              .expecting("There are some for " + String.join(", ", Topic.words()) + ".");
      throw problem.tryThis(before + (near.isEmpty() ? "mul" : near.get(0))).thrown();
    }
    return topic.get();
  }

  private static Optional<Long> number(Given given, CommandOption option, long least, long most) {
    Optional<String> text = given.value(option.name()).map(String::strip);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    long number = text.get().matches("[0-9]{1,12}") ? Long.parseLong(text.get()) : -1;
    if (number < least || number > most) {
      throw Problem.usage(option.name() + " is " + text.get() + ".")
          .expecting("It takes a whole number from " + least + " to " + most + ".")
          .tryThis(option.name() + " " + Math.max(least, 5))
          .thrown();
    }
    return Optional.of(number);
  }

  /** Answers from standard input; each stands in the text, so that it can be read afterwards. */
  private int piped(Practice practice) {
    LineReading lines = new LineReading(surroundings.in(), "", Work.plain().limits().fileBytes());
    Practice.Turn turn = practice.begin();
    say(turn.said());
    while (!practice.isOver(turn.state())) {
      Optional<String> line = lines.next();
      if (line.isEmpty()) {
        turn = practice.left(turn.state());
      } else {
        say(List.of(Text.dim("answer> ").plus(line.get())));
        turn = answered(practice, turn.state(), line.get());
      }
      say(turn.said());
    }
    return ExitCode.OK;
  }

  private Practice.Turn answered(Practice practice, Practice.State state, String line) {
    try {
      return practice.answer(state, line);
    } catch (ProblemException unreadable) {
      output.problem(unreadable.problem(), line);
      return new Practice.Turn(state, List.of());
    }
  }

  private void say(List<Text> said) {
    for (StyledLine line : MarkLines.of(said, output.profile())) {
      output.note(line);
    }
  }
}
