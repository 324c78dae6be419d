package dev.inkling.cli;

import dev.inkling.language.Format;
import dev.inkling.language.parse.DidYouMean;
import dev.inkling.operation.Registry;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Problem;
import java.util.List;
import java.util.Optional;

/** {@code inkling lesson}: leads to whatever can be done with lessons. */
final class LessonCommand {

  private final Surroundings surroundings;
  private final Conversation conversation;
  private final GlobalOptions options;
  private final Output output;
  private final LessonRoom room;

  LessonCommand(Surroundings surroundings, Conversation conversation, GlobalOptions options) {
    Registry registry = conversation.interpreter().registry();
    this.surroundings = surroundings;
    this.conversation = conversation;
    this.options = options;
    this.output = Output.of(surroundings, options, registry);
    this.room = new LessonRoom(surroundings, registry);
  }

  int run(Given given) {
    List<String> words = given.arguments();
    if (words.isEmpty()) {
      return list();
    }
    Optional<LessonWord> word = LessonWord.find(words.get(0));
    if (word.isEmpty()) {
      refuseSlip(words);
      return play().run(words, given); // lesson scene-1
    }
    List<String> rest = words.subList(1, words.size());
    return switch (word.get()) {
      case LIST -> list();
      case PLAY -> play().run(rest, given);
      case RESET -> reset(rest);
      case NEW -> new LessonSkeleton(surroundings, output).run(rest);
      case CHECK ->
          new LessonChecks(surroundings, room, output)
              .run(rest, given, options.format() == Format.JSON);
      case FUZZ ->
          new LessonFuzz(surroundings, room, output)
              .run(rest, given, options.format() == Format.JSON);
      case EXPORT -> new LessonExports(surroundings, room, output).run(rest, given);
      case DIRECTIVES -> directives(rest);
    };
  }

  private LessonPlay play() {
    return new LessonPlay(surroundings, conversation, options, output, room);
  }

  /** A slip of the finger in a command is no name of a lesson. */
  private void refuseSlip(List<String> words) {
    String word = words.get(0);
    if (word.contains(".") || word.contains("/") || room.hasLesson(word)) {
      return;
    }
    List<String> near = DidYouMean.nearest(word, LessonWord.words());
    if (!near.isEmpty()) {
      Problem problem =
          Problem.usage("\"" + word + "\" is no lesson, and nothing that can be done with one.")
              .expecting("What can be done is " + String.join(", ", LessonWord.words()) + ".");
      String meant = near.get(0) + " " + String.join(" ", words.subList(1, words.size()));
      throw problem.tryThis("inkling lesson " + meant.strip()).thrown();
    }
  }

  private int list() {
    output.lines(room.listing(output.profile()));
    return ExitCode.OK;
  }

  private int reset(List<String> words) {
    output.lines(List.of(StyledLine.of(room.reset(words)).indented(2)));
    return ExitCode.OK;
  }

  private int directives(List<String> words) {
    if (!words.isEmpty()) {
      throw Problem.usage("lesson directives takes no names; there is " + words.get(0) + ".")
          .tryThis("inkling lesson directives")
          .thrown();
    }
    if (options.format() == Format.JSON) {
      output.print(LessonManual.json());
    } else {
      output.lines(LessonManual.page(output.profile()));
    }
    return ExitCode.OK;
  }
}
