package dev.inkling.cli;

import java.util.Optional;

/** Completion scripts of shells, made from the same models as the commands themselves. */
final class CompletionScript {

  private CompletionScript() {}

  /** The script for a shell; empty if there is none. */
  static Optional<String> of(String shell, Catalogue catalogue) {
    return switch (shell) {
      case "bash" -> Optional.of(BashScript.of(catalogue));
      case "zsh" -> Optional.of(ZshScript.of(catalogue));
      default -> Optional.empty();
    };
  }
}
