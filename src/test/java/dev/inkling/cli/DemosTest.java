package dev.inkling.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemosTest {

  private static final Path DEMOS = Path.of("lessons", "demos");

  @TempDir Path folder;

  static Stream<String> demos() throws IOException {
    try (Stream<Path> files = Files.list(DEMOS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".sh"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("demos")
  void a_demo_says_what_its_transcript_says(String demo) throws Exception {
    Map<String, String> environment = new TreeMap<>();
    environment.put("INKLING", InklingProcess.launcher(folder).toString());
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("TERM", "dumb");
    environment.put("TMPDIR", folder.toString());
    String said = InklingProcess.run(environment, List.of("sh", DEMOS.resolve(demo).toString()));
    CommittedFile.matches(DEMOS.resolve(demo.replace(".sh", ".txt")), said);
  }
}
