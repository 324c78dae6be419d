package dev.inkling.lesson;

import dev.inkling.language.Notebook;
import dev.inkling.words.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Goes back to where a learner left: what was typed is played again, so the screen, the answers and
 * the numbers are the same ones. A lesson that has changed meanwhile is met beat by beat.
 */
public final class Resume {

  private final Player player;

  public Resume(Player player) {
    this.player = player;
  }

  /** The state a journal leads to; empty if there is nothing to go on with. */
  public Optional<State> state(Journal journal, Notebook notebook) {
    List<Journal.Entry> entries = journal.since(player.lesson().id());
    State state = player.begin(notebook).state();
    for (Journal.Entry entry : entries) {
      state = replayed(state, entry);
    }
    boolean untouched = state.before().isEmpty() && state.equals(player.begin(notebook).state());
    return untouched || state.ended() ? Optional.empty() : Optional.of(state);
  }

  private State replayed(State state, Journal.Entry entry) {
    if (state.ended()) {
      return state;
    }
    if (entry.forgets()) {
      return player.step(state, new Input.Jump(entry.from())).state();
    }
    if (entry.input().isEmpty()) {
      return state;
    }
    boolean there = player.place(state).equals(entry.place());
    State from = there ? state : moved(state, entry.from());
    if (!player.place(from).equals(entry.place())) {
      return moved(from, entry.beat()); // the stop is gone, its beat may not be
    }
    return player.step(from, entry.input().get()).state();
  }

  /** At a beat of the lesson, if it still has one of that name ahead or here. */
  private State moved(State state, String beat) {
    Optional<Integer> index = player.lesson().find(beat);
    return index.isPresent() && index.get() > state.beat()
        ? player.step(state, new Input.Jump(beat)).state()
        : state;
  }

  /**
   * The beats that were played and have been written anew since, or are gone; in the order in which
   * they were played.
   */
  public static List<String> edited(Lesson lesson, Journal journal) {
    SortedMap<String, String> prints = new TreeMap<>();
    lesson.beats().forEach(beat -> prints.put(beat.id(), beat.print()));
    Map<String, Boolean> played = new LinkedHashMap<>();
    for (Journal.Entry entry : journal.since(lesson.id())) {
      if (!entry.print().isEmpty()) {
        // the latest visit counts: whoever played the new words knows them
        played.put(entry.from(), !entry.print().equals(prints.get(entry.from())));
      }
    }
    return played.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
  }

  /** What a learner is told of {@link #edited}, if there is something. */
  public static Optional<Text> edits(Lesson lesson, Journal journal) {
    return Optional.of(edited(lesson, journal)).filter(e -> !e.isEmpty()).map(Wording::edited);
  }

  /**
   * How far a learner is.
   *
   * @param at the beat, from 1
   * @param begun whether the lesson was ever played
   */
  public record Progress(boolean begun, boolean finished, String beat, int at, int of) {}

  /** How far a learner is, without playing anything. */
  public static Progress progress(Lesson lesson, Journal journal) {
    List<Journal.Entry> entries = journal.since(lesson.id());
    int of = lesson.beats().size();
    if (entries.isEmpty()) {
      return new Progress(false, false, lesson.beats().get(0).id(), 1, of);
    }
    String beat = entries.get(entries.size() - 1).beat();
    boolean finished = beat.equals(END);
    int at = finished ? of : lesson.find(beat).orElse(0) + 1;
    return new Progress(true, finished, lesson.beats().get(at - 1).id(), at, of);
  }

  /** In a journal, the beat after the last. */
  static final String END = "-";

  /** What a journal keeps of a step. */
  public static Journal.Entry entry(Player player, State from, Input input, State to) {
    Lesson lesson = player.lesson();
    String beat = to.ended() ? END : lesson.beats().get(to.beat()).id();
    String print = lesson.beats().get(from.beat()).print();
    return new Journal.Entry(lesson.id(), player.place(from), Optional.of(input), beat, print);
  }

  /** What a journal keeps of a fresh start. */
  public static Journal.Entry begin(Player player) {
    return Journal.Entry.begin(player.lesson().id(), player.lesson().beats().get(0).id());
  }
}
