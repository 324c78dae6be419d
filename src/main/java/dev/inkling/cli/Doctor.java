package dev.inkling.cli;

import dev.inkling.render.Finding;
import dev.inkling.render.Profile;
import dev.inkling.render.Request;
import dev.inkling.render.Style;
import dev.inkling.render.StyledLine;
import dev.inkling.render.Untrusted;
import dev.inkling.render.Wrap;
import dev.inkling.words.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says what this terminal can do, what Inkling will use, and how to change it, with patterns that
 * show at a glance whether the terminal agrees.
 */
final class Doctor {

  private static final int WORDS_AT = 16;
  private static final String ARCHIVE = "INKLING_ARCHIVE"; // set by the launcher

  private final Surroundings surroundings;
  private final Optional<TerminalAnswers> answers;
  private final Profile profile;
  private final List<Finding> findings;
  private final List<StyledLine> lines = new ArrayList<>();

  Doctor(Surroundings surroundings, GlobalOptions options, Optional<TerminalAnswers> answers) {
    this.surroundings = surroundings;
    this.answers = answers;
    Request request =
        Screens.request(
            options,
            surroundings.terminals().out(),
            answers.map(TerminalAnswers::columns).orElse(0),
            answers.map(TerminalAnswers::rows).orElse(0));
    Profile detected = Profile.detect(request, surroundings::variable);
    this.profile = answers.map(said -> detected.withBackground(said.background())).orElse(detected);
    this.findings = Profile.findings(request, surroundings::variable);
  }

  Profile profile() {
    return profile;
  }

  List<StyledLine> lines() {
    title("Inkling " + FrontDoor.version(), "on Java " + Runtime.version());
    for (Finding finding : findings) {
      row(finding.topic(), decided(finding), because(finding));
      lines.addAll(hint(finding.topic()));
    }
    answers.ifPresent(this::terminal);
    row("start-up", archive(), "");
    row("your files", files(), "");
    blank();
    title("Look at these", "");
    patterns();
    return List.copyOf(lines);
  }

  /** What the terminal itself answered about its background counts for more than a variable. */
  private String decided(Finding finding) {
    return finding.topic().equals("background")
        ? profile.background().name().toLowerCase(Locale.ROOT)
        : finding.decided();
  }

  private String because(Finding finding) {
    boolean asked =
        finding.topic().equals("background") && !decided(finding).equals(finding.decided());
    return asked ? "the terminal says so" : finding.because();
  }

  private List<StyledLine> hint(String topic) {
    String words =
        switch (topic) {
          case "width" -> "--width N";
          case "characters" -> "--draw ascii or --draw unicode; LANG=C.UTF-8";
          case "colour" -> "--color always|never; NO_COLOR=1; COLORTERM";
          case "background" -> "COLORFGBG='15;0' for dark, '0;15' for light";
          case "motion" -> "INKLING_MOTION=off|reduced|full";
          default -> "";
        };
    return words.isEmpty()
        ? List.of()
        : Wrap.lines(
            StyledLine.of("change it: " + words, Style.DIM).in(profile.glyphs()),
            profile.columns() - 2,
            WORDS_AT,
            WORDS_AT);
  }

  private void terminal(TerminalAnswers said) {
    row("terminal", Untrusted.shown(said.type()), "");
    row(
        "frames",
        said.synchronizedUpdates() ? "shown whole (mode 2026)" : "shown as they come",
        "the terminal");
    row(
        "images",
        said.images().isEmpty()
            ? "none; pictures are made of characters"
            : String.join(", ", said.images()),
        "");
  }

  private String archive() {
    Optional<String> named = surroundings.variable(ARCHIVE);
    if (named.isEmpty()) {
      return "without an archive, a little slower";
    }
    Path file = Path.of(named.get());
    Path length = Path.of(named.get() + ".bytes");
    try {
      long expected = Long.parseLong(Files.readString(length, StandardCharsets.UTF_8).strip());
      return Files.size(file) == expected
          ? "from an archive of " + (expected >> 20) + " MiB"
          : "the archive is damaged: set INKLING_CACHE=off, or build Inkling anew";
    } catch (IOException | NumberFormatException unknown) {
      return "from an archive whose length nobody wrote down";
    }
  }

  private String files() {
    return DataDirectory.place(surroundings)
        .map(place -> Untrusted.shown(place.toString()))
        .orElse("nothing is kept: there is no home");
  }

  private void patterns() {
    boolean unicode = profile.glyphs() == Profile.Glyphs.UNICODE;
    if (unicode) {
      pattern("braille", "⣀⡠⠔⠊⠉⠑⠢⢄⣀⡠⠔⠊⠉⠑⠢⢄⣀⡠⠔⠊⠉⠑⠢⢄⣀", "one smooth wave");
      pattern("half blocks", "▀▄▀▄▀▄█▄▀▄▀▄▀", "squares, no gaps");
      pattern("brackets", "┌   ┐ │ 1 │ └   ┘ ━━━─── ├─ └─", "corners meet");
      pattern("signs", "− · × ≈ √ → ▸ ● ○ ° ½", "level with these bars");
      pattern("", "| | | | | | | | | | |", "");
    } else {
      pattern("strokes", ".-'-._.-'-. /\\ |:| = > ^ < v", "plain characters");
    }
    StyledLine roles =
        StyledLine.of("asks", Style.strong(Role.FIRST))
            .plus("   ")
            .plus("is asked", Style.strong(Role.SECOND))
            .plus("   ")
            .plus("answers", Style.strong(Role.ANSWER))
            .plus("   ")
            .plus("a fourth", Style.strong(Role.FOURTH))
            .plus("   ")
            .plus("by the way", Style.DIM);
    row("roles", roles, "each easy to read, no two alike");
  }

  private void pattern(String label, String marks, String meaning) {
    row(label, StyledLine.of(marks), meaning);
  }

  private void title(String strong, String dim) {
    line(
        StyledLine.of(strong, Style.PLAIN.bold())
            .plus(dim.isEmpty() ? "" : "   " + dim, Style.DIM)
            .indented(2));
    blank();
  }

  private void row(String label, String words, String because) {
    row(label, StyledLine.of(words), because);
  }

  private void row(String label, StyledLine words, String because) {
    StyledLine line =
        StyledLine.of(label, Style.DIM)
            .indented(2)
            .in(profile.glyphs())
            .padTo(WORDS_AT)
            .plus(words.in(profile.glyphs()));
    StyledLine reason = StyledLine.of("   " + because, Style.DIM).in(profile.glyphs());
    boolean fits = line.width() + reason.width() <= profile.columns() - 2;
    line(because.isEmpty() || !fits ? line : line.plus(reason));
    if (!because.isEmpty() && !fits) {
      line(StyledLine.of(because, Style.DIM).in(profile.glyphs()).indented(WORDS_AT));
    }
  }

  private void line(StyledLine line) {
    lines.add(line.in(profile.glyphs()).cutTo(profile.columns() - 2));
  }

  private void blank() {
    lines.add(StyledLine.empty());
  }
}
