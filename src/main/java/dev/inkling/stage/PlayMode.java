package dev.inkling.stage;

import java.util.Optional;

/**
 * Whom a lesson is played for.
 *
 * @param alone how quickly it plays itself; empty if it waits for somebody
 * @param inClass whether several look at it, who raise their hands; nothing is kept of that
 */
public record PlayMode(Optional<Pace> alone, boolean inClass) {}
