/** Results written for documents and other programs: LaTeX, Markdown, CSV, JSON. */
package dev.inkling.render.format;
