@org.jspecify.annotations.NullMarked
package dev.inkling.render.format;
