package dev.inkling.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.Notebook;
import dev.inkling.picture.Mark;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Plane;
import dev.inkling.picture.Point;
import dev.inkling.picture.Shape;
import dev.inkling.testing.Classroom;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReedsTest {

  private static final String WORDS = "Wind in the reeds. It drops. Nothing moves.";
  private static final int FRAMES = 240;

  private static final Motion REEDS = Reeds.swaying(WORDS);

  private static List<Point> tips(double time) {
    return ((Plane) REEDS.frame(time))
        .marks().stream().filter(mark -> mark.id().startsWith("tip")).map(ReedsTest::end).toList();
  }

  private static Point end(Mark mark) {
    List<Point> points = ((Shape.Path) mark.shape()).points();
    return points.get(points.size() - 1);
  }

  /** How far the tip of a reed ever gets away from its rest, within a part of the time. */
  private static double farthest(double from, double to) {
    List<Point> rest = tips(1);
    double farthest = 0;
    for (int frame = (int) (from * FRAMES); frame <= to * FRAMES; frame++) {
      List<Point> now = tips((double) frame / FRAMES);
      for (int i = 0; i < rest.size(); i++) {
        double away = StrictMath.abs(now.get(i).x() - rest.get(i).x());
        farthest = StrictMath.max(farthest, away);
      }
    }
    return farthest;
  }

  @Test
  void they_sway_less_and_less_until_nothing_moves() {
    assertThat(farthest(0, 0.25)).isGreaterThan(farthest(0.25, 0.5));
    assertThat(farthest(0.25, 0.5)).isGreaterThan(farthest(0.5, 0.75));
    assertThat(farthest(0.5, 0.75)).isGreaterThan(2);
    assertThat(farthest(0.97, 1)).isLessThan(0.5);
  }

  @Test
  void no_frame_is_far_from_the_one_before() {
    for (int frame = 1; frame <= FRAMES; frame++) {
      List<Point> before = tips((double) (frame - 1) / FRAMES);
      List<Point> now = tips((double) frame / FRAMES);
      for (int i = 0; i < now.size(); i++) {
        assertThat(StrictMath.abs(now.get(i).x() - before.get(i).x())).isLessThan(2);
      }
    }
  }

  @Test
  void they_keep_their_length_and_stay_above_the_water() {
    for (int frame = 0; frame <= FRAMES; frame++) {
      for (Mark mark : ((Plane) REEDS.frame((double) frame / FRAMES)).marks()) {
        if (mark.shape() instanceof Shape.Path path) {
          assertThat(path.points()).allMatch(point -> point.y() >= 0 && point.y() <= 32);
        }
      }
    }
  }

  @Test
  void a_time_has_one_picture() {
    assertThat(REEDS.frame(0.3)).isEqualTo(Reeds.swaying(WORDS).frame(0.3));
    assertThat(REEDS.description().plain()).isEqualTo(WORDS);
    assertThat(REEDS.isSilent()).isTrue();
  }

  @Test
  void a_lesson_shows_them_moving_and_keeps_the_last_picture() {
    Lesson lesson =
        LessonParser.parse(
                "test.lesson.md",
                Classroom.lesson("<!-- beat one quiet -->\n\n<!-- show reeds say=\"Reeds.\" -->\n"))
            .orThrow();
    List<Event> screen =
        Player.of(lesson, Classroom.interpreter()).begin(Notebook.empty()).events();
    assertThat(screen).filteredOn(event -> event instanceof Event.Shown).hasSize(1);
    for (Event event : screen) {
      if (event instanceof Event.Shown shown) {
        assertThat(shown.motion()).isPresent();
        assertThat(shown.picture()).isEqualTo(shown.motion().get().frame(1));
      }
    }
  }
}
