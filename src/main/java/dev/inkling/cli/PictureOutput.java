package dev.inkling.cli;

import dev.inkling.operation.Call;
import dev.inkling.operation.Outcome;
import dev.inkling.operation.Registry;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.render.Ansi;
import dev.inkling.render.Profile;
import dev.inkling.render.Profile.Background;
import dev.inkling.render.StyledLine;
import dev.inkling.render.drawing.PixelRenderer;
import dev.inkling.render.format.PicturePage;
import dev.inkling.words.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a picture goes that was asked for as such: alone to standard output, or to its file. */
final class PictureOutput {

  private final Surroundings surroundings;
  private final GlobalOptions options;
  private final Registry registry;
  private final Profile profile;
  private final Optional<Path> file;
  private final Optional<PictureForm> form;
  private final List<PicturePage.Section> page = new ArrayList<>();
  private boolean drawn;

  PictureOutput(
      Surroundings surroundings, GlobalOptions options, Registry registry, Profile profile) {
    this.surroundings = surroundings;
    this.options = options;
    this.registry = registry;
    this.profile = profile;
    this.file = options.out().map(name -> UserFiles.resolve(surroundings, name));
    this.form =
        options
            .out()
            .map(name -> PictureForm.of(options.draw(), name))
            .or(() -> PictureForm.of(options.draw()));
  }

  boolean isWanted() {
    return form.isPresent();
  }

  /**
   * The same for more than one result.
   *
   * @throws dev.inkling.words.ProblemException if the file holds one picture only
   */
  boolean isWantedForMany() {
    if (file.isPresent() && form.orElseThrow() != PictureForm.HTML) {
      throw Problem.usage("One file of this kind holds one picture, and here are many.")
          .expecting("A page for a browser holds them all.")
          .tryThis("--out gallery.html")
          .thrown();
    }
    return isWanted();
  }

  /** Whether the picture is all that standard output gets. */
  boolean isAlone() {
    return isWanted() && file.isEmpty();
  }

  /**
   * Sends the pictures of a result on their way; nothing where it has none.
   *
   * @throws dev.inkling.words.ProblemException if the file cannot be written
   */
  void write(Outcome outcome) {
    Call call = outcome.call().written(options.numbers());
    List<Picture> pictures = call.pictures();
    Optional<Picture> telling = Views.telling(pictures);
    if (telling.isEmpty()) {
      return;
    }
    drawn = true;
    Picture first = telling.get();
    switch (form.orElseThrow()) {
      case SVG -> write(figure(call, first).svg());
      case HTML -> page.add(new PicturePage.Section(outcome.understood(), figures(call, pictures)));
      case TEXT -> write(text(outcome, profile.withColours(Profile.Colours.NONE)));
      case ANSI -> write(text(outcome, coloured(profile)));
      case PIXELS -> pixels(first);
    }
  }

  /**
   * Ends what was shown.
   *
   * @throws dev.inkling.words.ProblemException if a picture was asked for and there was none
   */
  void finish() {
    if (isWanted() && !drawn) {
      throw Problem.work("There is no picture of this.")
          .expecting("Pictures are drawn of results with two numbers or more.")
          .thrown();
    }
    if (!page.isEmpty()) {
      write(PicturePage.of(page));
      page.clear();
    }
  }

  private List<PicturePage.Figure> figures(Call call, List<Picture> pictures) {
    List<PicturePage.Figure> figures = new ArrayList<>(List.of(figure(call, pictures.get(0))));
    pictures.stream().skip(1).map(PicturePage.Figure::of).forEach(figures::add);
    return figures;
  }

  /** The picture as it moves, where that was asked for and it can; as three stills if reduced. */
  private PicturePage.Figure figure(Call call, Picture picture) {
    Profile.Motion wanted = options.motion().orElse(Profile.Motion.OFF);
    Optional<Motion> motion = wanted == Profile.Motion.OFF ? Optional.empty() : call.motion();
    return motion
        .map(
            moving ->
                wanted == Profile.Motion.FULL
                    ? PicturePage.Figure.of(moving)
                    : PicturePage.Figure.of(moving.stills()))
        .orElseGet(() -> PicturePage.Figure.of(picture));
  }

  /** Whoever asks for colour in a file gets it, whatever this screen can do. */
  private static Profile coloured(Profile profile) {
    boolean none =
        profile.colours() == Profile.Colours.NONE
            || profile.colours() == Profile.Colours.MONOCHROME;
    return none ? profile.withColours(Profile.Colours.INDEXED_256) : profile;
  }

  private String text(Outcome outcome, Profile screen) {
    Ansi ansi = new Ansi(screen);
    StringBuilder text = new StringBuilder();
    for (StyledLine line : Views.picture(screen, options.numbers(), registry, outcome)) {
      text.append(ansi.line(line)).append('\n');
    }
    return text.toString();
  }

  private void pixels(Picture picture) {
    if (isAlone() && surroundings.terminals().out()) {
      PromptDoor.image(surroundings, picture, profile.background());
    } else {
      boolean paper = file.isPresent();
      write(new PixelRenderer(paper ? Background.LIGHT : profile.background()).png(picture));
    }
  }

  private void write(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(byte[] bytes) {
    if (file.isPresent()) {
      WholeFile.write(file.get(), bytes);
    } else {
      surroundings.out().write(bytes, 0, bytes.length);
    }
  }
}
