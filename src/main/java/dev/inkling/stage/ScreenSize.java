package dev.inkling.stage;

import dev.inkling.lesson.Event;
import dev.inkling.lesson.EventKind;
import dev.inkling.lesson.fuzz.Fuzz;
import dev.inkling.operation.Registry;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.render.reply.Drawing;
import dev.inkling.render.reply.View;
import dev.inkling.trace.Detail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much room screens of a lesson take, as the terminal would show them. */
public final class ScreenSize implements Fuzz.Screens {

  static final int ROWS = 24;
  private static final int PROMPT = 1;

  private final Looks looks;
  private final int columns;

  private ScreenSize(Looks looks, int columns) {
    this.looks = looks;
    this.columns = columns;
  }

  /** Screens of that many columns. */
  public static ScreenSize of(Registry registry, int columns) {
    Profile profile = Profile.plain(Profile.Glyphs.UNICODE).withSize(columns, ROWS);
    return new ScreenSize(
        Looks.of(new View(profile, Detail.NORMAL, Drawing.AUTO), registry), columns);
  }

  /**
   * What a screen takes.
   *
   * @param rows with the place to type
   * @param widest its longest line
   */
  record Taken(int rows, StyledLine widest) {}

  Taken of(List<Event> screen) {
    List<StyledLine> lines = new ArrayList<>();
    TerminalStage stage =
        new TerminalStage(
            new Paper() {
              @Override
              public void page() {
                lines.clear();
              }

              @Override
              public void line(StyledLine line) {
                lines.add(line);
              }
            },
            looks);
    try {
      for (Event event : screen) {
        if (!event.accept(new Typed())) {
          stage.play(event.accept(new Stills(event)));
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // paper of memory takes everything
    }
    StyledLine widest = StyledLine.empty();
    for (StyledLine line : lines) {
      widest = line.width() > widest.width() ? line : widest;
    }
    return new Taken(lines.size() + PROMPT, widest);
  }

  /** What somebody typed is as long as they typed it; terminals break it by themselves. */
  private static final class Typed extends EventKind<Boolean> {
    Typed() {
      super(false);
    }

    @Override
    public Boolean typed(Event.Typed typed) {
      return true;
    }
  }

  /** What moves takes the room of its last picture, which is sooner drawn. */
  private static final class Stills extends EventKind<Event> {
    Stills(Event otherwise) {
      super(otherwise);
    }

    @Override
    public Event shown(Event.Shown shown) {
      return new Event.Shown(shown.picture());
    }
  }

  @Override
  public Optional<String> fault(List<Event> screen) {
    StyledLine widest = of(screen).widest();
    return widest.width() <= columns
        ? Optional.empty()
        : Optional.of(
            "A line takes "
                + widest.width()
                + " columns of "
                + columns
                + ": "
                + widest.plain().strip());
  }
}
