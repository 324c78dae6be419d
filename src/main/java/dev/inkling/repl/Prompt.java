package dev.inkling.repl;

import dev.inkling.cli.Answering;
import dev.inkling.cli.Conversation;
import dev.inkling.cli.ExitCode;
import dev.inkling.cli.GlobalOptions;
import dev.inkling.cli.LessonRoom;
import dev.inkling.cli.Moving;
import dev.inkling.cli.Spot;
import dev.inkling.cli.Surroundings;
import dev.inkling.cli.TerminalAnswers;
import dev.inkling.cli.Views;
import dev.inkling.language.Reply;
import dev.inkling.language.tree.Parsed;
import dev.inkling.language.tree.Statement;
import dev.inkling.lesson.Lesson;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Registry;
import dev.inkling.picture.Picture;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Background;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.slips.practice.Practice;
import dev.inkling.stage.PlayMode;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Cancelled;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The prompt: reads a line, has it worked out, shows the answer, until somebody leaves. */
public final class Prompt implements Answering {

  private static final Logger LIBRARY = Logger.getLogger("org.jline");

  private static final String PROMPT = "inkling> ";

  private final Conversation conversation;
  private final PromptScreen screen;
  private final StoppableWork.Switch stop;
  private final Waiting waiting;
  private final PromptInput input;
  private final Answers answers;
  private final Scenes scenes;
  private final Asides asides;

  /** Whether results that can move do so by themselves. */
  private final boolean moves;

  /** Whether an empty line begins a scene: only while the screen says so. */
  private boolean offered;

  private Prompt(
      Terminal terminal,
      Surroundings surroundings,
      Conversation conversation,
      GlobalOptions options,
      boolean pages) {
    this.conversation = conversation;
    this.screen =
        new PromptScreen(terminal, surroundings, options, conversation.interpreter().registry());
    this.waiting = new Waiting(screen);
    this.stop = new StoppableWork.Switch(options.exact(), waiting);
    this.scenes =
        new Scenes(
            new LessonRoom(surroundings, conversation.interpreter().registry()),
            screen,
            stop,
            this::practise);
    this.answers = new Answers(screen, pages);
    this.moves = Moving.isAskedFor(surroundings, options);
    this.input = PromptReader.open(screen, conversation, surroundings, scenes.offers());
    this.asides =
        new Asides(conversation, screen, stop::work, this::practise, () -> scenes.review(input));
  }

  /** Opens the terminal, talks, and leaves the terminal as it was. */
  public static int run(
      Surroundings surroundings, Conversation conversation, GlobalOptions options, boolean pages) {
    return opened(
        surroundings, terminal -> on(terminal, surroundings, conversation, options, pages));
  }

  /** Shows a text that may be longer than the screen, and leaves. */
  public static void read(
      Surroundings surroundings,
      GlobalOptions options,
      Registry registry,
      Function<Profile, List<StyledLine>> text) {
    opened(
        surroundings,
        terminal -> {
          PromptScreen screen = new PromptScreen(terminal, surroundings, options, registry);
          new Answers(screen, true).show(profile -> text.apply(profile).iterator());
          return ExitCode.OK;
        });
  }

  /** Plays how a result came about, takes it away again, and leaves. */
  public static void play(
      Surroundings surroundings, GlobalOptions options, Registry registry, Outcome outcome) {
    opened(
        surroundings,
        terminal -> {
          PromptScreen screen = new PromptScreen(terminal, surroundings, options, registry);
          MotionScreen.playAndErase(screen, outcome);
          return ExitCode.OK;
        });
  }

  /** Asks the terminal what it can do, and leaves. */
  public static TerminalAnswers ask(
      Surroundings surroundings, GlobalOptions options, Registry registry) {
    List<TerminalAnswers> answers = new ArrayList<>();
    opened(
        surroundings,
        terminal -> {
          PromptScreen screen = new PromptScreen(terminal, surroundings, options, registry);
          answers.add(Questions.ask(screen));
          return ExitCode.OK;
        });
    return answers.get(0);
  }

  /**
   * Paints a picture on the terminal.
   *
   * @throws dev.inkling.words.ProblemException if the terminal shows none
   */
  public static void image(Surroundings surroundings, Picture picture, Background on) {
    opened(
        surroundings,
        terminal -> {
          Images.show(terminal, picture, on);
          return ExitCode.OK;
        });
  }

  /** Plays one lesson and leaves. */
  public static int play(
      Surroundings surroundings,
      Conversation conversation,
      GlobalOptions options,
      Lesson lesson,
      PlayMode mode) {
    return opened(
        surroundings,
        terminal -> {
          Prompt prompt = new Prompt(terminal, surroundings, conversation, options, false);
          return prompt.withStops(() -> prompt.play(lesson, mode));
        });
  }

  /** Practises and leaves. */
  public static int practise(
      Surroundings surroundings,
      Conversation conversation,
      GlobalOptions options,
      Practice.Plan plan) {
    return opened(
        surroundings,
        terminal -> {
          Prompt prompt = new Prompt(terminal, surroundings, conversation, options, false);
          return prompt.withStops(
              () -> {
                prompt.practise(plan);
                return ExitCode.OK;
              });
        });
  }

  private void practise(Practice.Plan plan) {
    new Practising(
            screen, input, (problem, line) -> problem(Spot.of(problem.problem(), line), true))
        .go(conversation.interpreter(), plan);
  }

