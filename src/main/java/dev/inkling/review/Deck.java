package dev.inkling.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The cards a learner has, one for each id. Never changed: each change is another deck. */
public final class Deck {

  private static final String HEAD =
      "# Inkling's cards: card, due, spacing, days, ease, question, answer; tabs between.";

  private final SortedMap<String, Card> cards;

  private Deck(SortedMap<String, Card> cards) {
    this.cards = Collections.unmodifiableSortedMap(cards);
  }

  public static Deck empty() {
    return new Deck(new TreeMap<>());
  }

  /** A deck as it was read, with the lines nothing could be made of. */
  record Read(Deck deck, List<String> damaged) {}

  static Read read(String text) {
    SortedMap<String, Card> cards = new TreeMap<>();
    List<String> damaged = new ArrayList<>();
    for (String line : text.lines().toList()) {
      Optional<Card> card = CardLine.read(line);
      card.ifPresent(c -> cards.put(c.id(), c));
      if (card.isEmpty() && !line.isBlank() && !line.startsWith("#")) {
        damaged.add(line);
      }
    }
    return new Read(new Deck(cards), damaged);
  }

  /** A line a card, in the order of their ids, so that a change is a changed line. */
  String text() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    cards.values().forEach(card -> text.append(CardLine.write(card)).append('\n'));
    return text.toString();
  }

  /** With a card, in place of an older one of that id. */
  public Deck with(Card card) {
    SortedMap<String, Card> more = new TreeMap<>(cards);
    more.put(card.id(), card);
    return new Deck(more);
  }

  /** With a card a lesson leaves; one that is there already keeps its days. */
  public Deck learnt(Card card) {
    Card kept = cards.getOrDefault(card.id(), card);
    return with(kept.saying(card.front(), card.back()));
  }

  public Collection<Card> cards() {
    return cards.values();
  }

  /** What is worth asking today, the longest waiting first. */
  public List<Card> due(LocalDate today) {
    return cards.values().stream()
        .filter(card -> card.isDue(today))
        .sorted(Comparator.comparing(Card::due))
        .toList();
  }

  /** The next day on which something is asked. */
  public Optional<LocalDate> next() {
    return cards.values().stream().map(Card::due).min(Comparator.naturalOrder());
  }
}
