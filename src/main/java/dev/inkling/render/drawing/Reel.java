package dev.inkling.render.drawing;

import dev.inkling.picture.Motion;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A motion laid out for one screen: all its moments are blocks of one size, drawn when they are
 * asked for.
 */
public final class Reel {

  private final Frames frames;
  private final Size size;

  private Reel(Frames frames, Size size) {
    this.frames = frames;
    this.size = size;
  }

  private interface Frames {
    List<StyledLine> at(double time);
  }

  /** In a room; nothing if that is too small. */
  public static Optional<Reel> of(Motion motion, Profile profile, Size room) {
    Optional<MovingPlane> plane = MovingPlane.of(motion, room, profile);
    return plane.isPresent()
        ? plane.map(one -> new Reel(time -> one.at(time).grid().lines(), one.sheet()))
        : blocks(motion, new PictureRenderer(profile), room);
  }

  /** Of pictures that hold still by themselves, such as bars on the scale of the whole. */
  private static Optional<Reel> blocks(Motion motion, PictureRenderer renderer, Size room) {
    Size size = Blocks.size(renderer.render(motion.frame(1), room));
    return size.rows() == 0
        ? Optional.empty()
        : Optional.of(new Reel(time -> renderer.render(motion.frame(time), room), size));
  }

  /** The room it takes. */
  public Size size() {
    return size;
  }

  /** The picture at a time from 0 to 1, as many lines as the room has rows. */
  public List<StyledLine> at(double time) {
    List<StyledLine> lines = new ArrayList<>(frames.at(time));
    while (lines.size() < size.rows()) {
      lines.add(StyledLine.empty());
    }
    return lines;
  }
}