  /** Asks again what lessons left, and leaves. */
  public static int review(
      Surroundings surroundings, Conversation conversation, GlobalOptions options) {
    return opened(
        surroundings,
        terminal -> {
          Prompt prompt = new Prompt(terminal, surroundings, conversation, options, false);
          return prompt.withStops(
              () -> {
                prompt.scenes.review(prompt.input);
                return ExitCode.OK;
              });
        });
  }

  private static int opened(Surroundings surroundings, ToIntFunction<Terminal> use) {
    LIBRARY.setLevel(Level.OFF); // a kind of terminal it has not heard of is no news to a learner
    try (Terminal terminal =
            TerminalBuilder.builder().system(true).dumb(true).graphemeCluster(false).build();
        Restoration restoration = Restoration.of(terminal, surroundings.out())) {
      return use.applyAsInt(terminal);
    } catch (IOException refused) {
      throw Problem.work("This terminal cannot be used for a prompt.")
          .tryThis("inkling eval \"[1 2] * [3; 4]\"")
          .thrown();
    }
  }

  /** Talks on a terminal that is open. */
  static int on(
      Terminal terminal,
      Surroundings surroundings,
      Conversation conversation,
      GlobalOptions options,
      boolean pages) {
    Prompt prompt = new Prompt(terminal, surroundings, conversation, options, pages);
    return prompt.withStops(prompt::talk);
  }

  /** While this runs, Ctrl-C stops work and never the program. */
  private int withStops(IntSupplier talk) {
    try (Interrupts heard = Interrupts.heardBy(screen.terminal(), stop::press)) {
      return talk.getAsInt();
    }
  }

  private int play(Lesson lesson, PlayMode mode) {
    scenes.play(lesson, mode, input);
    return ExitCode.OK;
  }

  private int talk() {
    screen.print(Welcome.of(scenes.offer(), screen.profile()));
    offered = true;
    while (true) {
      try {
        stop.rest();
        if (answer(input.read(PromptReader.prompt(PROMPT))) == Next.LEAVE) {
          return ExitCode.OK;
        }
      } catch (UserInterruptException cleared) {
        offered = false;
      } catch (EndOfFileException left) {
        return ExitCode.OK;
      }
    }
  }

  private Next answer(String line) {
    try {
      return done(line);
    } catch (ProblemException problem) {
      problem(Spot.of(problem.problem(), line), line.indexOf('\n') >= 0);
    } catch (Cancelled stopped) {
      answers.show(List.of(StyledLine.of("stopped", Style.DIM).indented(2)));
    }
    return Next.GO_ON;
  }

  private Next done(String line) {
    String text = line.strip();
    if (text.isEmpty()) {
      return offered && scenes.offer().isPresent() ? played(() -> scenes.begin(input)) : Next.GO_ON;
    }
    offered = false;
    if (text.equals("?")) {
      return help(new Reply.Help(""));
    }
    if (asides.take(text)) {
      return Next.GO_ON;
    }
    Parsed parsed = conversation.parse(line);
    for (Statement statement : parsed.statements()) {
      if (said(statement).accept(this) == Next.LEAVE) {
        return Next.LEAVE;
      }
    }
    if (!parsed.problems().isEmpty()) {
      throw parsed.problems().get(0).thrown();
    }
    return Next.GO_ON;
  }

  /** What the work comes to, for somebody who is waiting. */
  private Reply said(Statement statement) {
    waiting.begins();
    try {
      return conversation.say(statement, stop.work());
    } finally {
      waiting.ends();
    }
  }

  /** The line stands on the screen just above, unless it has several rows. */
  private void problem(Spot spot, boolean rows) {
    Views views = screen.views();
    answers.show(rows ? views.problem(spot) : views.problem(spot, PROMPT.length()));
  }

  /** After a scene an empty line takes it up again. */
  private Next played(Runnable scene) {
    offered = false;
    scene.run();
    offered = true;
    return Next.GO_ON;
  }

  @Override
  public Next shown(Reply reply) {
    answers.show(
        profile -> screen.views(profile).reply(reply).iterator(),
        profile -> screen.views(profile).stream(reply));
    if (screen.showsImages()) {
      screen
          .views()
          .picture(reply)
          .ifPresent(one -> Images.show(screen.terminal(), one, screen.profile().background()));
    }
    return Next.GO_ON;
  }

  /** Moves first, where that is wanted of every result; what stays is the answer as ever. */
  @Override
  public Next answer(Reply.Answer answer) {
    if (moves && !answer.quiet()) {
      MotionScreen.playAndErase(screen, answer.outcome());
    }
    return shown(answer);
  }

  @Override
  public Next drawing(Reply.Drawing drawing) {
    if (!drawing.moving() || !MotionScreen.play(screen, drawing.outcome())) {
      return shown(drawing);
    }
    screen.print(StyledLine.empty());
    return Next.GO_ON;
  }

  @Override
  public Next asked(Reply.Asked asked) {
    return switch (asked.command().word()) {
      case "quit" -> Next.LEAVE;
      case "next" -> played(() -> scenes.begin(input));
      case "lesson" -> played(() -> scenes.open(asked.command(), input));
      default ->
          throw Problem.usage(asked.command().word() + " works inside a lesson.")
              .tryThis("next", "begins the lesson, or takes it up again")
              .at(asked.command().wordPlace())
              .thrown();
    };
  }
}
