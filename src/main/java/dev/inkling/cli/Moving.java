package dev.inkling.cli;

import dev.inkling.language.Format;
import dev.inkling.language.Reply;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Registry;
import dev.inkling.render.Profile.Motion;
import dev.inkling.render.reply.Drawing;
import java.util.Optional;

/**
 * What becomes of a result that can move. It moves by itself only where somebody has said so: words
 * come first, then a key, then motion.
 */
public final class Moving {

  private static final String VARIABLE = "INKLING_MOTION";

  private final Surroundings surroundings;
  private final GlobalOptions options;
  private final Registry registry;

  Moving(Surroundings surroundings, GlobalOptions options, Registry registry) {
    this.surroundings = surroundings;
    this.options = options;
    this.registry = registry;
  }

  /** Whether every result that can move is to do so when it appears. */
  public static boolean isAskedFor(Surroundings surroundings, GlobalOptions options) {
    return isSaid(Motion.FULL, surroundings, options) && isDrawn(options);
  }

  private static boolean isSaid(Motion much, Surroundings surroundings, GlobalOptions options) {
    return options
        .motion()
        .map(much::equals)
        .orElseGet(
            () ->
                surroundings.variable(VARIABLE).filter(much.name()::equalsIgnoreCase).isPresent());
  }

  private static boolean isDrawn(GlobalOptions options) {
    return options.format() == Format.TEXT
        && options.draw() != Drawing.NONE
        && options.draw() != Drawing.WORDS
        && PictureForm.of(options.draw()).isEmpty();
  }

  /** Plays a result before it is shown, in front of people who have asked for that. */
  void play(Reply reply) {
    Surroundings.Terminals terminals = surroundings.terminals();
    if (terminals.in() && terminals.out() && isAskedFor(surroundings, options)) {
      outcome(reply)
          .ifPresent(outcome -> PromptDoor.play(surroundings, options, registry, outcome));
    }
  }

  /** The result at its beginning, in its middle and at its end, where that is asked for. */
  Optional<Reply> stills(Reply reply) {
    return isSaid(Motion.REDUCED, surroundings, options) && isDrawn(options)
        ? outcome(reply).map(one -> new Reply.Drawing(one, Reply.Drawing.As.MOVING))
        : Optional.empty();
  }

  private static Optional<Outcome> outcome(Reply reply) {
    return reply
        .accept(new ShownOutcome())
        .flatMap(Written::outcome)
        .filter(outcome -> outcome.call().motion().isPresent());
  }
}
