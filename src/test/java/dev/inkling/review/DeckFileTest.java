package dev.inkling.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeckFileTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  @TempDir private Path folder;

  @Test
  void a_change_of_one_card_is_a_change_of_one_line() throws IOException {
    DeckFile deck = DeckFile.in(folder);
    for (String id : List.of("b/two", "a/one", "c/three")) {
      deck.change(cards -> cards.with(card(id)));
    }
    List<String> before = lines();
    deck.change(cards -> cards.with(Spacing.after(card("b/two"), Recall.KNOWN, TODAY)));
    List<String> after = lines();
    assertThat(before.get(2))
        .isEqualTo("b/two\t2026-11-02\t1\t1\t2.50\tRow [2 -1], what?\tIt says −2.");
    assertThat(after.get(2))
        .isEqualTo("b/two\t2026-11-07\t2\t6\t2.60\tRow [2 -1], what?\tIt says −2.");
    after.set(2, before.get(2));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void what_was_written_is_read_again() {
    DeckFile.in(folder).change(cards -> cards.with(card("a/one")));
    assertThat(DeckFile.in(folder).read().cards()).containsExactly(card("a/one"));
  }

  @Test
  void damaged_lines_are_set_aside_with_one_message_and_the_rest_is_kept() throws IOException {
    DeckFile deck = DeckFile.in(folder);
    deck.change(cards -> cards.with(card("a/one")).with(card("b/two")));
    List<String> lines = new ArrayList<>(lines());
    lines.add(2, "c/three\t2026-13-45\t1\t1\t2.50\tWhat?\tThat.");
    lines.add("not a card");
    Files.write(folder.resolve("review.deck"), lines);
    assertThat(deck.read().cards()).hasSize(2);
    deck.change(cards -> cards.with(card("d/four")));
    assertThat(deck.trouble().orElseThrow()).contains("2 lines", "review.deck.damaged");
    assertThat(Files.readAllLines(folder.resolve("review.deck.damaged")))
        .containsExactly(lines.get(2), "not a card");
    assertThat(DeckFile.in(folder).read().cards()).hasSize(3);
  }

  @Test
  void any_bytes_are_a_deck_that_can_be_read() throws IOException {
    Random random = new Random(3);
    DeckFile deck = DeckFile.in(folder);
    deck.change(cards -> cards.with(card("a/one")));
    byte[] whole = Files.readAllBytes(folder.resolve("review.deck"));
    for (int i = 0; i < 500; i++) {
      byte[] bytes = whole.clone();
      for (int j = 0; j < 4; j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Files.write(folder.resolve("review.deck"), bytes);
      assertThat(DeckFile.in(folder).read()).isNotNull();
    }
  }

  @Test
  void a_card_that_could_take_over_a_screen_is_damage() {
    String line = "a/x\t2026-11-02\t1\t1\t2.50\tWhat\u001b[2J?\tThat.";
    assertThat(CardLine.read(line)).isEmpty();
    assertThat(CardLine.read(line.replace("\u001b", ""))).isPresent();
  }

  @Test
  void nothing_but_the_deck_is_left_behind() throws IOException {
    DeckFile.in(folder).change(cards -> cards.with(card("a/one")));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("review.deck", "review.deck.lock");
    }
  }

  @Test
  void a_lesson_played_again_brings_its_new_numbers_and_keeps_the_days() {
    Card old = Spacing.after(card("a/one"), Recall.KNOWN, TODAY);
    Card now = Card.learnt("a/one", "Row [5 5], what?", "10", TODAY);
    Card kept = Deck.empty().with(old).learnt(now).cards().iterator().next();
    assertThat(kept.front()).isEqualTo("Row [5 5], what?");
    assertThat(kept.due()).isEqualTo(old.due());
  }

  @Test
  void where_nothing_can_be_written_it_is_told() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    DeckFile deck = DeckFile.in(file.resolve("below"));
    deck.change(cards -> cards.with(card("a/one")));
    assertThat(deck.trouble()).isPresent();
  }

  private List<String> lines() throws IOException {
    return new ArrayList<>(
        Files.readAllLines(folder.resolve("review.deck"), StandardCharsets.UTF_8));
  }

  private static Card card(String id) {
    return Card.learnt(id, "Row [2 -1], what?", "It says −2.", TODAY);
  }
}
