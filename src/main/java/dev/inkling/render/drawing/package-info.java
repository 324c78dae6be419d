/** Pictures on their way to a device: one geometry, several ways to draw it. */
package dev.inkling.render.drawing;
