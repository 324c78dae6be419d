package dev.inkling.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import dev.inkling.cli.InklingProcess;
import dev.inkling.math.Matrix;
import dev.inkling.operation.Results;
import dev.inkling.testing.Prompt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same expressions give the same numbers as NumPy does, where NumPy is at hand. */
class NumpyAgreementTest {

  private static final int LINES = 500;
  private static final double CLOSE = 1e-9;

  @TempDir Path folder;

  @Test
  void five_hundred_random_expressions_agree() throws IOException, InterruptedException {
    NumpyLines random = new NumpyLines(2026);
    List<NumpyLines.Line> lines = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      lines.add(random.any(1 + i % 4));
    }
    List<String> answers = numpy(lines);
    Prompt prompt = Prompt.unicode();
    for (int i = 0; i < LINES; i++) {
      NumpyLines.Line line = lines.get(i);
      Matrix ours = Results.of(prompt.outcome(line.ink()).call());
      assertThat(ours.rows()).as(line.ink()).isEqualTo(line.rows());
      assertThat(ours.columns()).as(line.ink()).isEqualTo(line.columns());
      agree(line, ours, JsonParser.parseString(answers.get(i)).getAsJsonArray());
    }
  }

  private static void agree(NumpyLines.Line line, Matrix ours, JsonArray theirs) {
    double scale = 1;
    for (int i = 0; i < ours.size(); i++) {
      scale = Math.max(scale, Math.abs(theirs.get(i).getAsDouble()));
    }
    for (int i = 0; i < ours.size(); i++) {
      double off = Math.abs(ours.at(i).toDouble() - theirs.get(i).getAsDouble());
      assertThat(off / scale).as(line.ink() + " at " + (i + 1)).isLessThan(CLOSE);
    }
  }

  private List<String> numpy(List<NumpyLines.Line> lines) throws IOException, InterruptedException {
    String found =
        InklingProcess.run(new TreeMap<>(), List.of("python3", "-c", "import numpy; print('ok')"));
    Assumptions.assumeTrue(found.strip().equals("ok"), "there is no NumPy here");
    StringBuilder script = new StringBuilder(NumpyLines.PRELUDE);
    for (NumpyLines.Line line : lines) {
      script.append("print(json.dumps(flat(").append(line.python()).append(").tolist()))\n");
    }
    Path file = Files.writeString(folder.resolve("lines.py"), script);
    List<String> answers =
        InklingProcess.run(new TreeMap<>(), List.of("python3", file.toString()))
            .lines()
            .filter(line -> line.startsWith("["))
            .toList();
    assertThat(answers).hasSize(lines.size());
    return answers;
  }
}
