/** Replies of the interpreter as lines of a screen or as JSON: working, picture, sentence. */
package dev.inkling.render.reply;
