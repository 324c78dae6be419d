package dev.inkling.render.drawing;

/** Room on a screen, in character cells. */
public record Size(int columns, int rows) {}
