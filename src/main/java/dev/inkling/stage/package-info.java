/** One class for each medium: the events of a lesson, on a screen or in a transcript. */
package dev.inkling.stage;
