package dev.inkling.language;

import dev.inkling.math.Matrix;
import dev.inkling.words.Problem;
import dev.inkling.words.Text;

/** Where a line keeps something in a file; lessons get one that refuses. */
public interface Shelf {

  /**
   * Keeps numbers.
   *
   * @param replaces whether a file that is there already may be written over
   * @return what was done
   * @throws dev.inkling.words.ProblemException if it cannot be
   */
  Text keep(Matrix numbers, String file, boolean replaces);

  /** Keeps all lines of a notebook, as they were understood; the same otherwise. */
  Text keep(Notebook work, String file, boolean replaces);

  /** Refuses every file, with the reason given. */
  static Shelf none(String reason) {
    return new Shelf() {
      @Override
      public Text keep(Matrix numbers, String file, boolean replaces) {
        throw Problem.work(reason).thrown();
      }

      @Override
      public Text keep(Notebook work, String file, boolean replaces) {
        throw Problem.work(reason).thrown();
      }
    };
  }
}
