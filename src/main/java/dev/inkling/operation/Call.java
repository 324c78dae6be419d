package dev.inkling.operation;

/**
 * What was asked of which operation, and what came of it. Steps, pictures, sentence and reasons are
 * derived from the call when somebody asks.
 */
public record Call(Operation operation, Arguments arguments, Value value) {}
