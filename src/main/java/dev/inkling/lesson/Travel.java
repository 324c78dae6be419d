package dev.inkling.lesson;

import dev.inkling.work.Work;
import java.util.List;
import java.util.Optional;

/**
 * The time machine of a lesson. States are never changed, so back, forward and jump only look at
 * older ones and at the ones that were left; what was on the screen is there again by construction.
 */
final class Travel {

  private static final int MOST_STEPS = 10_000; // of one jump

  private final Player player;
  private final Work work;

  Travel(Player player, Work work) {
    this.player = player;
    this.work = work;
  }

  /** The stop before, with the one that is left lying ahead. */
  static Optional<State> back(State state) {
    return state.before().map(before -> before.withAhead(Optional.of(state)));
  }

  /** At a beat: where the learner was there, or where the lesson comes to by itself. */
  State jump(State state, int beat) {
    State now = state;
    while (now.before().isPresent() && (now.beat() > beat || now.before().get().beat() >= beat)) {
      work.check();
      now = back(now).orElse(now);
    }
    for (int i = 0; i < MOST_STEPS && now.beat() < beat && !now.ended(); i++) {
      now = player.step(now, new Input.Answer(), work).state();
    }
    return now;
  }

  /** The same beat as it was when it was reached. What was typed since stays in the notebook. */
  State replay(State state) {
    State first = state;
    while (first.before().filter(before -> before.beat() == state.beat()).isPresent()) {
      first = first.before().get();
    }
    return first.fresh(upToTheFirstWait(first.screen()));
  }

  private static List<Event> upToTheFirstWait(List<Event> screen) {
    int end = 0;
    while (end < screen.size() && !screen.get(end).accept(new Waits())) {
      end++;
    }
    return screen.subList(0, Math.min(end + 1, screen.size()));
  }

  private static final class Waits extends EventKind<Boolean> {
    Waits() {
      super(false);
    }

    @Override
    public Boolean waited(Event.Waited waited) {
      return true;
    }
  }
}
