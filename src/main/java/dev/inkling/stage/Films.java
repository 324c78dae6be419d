package dev.inkling.stage;

import dev.inkling.language.Reply;
import dev.inkling.lesson.Event;
import dev.inkling.lesson.ReplyKind;
import dev.inkling.operation.Call;
import dev.inkling.picture.Motion;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.render.drawing.Manner;
import dev.inkling.render.drawing.Reel;
import dev.inkling.render.reply.Drawing;
import dev.inkling.render.reply.MotionLayout;
import dev.inkling.render.reply.View;
import java.util.List;
import java.util.Optional;

/** What moves in a lesson, laid out for one screen; nothing where the screen is to hold still. */
final class Films {

  private static final int INDENT = 2;
  private static final int AROUND = 3; // rows that a result keeps free below its motion

  private final View view;
  private final Profile profile;

  Films(View view) {
    this.view = view;
    this.profile = view.profile();
  }

  /** The picture that a scene comes to, or would: it keeps the place it has while it moves. */
  Optional<Film> scene(Event.Shown shown) {
    return shown.motion().filter(motion -> isDrawn()).flatMap(this::laidOut);
  }

  private Optional<Film> laidOut(Motion motion) {
    return Reel.of(motion, profile, Manner.of(motion.frame(1)).room(profile.columns() - 2 * INDENT))
        .map(reel -> new Film(motion.length(), true, time -> indented(reel.at(time))));
  }

  private static List<StyledLine> indented(List<StyledLine> lines) {
    return lines.stream().map(line -> line.isEmpty() ? line : line.indented(INDENT)).toList();
  }

  /** A scene while it moves: strokes that change place by less than a letter, and in two tones. */
  Optional<Film> moving(Event.Shown shown) {
    boolean fine =
        profile.glyphs() == Profile.Glyphs.UNICODE
            && profile.colours().compareTo(Profile.Colours.MONOCHROME) < 0;
    return fine && moves() ? scene(shown) : Optional.empty();
  }

  /** How a result comes about, where a line asks for that, in so many rows. */
  Optional<Film> moving(Event.Ran ran, int rows) {
    return moves() && isDrawn()
        ? call(ran.reply())
            .flatMap(call -> call.written(view.numbers()).motion())
            .flatMap(motion -> laidOut(motion, rows))
        : Optional.empty();
  }

  private Optional<Film> laidOut(Motion motion, int rows) {
    int all = (int) Math.min(profile.rows(), (long) rows + AROUND);
    MotionLayout layout =
        new MotionLayout(view.withProfile(profile.withSize(profile.columns(), all)));
    return layout
        .reel(motion)
        .map(reel -> new Film(motion.length(), false, time -> layout.moment(motion, reel, time)));
  }

  private boolean moves() {
    return profile.motion() == Profile.Motion.FULL;
  }

  private boolean isDrawn() {
    return view.drawing() != Drawing.WORDS && view.drawing() != Drawing.NONE;
  }

  /** The motion a line asks to see. */
  static Optional<Motion> motion(Reply reply) {
    return call(reply).flatMap(Call::motion);
  }

  private static Optional<Call> call(Reply reply) {
    return reply.accept(
        new ReplyKind<Optional<Call>>(Optional.empty()) {
          @Override
          public Optional<Call> drawing(Reply.Drawing drawing) {
            return drawing.moving() ? Optional.of(drawing.outcome().call()) : Optional.empty();
          }
        });
  }
}
