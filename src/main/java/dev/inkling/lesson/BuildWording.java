package dev.inkling.lesson;

import dev.inkling.math.Matrix;
import dev.inkling.math.Scalar;
import dev.inkling.picture.Bitmap;
import dev.inkling.picture.Group;
import dev.inkling.picture.Picture;
import dev.inkling.words.Numbers;
import dev.inkling.words.Role;
import dev.inkling.words.Text;
import java.util.List;

/** An input that something built gets wrong, in words and drawn beside the wanted one. */
final class BuildWording {

  private BuildWording() {}

  static Text told(BuildAnswer.Miss miss, boolean pictures) {
    Text yours = Text.of("Yours says ").plus(number(miss.said()));
    if (miss.squares() == 0) {
      return yours
          .plus(pictures ? " to this one, which it is for" : " to " + list(miss.input()))
          .plus(pictures ? ". " : ", which it is for. ")
          .plus("That has to be above 0.");
    }
    String one = pictures ? " to the first one too" : " to " + list(miss.input());
    String other = pictures ? "that one" : list(miss.wanted());
    String place = pictures ? "square" : "place";
    return yours
        .plus(one + ", which is above 0. It differs from the wanted one in ")
        .plus(Wording.count(miss.squares(), place) + "; ")
        .plus(other + " gets ")
        .plus(number(miss.saidToWanted()))
        .plus(".");
  }

  private static Text number(Scalar said) {
    return Text.strong(Numbers.usual().marked(said), Role.ANSWER);
  }

  private static String list(Matrix input) {
    return Numbers.usual().set(input);
  }

  static Picture picture(BuildAnswer.Miss miss, Matrix input, Matrix wanted) {
    Bitmap beside = bitmap(wanted, miss.saidToWanted(), "wanted");
    return miss.squares() == 0
        ? beside
        : Group.of(Group.Flow.BESIDE, List.of(bitmap(input, miss.said(), "not wanted"), beside));
  }

  private static Bitmap bitmap(Matrix squares, Scalar said, String kind) {
    String number = Numbers.usual().marked(said);
    Text caption = Text.of(kind + ": " + number);
    String words = kind + ", " + PaintWording.ink(squares) + ", gets " + number + ".";
    return new Bitmap(
        squares,
        Bitmap.Ink.GREY,
        false,
        caption,
        Text.of(Character.toUpperCase(words.charAt(0)) + words.substring(1)));
  }
}
