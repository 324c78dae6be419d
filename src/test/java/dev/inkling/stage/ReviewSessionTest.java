package dev.inkling.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.Notebook;
import dev.inkling.lesson.Journal;
import dev.inkling.lesson.LessonParser;
import dev.inkling.lesson.Player;
import dev.inkling.lesson.Prompt;
import dev.inkling.render.Profile;
import dev.inkling.review.Card;
import dev.inkling.review.DeckFile;
import dev.inkling.testing.Classroom;
import dev.inkling.work.Work;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReviewSessionTest {

  private static final LocalDate LEARNT = LocalDate.of(2026, 11, 1);

  private final Watch watch = new Watch();
  @TempDir private Path folder;
  private DeckFile deck;

  @BeforeEach
  void two_cards_were_learnt_on_the_first_of_november() {
    deck = DeckFile.in(folder);
    deck.change(
        cards ->
            cards
                .with(Card.learnt("scene-1/sign", "What is the score?", "-2", LEARNT))
                .with(Card.learnt("scene-1/zero", "What does 0 mean?", "A right angle.", LEARNT)));
  }

  @Test
  void nothing_is_asked_on_the_day_it_was_learnt() throws IOException {
    assertThat(review()).contains("Nothing is waiting today", "comes back tomorrow");
  }

  @Test
  void a_right_number_in_any_spelling_is_right_and_comes_back_in_six_days() throws IOException {
    watch.days(1);
    String seen = review("-4/2", "", "yes");
    assertThat(seen).contains("? What is the score?", "Yes: -2.", "That is all for now", "6 days");
    assertThat(deck.read().cards()).allMatch(card -> card.days() == 6);
  }

  @Test
  void a_wrong_number_is_shown_the_right_one_and_asked_once_more_today() throws IOException {
    watch.days(1);
    String seen = review("2", "", "yes", "-2");
    assertThat(seen).contains("It is -2. You will meet it again in a moment.", "Yes: -2.");
    assertThat(deck.read().cards()).extracting(Card::days).containsExactly(1, 6);
  }

  @Test
  void words_are_judged_by_the_learner() throws IOException {
    watch.days(1);
    String seen = review("-2", "it is square", "perhaps", "no", "", "yes");
    assertThat(seen).contains("▸ A right angle.", "yes, nearly or no?", "You will meet it again");
    assertThat(deck.read().cards()).extracting(Card::days).containsExactly(6, 1);
  }

  @Test
  void words_where_numbers_belong_are_no_answer() throws IOException {
    watch.days(1);
    assertThat(review("minus two", "-2")).contains("Numbers are asked for here", "Yes: -2.");
  }

  @Test
  void leaving_keeps_what_was_answered() throws IOException {
    watch.days(1);
    assertThat(review("-2", "quit")).contains("The rest waits for you");
    assertThat(deck.read().cards()).extracting(Card::days).containsExactly(6, 1);
    assertThat(review()).contains("What does 0 mean?").doesNotContain("What is the score?");
  }

  @Test
  void after_two_minutes_no_other_question_is_asked() throws IOException {
    watch.days(1);
    watch.eachAnswerTakes(Duration.ofMinutes(2));
    String seen = review("-2", "", "yes");
    assertThat(seen).doesNotContain("What does 0 mean?").contains("whenever you like");
  }

  @Test
  void there_is_no_word_of_points_or_of_days_in_a_row() throws IOException {
    watch.days(1);
    assertThat(review("2", "", "no", "-2", "", "yes"))
        .doesNotContainPattern("(?i)score[ds]? \\d|streak|points|correct|wrong|%|\\d of \\d");
  }

  @Test
  void an_empty_deck_says_where_cards_come_from() throws IOException {
    deck = DeckFile.in(folder.resolve("other"));
    assertThat(review()).contains("nothing to review yet", "lesson play scene-1");
  }

  @Test
  void a_lesson_leaves_a_card_with_the_learners_own_numbers() throws IOException {
    String body =
        """
        <!-- beat a -->
        <!-- try row default="[2 1]" -->

        <!-- beat b -->
        <!-- remember mine front="Row {row}, input [1; 1]: what is the score?" back="{= dot(row, [1; 1])}" -->
        Well.
        """;
    Player player =
        Player.of(
            LessonParser.parse("x", Classroom.lesson(body)).orThrow(), Classroom.interpreter());
    Stage keeper = new CardKeeper(new Recorder(), "test", deck, watch);
    new LessonSession(player, Journal.inMemory(), keeper, Pauser.none(), Work::plain)
        .play(Notebook.empty(), LineSource.of(List.of("[5 7]", "")));
    watch.days(1);
    deck.change(cards -> cards);
    assertThat(deck.read().cards()).extracting(Card::id).contains("test/mine");
    String seen = review("-2", "", "yes", "12");
    assertThat(seen).contains("Row [5 7], input [1; 1]: what is the score?", "Yes: 12.");
  }

  private String review(String... lines) throws IOException {
    StringBuilder out = new StringBuilder();
    Stage stage = new TranscriptStage(out, Classroom.looks(Profile.plain(Profile.Glyphs.UNICODE)));
    new ReviewSession(deck, Classroom.interpreter(), stage, watch).run(timed(List.of(lines)));
    return out.toString();
  }

  private LineSource timed(List<String> lines) {
    Iterator<String> left = lines.iterator();
    return new LineSource() {
      @Override
      public Optional<String> read(Prompt prompt) {
        watch.answer();
        return left.hasNext() ? Optional.of(left.next()) : Optional.empty();
      }

      @Override
      public boolean echoes() {
        return false;
      }
    };
  }

  /** A clock that goes when it is told to. */
  private static final class Watch extends Clock {
    private Instant now = LEARNT.atTime(12, 0).toInstant(ZoneOffset.UTC);
    private Duration answer = Duration.ofSeconds(5);

    void days(int days) {
      now = now.plus(Duration.ofDays(days));
    }

    void eachAnswerTakes(Duration length) {
      answer = length;
    }

    void answer() {
      now = now.plus(answer);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
