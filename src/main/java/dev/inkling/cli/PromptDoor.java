package dev.inkling.cli;

import dev.inkling.lesson.Lesson;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Registry;
import dev.inkling.picture.Picture;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Background;
import dev.inkling.render.StyledLine;
import dev.inkling.repl.Prompt;
import dev.inkling.slips.practice.Practice;
import dev.inkling.stage.PlayMode;
import java.util.List;
import java.util.function.Function;

/** Opens the prompt: the one place that leads from the shell to the terminal's library. */
final class PromptDoor {

  private PromptDoor() {}

  static int open(
      Surroundings surroundings, Conversation conversation, GlobalOptions options, boolean pages) {
    return Prompt.run(surroundings, conversation, options, pages);
  }

  /** Shows a text that may be longer than the screen, and leaves. */
  static void read(
      Surroundings surroundings,
      GlobalOptions options,
      Registry registry,
      Function<Profile, List<StyledLine>> text) {
    Prompt.read(surroundings, options, registry, text);
  }

  /** Plays how a result came about and takes it away again. */
  static void play(
      Surroundings surroundings, GlobalOptions options, Registry registry, Outcome outcome) {
    Prompt.play(surroundings, options, registry, outcome);
  }

  /** Asks the terminal what it can do, and leaves. */
  static TerminalAnswers ask(Surroundings surroundings, GlobalOptions options, Registry registry) {
    return Prompt.ask(surroundings, options, registry);
  }

  /** Paints a picture on the terminal and leaves. */
  static void image(Surroundings surroundings, Picture picture, Background on) {
    Prompt.image(surroundings, picture, on);
  }

  /** Asks again what lessons left, and leaves. */
  static int review(Surroundings surroundings, Conversation conversation, GlobalOptions options) {
    return Prompt.review(surroundings, conversation, options);
  }

  /** Plays one lesson on the terminal and leaves. */
  static int play(
      Surroundings surroundings,
      Conversation conversation,
      GlobalOptions options,
      Lesson lesson,
      PlayMode mode) {
    return Prompt.play(surroundings, conversation, options, lesson, mode);
  }

  /** Practises on the terminal and leaves. */
  static int practise(
      Surroundings surroundings,
      Conversation conversation,
      GlobalOptions options,
      Practice.Plan plan) {
    return Prompt.practise(surroundings, conversation, options, plan);
  }
}
