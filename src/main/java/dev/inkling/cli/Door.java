package dev.inkling.cli;

import dev.inkling.language.Commands;
import dev.inkling.language.parse.DidYouMean;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Registry;
import dev.inkling.operation.catalog.Catalog;
import dev.inkling.words.Problem;
import dev.inkling.words.ProblemException;
import dev.inkling.work.Cancelled;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The way from a shell's words to an exit code: finds the one command that was named, builds only
 * that, and turns everything that can go wrong into a message.
 */
public final class Door {

  private final Surroundings surroundings;
  private final Registry registry;

  private Door(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.registry = Catalog.standard();
  }

  /** Does what the words say and gives the exit code; nothing is ever thrown. */
  public static int run(Surroundings surroundings, String... words) {
    try {
      return new Door(surroundings).enter(words);
    } catch (ProblemException problem) {
      return report(surroundings, problem.problem());
    } catch (Cancelled stopped) {
      return ExitCode.INTERRUPTED;
    } catch (OutOfMemoryError tooLarge) {
      return report(
          surroundings,
          Problem.work("This takes more memory than there is.")
              .expecting("Smaller matrices, or more memory: INKLING_JAVA_OPTS=-Xmx4g"));
    } catch (StackOverflowError tooDeep) {
      return report(surroundings, Problem.work("This is nested too deeply."));
    } catch (RuntimeException fault) {
      return report(
          surroundings,
          Problem.work("Inkling stumbled over a fault of its own: " + fault)
              .expecting("Nothing of yours is lost. A report of this line would help."));
    } finally {
      surroundings.out().flush();
      surroundings.err().flush();
    }
  }

  /** Says that standard output could not be written; a closed pipe is none of this. */
  public static int unwritten(Surroundings surroundings, int code) {
    int failed =
        report(
            surroundings,
            Problem.work("Standard output could not be written to its end.")
                .expecting("Is there room left where it goes?"));
    surroundings.err().flush();
    return code == ExitCode.OK ? failed : code;
  }

  private static int report(Surroundings surroundings, Problem problem) {
    Output.of(surroundings, GlobalOptions.none(), Catalog.standard()).problem(problem, "");
    return ExitCode.of(problem);
  }

  private int enter(String[] words) {
    int at = ShellWords.command(words);
    if (at < 0) {
      return new FrontDoor(surroundings, registry).enter(words);
    }
    String word = words[at];
    Optional<Operation> operation = registry.find(word);
    if (operation.isPresent()) {
      CommandModel model = CommandModel.of(operation.get().signature());
      Given given = new OperationCommand(model).read(ShellWords.without(at, words));
      return helped(model, given)
          ? ExitCode.OK
          : new OneShot(surroundings, registry).run(model, given);
    }
    Optional<OddCommand> odd = OddCommand.find(word);
    if (odd.isPresent()) {
      CommandModel model = odd.get().model();
      Given given = new OperationCommand(model).read(ShellWords.without(at, words));
      return helped(model, given)
          ? ExitCode.OK
          : new OddCommands(surroundings, registry, given).run(odd.get());
    }
    if (!isWord(word) || word.equals("pi")) {
      CommandModel model = OddCommand.EVAL.model();
      Given given = new OperationCommand(model).read(ShellWords.without(-1, words));
      return new OddCommands(surroundings, registry, given).run(OddCommand.EVAL);
    }
    // a slip in an option makes its value look like the command
    new FrontDoor(surroundings, registry).checkOptions(Arrays.copyOf(words, at));
    throw unknown(word).thrown();
  }

  private boolean helped(CommandModel model, Given given) {
    return new FrontDoor(surroundings, registry).helped(model, given);
  }

  /** Whether it could be meant as a command at all, rather than as an expression. */
  private static boolean isWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!(Character.isLetter(c) || c == '-' && i > 0)) {
        return false;
      }
    }
    return word.length() > 1;
  }

  private Problem unknown(String word) {
    Optional<Commands> command = Commands.find(word);
    if (command.isPresent()) {
      return Problem.usage(word + " speaks about the line before it, and a command stands alone.")
          .expecting("It works at the prompt, or among lines in a pipe.")
          .tryThis("inkling", "opens the prompt");
    }
    Problem problem = Problem.usage("There is no command " + word + ".");
    List<String> known = new ArrayList<>(Catalogue.of(registry).names());
    known.addAll(registry.spellings().keySet());
    List<String> near = DidYouMean.nearest(word, known);
    return !near.isEmpty()
        ? problem.expecting("Did you mean " + near.get(0) + "?")
        : problem.tryThis("inkling help", "lists them all");
  }
}
