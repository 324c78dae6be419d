package dev.inkling.render;

/**
 * What was decided about a screen and why, so that a person whose screen looks wrong can see which
 * of their settings did it.
 *
 * @param topic what it is about: {@code colour}
 * @param decided what will be used: {@code 256 colours}
 * @param because what decided it: {@code TERM=xterm-256color}
 */
public record Finding(String topic, String decided, String because) {}
