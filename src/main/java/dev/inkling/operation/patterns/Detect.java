package dev.inkling.operation.patterns;

import dev.inkling.math.CrossCorrelation;
import dev.inkling.math.Matrix;
import dev.inkling.operation.ArgumentProblem;
import dev.inkling.operation.Arguments;
import dev.inkling.operation.Call;
import dev.inkling.operation.Entries;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Results;
import dev.inkling.operation.Shapes;
import dev.inkling.operation.Signature;
import dev.inkling.operation.Value;
import dev.inkling.operation.Why;
import dev.inkling.picture.Motion;
import dev.inkling.picture.Picture;
import dev.inkling.trace.Steps;
import dev.inkling.words.DetectWording;
import dev.inkling.words.EliminationWording;
import dev.inkling.words.Numbers;
import dev.inkling.words.Problem;
import dev.inkling.words.Text;
import dev.inkling.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pattern of weights laid over an image at every place where it fits whole. */
public final class Detect implements Operation {

  private static final Signature SIGNATURE =
      Signature.of("detect", "Lays a pattern over an image and adds up the products at each place.")
          .taking("P", "the pattern: weights in rows, such as [-1 1 -1; -1 1 -1; -1 1 -1]")
          .taking("X", "the image: ink in rows, at least as many rows and columns as P")
          .withExamples(
              "detect [-1 1 -1; -1 1 -1; -1 1 -1] [0 1 0; 1 1 1; 0 1 0]",
              "detect [-1 1; -1 1] [0 1 0 0; 0 1 0 0; 0 1 1 1]")
          .seeAlso("dot", "mul", "heatmap", "strip");
  private static final int SHORT = 12; // numbers up to which a value is repeated in a line to try
  private static final long MOST_PRODUCTS = 20_000_000_000L;

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public Value apply(Arguments arguments, Work work) {
    Matrix pattern = arguments.matrix(0);
    Matrix image = arguments.matrix(1);
    if (pattern.rows() > image.rows() || pattern.columns() > image.columns()) {
      throw tooLarge(arguments);
    }
    CrossCorrelation laid = CrossCorrelation.of(pattern, image);
    if (laid.products() > MOST_PRODUCTS) {
      throw ArgumentProblem.at(
          1,
          Problem.work("That is " + laid.products() + " products, more than can be waited for.")
              .expecting("A smaller image or a smaller pattern is needed here."));
    }
    boolean exact =
        work.insistsOnExact() || laid.estimatedSeconds() <= work.limits().exactSeconds();
    return Value.of(
        exact
            ? laid.scores(work)
            : CrossCorrelation.of(pattern.toApproximate(), image.toApproximate()).scores(work));
  }

  private static ArgumentProblem tooLarge(Arguments given) {
    Matrix pattern = given.matrix(0);
    Matrix image = given.matrix(1);
    Problem problem =
        Problem.work(
                given.label(0)
                    + " is "
                    + Shapes.describe(pattern)
                    + ", "
                    + given.label(1)
                    + " is "
                    + Shapes.describe(image)
                    + ".")
            .expecting("The pattern has to fit whole: no more rows or columns than the image.");
    boolean swapped = image.rows() <= pattern.rows() && image.columns() <= pattern.columns();
    boolean turned = pattern.rows() <= image.columns() && pattern.columns() <= image.rows();
    if (pattern.size() > SHORT || image.size() > SHORT || !(swapped || turned)) {
      return ArgumentProblem.at(0, problem);
    }
    String first = typed(given, 0);
    String second = typed(given, 1);
    return ArgumentProblem.at(
        0,
        swapped
            ? problem.tryThis("detect " + second + " " + first, "the smaller one as the pattern")
            : problem.tryThis("detect(" + first + "', " + second + ")", "the pattern turned"));
  }

  private static String typed(Arguments given, int index) {
    return given.isNamed(index) ? given.label(index) : Numbers.typed(given.matrix(index));
  }

  @Override
  public Steps steps(Call call) {
    return DetectSteps.of(Overlay.of(call));
  }

  @Override
  public List<Picture> pictures(Call call) {
    return new DetectPictures(Overlay.of(call)).pictures();
  }

  @Override
  public Optional<Motion> motion(Call call) {
    return DetectMotion.of(Overlay.of(call));
  }

  @Override
  public Text sentence(Call call) {
    Overlay laid = Overlay.of(call);
    DetectWording wording = new DetectWording(call.numbers());
    if (laid.isOne()) {
      return wording.one(laid.pattern(), laid.image(), laid.scores().number());
    }
    List<Integer> loudest = laid.loudest();
    return wording.many(
        call.arguments().label(0),
        laid.pattern(),
        laid.window(loudest.get(0)),
        laid.scores(),
        loudest.stream().map(laid::typed).toList());
  }

  @Override
  public List<Text> notes(Call call) {
    Overlay laid = Overlay.of(call);
    List<Text> notes = new ArrayList<>();
    if (!laid.isOne()) {
      notes.add(DetectWording.places(call.arguments().label(1), laid.scores().isVector()));
    }
    boolean rounded = laid.pattern().isExact() && laid.image().isExact();
    if (rounded && !Results.of(call).isExact()) {
      notes.add(EliminationWording.rounded(Work.plain().limits().exactSeconds()));
    }
    return notes;
  }

  @Override
  public Why why(Call call, int row, int column) {
    return Entries.sum(DetectSteps.terms(Overlay.of(call), row, column));
  }
}
