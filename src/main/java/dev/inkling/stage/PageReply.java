package dev.inkling.stage;

import dev.inkling.language.Reply;
import dev.inkling.lesson.Event;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Registry;
import dev.inkling.operation.elementary.Given;
import dev.inkling.picture.Picture;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.render.reply.Drawing;
import dev.inkling.render.reply.ReplyRenderer;
import dev.inkling.render.reply.View;
import dev.inkling.trace.Detail;
import dev.inkling.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a line came to, taken apart for a page: the working as it stands on a screen, pictures as
 * pictures, sentences as sentences. Narrow enough for a telephone.
 */
final class PageReply {

  private static final int COLUMNS = 50;

  private final ReplyRenderer replies;

  PageReply(Registry registry) {
    Profile profile =
        Profile.plain(Profile.Glyphs.UNICODE)
            .withColours(Profile.Colours.TRUECOLOR)
            .withBackground(Profile.Background.LIGHT)
            .withSize(COLUMNS, Profile.plain(Profile.Glyphs.UNICODE).rows());
    this.replies = new ReplyRenderer(new View(profile, Detail.NORMAL, Drawing.NONE), registry);
  }

  List<StyledLine> working(Event.Ran ran) {
    return replies.render(Taught.workingOf(ran.reply()));
  }

  /** The pictures of a result; a number that was only written down has none. */
  static List<Picture> pictures(Reply reply) {
    return told(reply).map(outcome -> outcome.call().pictures()).orElse(List.of());
  }

  /** The conclusion, then what else is to be said. */
  static List<Text> sentences(Reply reply) {
    List<Text> sentences = new ArrayList<>();
    told(reply).map(outcome -> outcome.call().sentence()).ifPresent(sentences::add);
    sentences.removeIf(Text::isEmpty);
    return sentences;
  }

  static List<Text> notes(Reply reply) {
    return told(reply).map(Outcome::notes).orElse(List.of());
  }

  private static Optional<Outcome> told(Reply reply) {
    return Taught.outcome(reply).filter(outcome -> !(outcome.call().operation() instanceof Given));
  }
}
