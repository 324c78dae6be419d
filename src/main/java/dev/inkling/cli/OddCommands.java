package dev.inkling.cli;

import dev.inkling.language.Interpreter;
import dev.inkling.operation.Registry;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Work;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The commands that are no operations. */
final class OddCommands {

  private final Surroundings surroundings;
  private final Registry registry;
  private final Given given;
  private final GlobalOptions options;

  OddCommands(Surroundings surroundings, Registry registry, Given given) {
    this.surroundings = surroundings;
    this.registry = registry;
    this.given = given;
    this.options = GlobalOptions.of(given);
  }

  int run(OddCommand command) {
    return switch (command) {
      case REPL -> repl();
      case EVAL -> eval();
      case RUN -> runFile();
      case WHY, AFFECTS, CHANGE -> ask(command);
      case LESSON -> new LessonCommand(surroundings, conversation(lines()), options).run(given);
      case REVIEW -> new ReviewCommand(surroundings, conversation(lines()), options).run();
      case CHECK -> check();
      case PRACTICE -> new PracticeCommand(surroundings, conversation(lines()), options).run(given);
      case HELP -> help();
      case GALLERY -> gallery();
      case DOCTOR -> doctor();
      case COMPLETION -> completion();
    };
  }

  private int repl() {
    refuseArguments();
    boolean people = surroundings.terminals().in() && surroundings.terminals().out();
    return people
        ? PromptDoor.open(
            surroundings, conversation(lines()), options, Paging.isWanted(given, surroundings))
        : script(surroundings.in(), "", Output.of(surroundings, options, registry));
  }

  private int eval() {
    if (given.arguments().isEmpty()) {
      throw Problem.usage("There is nothing to work out.")
          .tryThis("inkling eval \"[1 -1; 1 1] * [3; 1]\"")
          .thrown();
    }
    Conversation conversation = conversation(FileSources.withInput(surroundings));
    return new EvalCommand(conversation, Output.of(surroundings, options, registry), work())
        .run(given.arguments());
  }

  private int runFile() {
    if (given.arguments().isEmpty()) {
      throw Problem.usage("run takes the files to run.").tryThis("inkling run lines.ink").thrown();
    }
    Output output = Output.of(surroundings, options, registry);
    int worst = ExitCode.OK;
    for (String name : given.arguments()) {
      worst = Math.max(worst, runFile(name, output));
      if (worst != ExitCode.OK && !goesOn()) {
        break;
      }
    }
    return worst;
  }

  /** Whether a file that cannot be done is no reason to leave the next one. */
  private boolean goesOn() {
    return given.has(CommandOption.KEEP_GOING.name()) || given.has(CommandOption.CHECK.name());
  }

  private int runFile(String name, Output output) {
    if (name.equals(FileNames.STANDARD_INPUT)) {
      return script(surroundings.in(), "", output);
    }
    Path file = UserFiles.resolve(surroundings, name);
    try (InputStream in = UserFiles.open(file, name, work().limits())) {
      return script(in, name, output);
    } catch (ProblemException unreadable) {
      output.problem(unreadable.problem(), "");
      return ExitCode.of(unreadable.problem());
    } catch (IOException broken) {
      output.problem(UserFiles.unreadable(name), "");
      return ExitCode.FAILED;
    }
  }

  /** Each script begins with no names. */
  private int script(InputStream in, String name, Output output) {
    boolean keepsGoing = given.has(CommandOption.KEEP_GOING.name());
    LineReading lines = new LineReading(in, name, work().limits().fileBytes());
    FileSources sources = name.isEmpty() ? lines() : FileSources.withInput(surroundings);
    return given.has(CommandOption.CHECK.name())
        ? new ScriptCheck(conversation(sources), output, work(), name).run(lines)
        : new Script(conversation(sources), output, work(), name, keepsGoing).run(lines);
  }

  /** A question about a script, which is run for it. */
  private int ask(OddCommand command) {
    String name = given.value(CommandOption.IN.name()).orElseThrow(() -> noScript(command));
    String depth = given.value("--depth").map(levels -> " --depth " + levels).orElse("");
    String question = command.word() + " " + String.join(" ", given.arguments()).strip() + depth;
    boolean piped = name.equals(FileNames.STANDARD_INPUT);
    Path file = piped ? Path.of("") : UserFiles.resolve(surroundings, name);
    FileSources sources = piped ? lines() : FileSources.withInput(surroundings);
    Output output = Output.of(surroundings, options, registry);
    String shown = piped ? "" : name;
    try (InputStream in = piped ? surroundings.in() : UserFiles.open(file, name, work().limits())) {
      LineReading lines = new LineReading(in, shown, work().limits().fileBytes());
      return new ScriptQuestion(conversation(sources), output, work(), shown).ask(question, lines);
    } catch (IOException broken) {
      throw UserFiles.unreadable(name).thrown();
    }
  }

  private static ProblemException noScript(OddCommand command) {
    return Problem.usage(command.word() + " speaks about the lines before it; here are none.")
        .expecting("It works at the prompt, among lines in a pipe, and on a script.")
        .tryThis(command.model().examples().get(0))
        .thrown();
  }

  private int check() {
    Interpreter interpreter = conversation(lines()).interpreter();
    Output output = Output.of(surroundings, options, registry);
    LineReading in = new LineReading(surroundings.in(), "", work().limits().fileBytes());
    return new CheckCommand(interpreter, output, options, work(), in).run(given.arguments());
  }

  private int help() {
    String word = String.join(" ", given.arguments());
    new HelpDoor(surroundings, registry, given).show(help -> help.topic(word));
    return ExitCode.OK;
  }

  private int gallery() {
    Output output = Output.of(surroundings, options, registry);
    Views views = Views.of(output.profile(), options, registry);
    return new GalleryCommand(conversation(lines()), output, views, work()).run();
  }

  private int doctor() {
    boolean people = surroundings.terminals().in() && surroundings.terminals().out();
    Optional<TerminalAnswers> answers =
        people ? Optional.of(PromptDoor.ask(surroundings, options, registry)) : Optional.empty();
    Doctor doctor = new Doctor(surroundings, options, answers);
    Output.of(surroundings, options, registry).lines(doctor.lines(), doctor.profile());
    return ExitCode.OK;
  }

  private int completion() {
    String shell = given.arguments().isEmpty() ? "" : given.arguments().get(0);
    Optional<String> script = CompletionScript.of(shell, Catalogue.of(registry));
    if (script.isEmpty()) {
      throw Problem.usage(
              shell.isEmpty() ? "Which shell is it for?" : "There is no script for " + shell + ".")
          .expecting("There are scripts for bash and zsh.")
          .tryThis("source <(inkling completion bash)")
          .thrown();
    }
    byte[] bytes = script.get().getBytes(StandardCharsets.UTF_8);
    surroundings.out().write(bytes, 0, bytes.length);
    return ExitCode.OK;
  }

  private void refuseArguments() {
    List<String> arguments = given.arguments();
    if (!arguments.isEmpty()) {
      throw Problem.usage("The prompt takes no arguments; there is " + arguments.get(0) + ".")
          .tryThis("inkling eval \"" + arguments.get(0) + "\"")
          .thrown();
    }
  }

  private Conversation conversation(FileSources sources) {
    FileShelf shelf = new FileShelf(surroundings, work -> new WorkPage(options, registry).of(work));
    return new Conversation(Interpreter.of(registry, sources, shelf));
  }

  /** Where standard input is for lines. */
  private FileSources lines() {
    return FileSources.withoutInput(surroundings);
  }

  private Work work() {
    return options.exact() ? Work.exact() : Work.plain();
  }
}
