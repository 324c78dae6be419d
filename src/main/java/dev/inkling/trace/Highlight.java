package dev.inkling.trace;

import dev.inkling.words.Address;
import dev.inkling.words.Role;

/** A part that lights up during a step, in a matrix, a sentence or a picture alike. */
public record Highlight(Address about, Role role) {}
