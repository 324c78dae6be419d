package dev.inkling.testing;

import dev.inkling.language.Interpreter;
import dev.inkling.language.Notebook;
import dev.inkling.language.Sources;
import dev.inkling.lesson.Event;
import dev.inkling.lesson.Input;
import dev.inkling.lesson.Lesson;
import dev.inkling.lesson.LessonLibrary;
import dev.inkling.lesson.LessonParser;
import dev.inkling.lesson.Player;
import dev.inkling.lesson.State;
import dev.inkling.operation.catalog.Catalog;
import dev.inkling.render.Profile;
import dev.inkling.render.reply.Drawing;
import dev.inkling.render.reply.View;
import dev.inkling.stage.Looks;
import dev.inkling.stage.TranscriptStage;
import dev.inkling.trace.Detail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Plays lessons as a learner would, a line at a time, and keeps what they see. */
public final class Classroom {

  private final Player player;
  private State state;
  private List<Event> latest;

  private Classroom(Lesson lesson) {
    this.player = Player.of(lesson, interpreter());
    var begun = player.begin(Notebook.empty());
    this.state = begun.state();
    this.latest = begun.events();
  }

  public static Classroom of(Lesson lesson) {
    return new Classroom(lesson);
  }

  public static Interpreter interpreter() {
    return Interpreter.of(Catalog.standard(), Sources.none("A lesson opens no files."));
  }

  public static Classroom sceneOne() {
    return new Classroom(LessonLibrary.first());
  }

  /** A lesson with the usual front matter and this body. */
  public static Classroom of(String body) {
    return new Classroom(LessonParser.parse("test.lesson.md", lesson(body)).orThrow());
  }

  public static String lesson(String body) {
    return "---\nlesson: test\ntitle: A test\nminutes: 1\nobjective: To test.\n---\n" + body;
  }

  public static Looks looks(Profile profile) {
    return Looks.of(new View(profile, Detail.NORMAL, Drawing.AUTO), Catalog.standard());
  }

  public Player player() {
    return player;
  }

  public State state() {
    return state;
  }

  /** Where the lesson waits. */
  public String place() {
    return player.place(state);
  }

  public Classroom type(String... lines) {
    for (String line : lines) {
      var next = player.step(state, Input.of(line));
      state = next.state();
      latest = next.events();
    }
    return this;
  }

  /** Presses Enter until a beat is reached. */
  public Classroom upTo(String beat) {
    while (!player.lesson().beats().get(state.beat()).id().equals(beat)) {
      if (state.ended()) {
        throw new AssertionError("no beat " + beat);
      }
      type("");
    }
    return this;
  }

  /** What the last line led to, as it is read. */
  public String seen() {
    return text(latest);
  }

  /** The whole screen, as it is read. */
  public String screen() {
    return text(state.screen());
  }

  public static String text(List<Event> events) {
    StringBuilder out = new StringBuilder();
    TranscriptStage stage = new TranscriptStage(out, looks(Profile.plain(Profile.Glyphs.UNICODE)));
    try {
      for (Event event : events) {
        stage.play(event);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Every state from the first to the last on these lines, then on Enter. */
  public static List<State> states(Classroom room, List<String> lines) {
    List<State> states = new ArrayList<>(List.of(room.state()));
    for (int i = 0; !room.state().ended(); i++) {
      room.type(i < lines.size() ? lines.get(i) : "");
      states.add(room.state());
    }
    return states;
  }
}
