/** Pictures, words and values become lines of a screen, SVG and other forms a reader can see. */
package dev.inkling.render;
