package dev.inkling.language;

/** What a statement leaves behind: the notebook after it, and what to say. */
public record Evaluated(Notebook after, Reply reply) {}
