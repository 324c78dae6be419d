package dev.inkling.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Inkling as a process of its own, started from the classes under test. */
public final class InklingProcess {

  private InklingProcess() {}

  /** A script that starts it, for those who need a name to call. */
  public static Path launcher(Path folder) throws IOException {
    Path script = folder.resolve("inkling");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Files.writeString(
        script,
        "#!/bin/sh\nexec '"
            + java
            + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable"
            + " --enable-native-access=ALL-UNNAMED -cp '"
            + System.getProperty("java.class.path")
            + "' dev.inkling.Inkling \"$@\"\n");
    try {
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (UnsupportedOperationException noSuchPermissions) {
      Assumptions.abort("there is no POSIX shell here");
    }
    return script;
  }

  /**
   * Runs a command to its end.
   *
   * @return what it wrote, both streams together
   */
  public static String run(Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("NO_COLOR");
    builder.environment().putAll(environment);
    builder.redirectInput(ProcessBuilder.Redirect.from(nothing()));
    Process process;
    try {
      process = builder.start();
    } catch (IOException missing) {
      Assumptions.abort("there is no " + command.get(0) + " here");
      return "";
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return said;
  }

  private static java.io.File nothing() {
    Path device = Path.of("/dev/null");
    Assumptions.assumeTrue(Files.exists(device), "there is no POSIX system here");
    return device.toFile();
  }
}
