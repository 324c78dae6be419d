package dev.inkling.cli;

import static dev.inkling.cli.CommandModel.Completion.COMMANDS;
import static dev.inkling.cli.CommandModel.Completion.FILES;
import static dev.inkling.cli.CommandModel.Completion.LESSONS;
import static dev.inkling.cli.CommandModel.Completion.NOTHING;
import static dev.inkling.cli.CommandModel.Completion.SHELLS;
import static dev.inkling.cli.CommandModel.Completion.TOPICS;

import java.util.Locale;
import java.util.Optional;

/** The commands that are no operations of the language: the doors themselves. */
enum OddCommand {
  REPL("", "the prompt, as inkling alone opens it", NOTHING),
  EVAL("EXPR...", "works out lines of the language, one after the other", NOTHING),
  RUN("FILE...", "runs the lines of files; - is standard input", FILES),
  WHY("C[1,2] --in FILE", "runs a script and opens one of its numbers: what made it", FILES),
  AFFECTS("A[1,2] --in FILE", "runs a script and tells which results a number goes into", FILES),
  CHANGE("A[1,2] to 5 --in FILE", "runs a script and tells what if an input were another", FILES),
  LESSON(
      "[list | play NAME | reset NAME [BEAT] | new NAME [DIR] | check FILE... |"
          + " fuzz NAME | export NAME DIR | directives]",
      "lists, plays, writes, checks or exports lessons",
      LESSONS),
  REVIEW("", "asks again what lessons left with you, two minutes at most", NOTHING),
  CHECK("\"TASK = ANSWER\"...", "tells whether an answer is right, or which slip it is", NOTHING),
  PRACTICE("TOPIC", "exercises that grow, with a blank where your slips are", TOPICS),
  HELP("[word]", "explains a word, or lists them all", COMMANDS),
  GALLERY("", "every kind of picture with the line that draws it", NOTHING),
  DOCTOR("", "what this terminal can do, and how to change what is used", NOTHING),
  COMPLETION("bash|zsh", "prints the completion script of a shell", SHELLS);

  private final CommandModel model;

  OddCommand(String usage, String summary, CommandModel.Completion completion) {
    CommandModel plain = CommandModel.odd(word(), usage, summary, completion);
    this.model = withOptions(plain);
  }

  private static CommandModel withOptions(CommandModel plain) {
    return switch (plain.name()) {
      case "repl" -> plain.with(CommandOption.KEEP_GOING).with(Paging.OPTION);
      case "eval" -> plain.withExamples("inkling eval \"A = [1 -1; 1 1]\" \"A * [3; 1]\"");
      case "run" ->
          plain
              .with(CommandOption.KEEP_GOING)
              .with(CommandOption.CHECK)
              .withExamples("inkling run lines.ink", "inkling run lines.ink --check");
      case "why" ->
          plain
              .with(CommandOption.IN)
              .with(CommandOption.taking("--depth", "N", "how many levels are opened"))
              .withExamples("inkling why \"C[1,2]\" --in lines.ink --depth 2");
      case "affects" ->
          plain.with(CommandOption.IN).withExamples("inkling affects \"A[1,2]\" --in lines.ink");
      case "change" ->
          plain
              .with(CommandOption.IN)
              .withExamples("inkling change \"A[1,2] to 5\" --in lines.ink");
      case "lesson" ->
          plain
              .with(CommandOption.flag("--auto", "plays without waiting for you"))
              .with(CommandOption.flag("--class", "counts a show of hands; nothing is kept"))
              .with(CommandOption.taking("--pace", "WPM", "with --auto, words read in a minute"))
              .with(LessonChecks.UPDATE)
              .with(LessonChecks.YES)
              .with(LessonFuzz.RUNS)
              .with(PracticeCommand.SEED)
              .with(LessonExports.TO)
              .with(LessonExports.HANDOUT)
              .with(LessonExports.ALL)
              .withExamples(
                  "inkling lesson play scene-1",
                  "inkling lesson play scene-1 --auto",
                  "inkling lesson export scene-1 --to html pages",
                  "inkling lesson export --all pages");
      case "review" -> plain.withExamples("inkling review");
      case "check" ->
          plain.withExamples(
              "inkling check \"[1 2; 3 4] * [5; 6] = [17; 39]\"",
              "inkling check \"norm [3 4] = 7\"",
              "inkling check - < homework.txt");
      case "practice" ->
          plain
              .with(PracticeCommand.SEED)
              .with(PracticeCommand.COUNT)
              .with(PracticeCommand.WORKSHEET)
              .withExamples("inkling practice mul", "inkling practice mul --worksheet --count 8");
      case "gallery" -> plain.withExamples("inkling gallery", "inkling gallery --draw ascii");
      case "doctor" -> plain.withExamples("inkling doctor");
      case "help" -> plain.with(Paging.OPTION).withExamples("inkling help dot");
      default -> plain.withExamples("source <(inkling completion bash)");
    };
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  CommandModel model() {
    return model;
  }

  static Optional<OddCommand> find(String word) {
    for (OddCommand command : values()) {
      if (command.word().equals(word)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }
}
