package dev.inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.inkling.words.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
class WholeFileTest {

  @TempDir Path folder;

  @Test
  void a_link_stays_a_link_and_its_file_gets_the_picture() throws IOException {
    Path file = Files.writeString(folder.resolve("file.svg"), "a longer text from before");
    Path link = Files.createSymbolicLink(folder.resolve("link.svg"), file);
    WholeFile.write(link, "<svg/>");
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("<svg/>");
  }

  @Test
  void a_pipe_stays_a_pipe_and_hands_the_picture_on() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    CompletableFuture<String> reader =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readString(pipe);
              } catch (IOException broken) {
                return broken.toString();
              }
            });
    WholeFile.write(pipe, "<svg/>");
    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(reader.get()).isEqualTo("<svg/>");
  }

  @Test
  void a_file_keeps_its_permissions() throws IOException {
    Path file = Files.writeString(folder.resolve("file.svg"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    WholeFile.write(file, "<svg/>");
    assertThat(file).hasContent("<svg/>");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void a_new_file_has_the_permissions_of_any_other() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "");
    Path file = folder.resolve("file.svg");
    WholeFile.write(file, "<svg/>");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Test
  void a_folder_is_refused() {
    assertThatThrownBy(() -> WholeFile.write(folder, "<svg/>"))
        .isInstanceOf(ProblemException.class);
  }
}
