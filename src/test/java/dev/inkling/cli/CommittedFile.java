package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is made from the program and kept beside it: compared, or made anew on request. */
final class CommittedFile {

  private CommittedFile() {}

  static void matches(Path file, String made) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, made);
    }
    String kept = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
    assertThat(made)
        .as(
            "%s is not what Inkling makes now. If the change is meant, make it anew with%n"
                + "  mvn -Dtest='CompletionScriptTest,DemosTest' -Dgolden.update=true test",
            file)
        .isEqualTo(kept);
  }
}
