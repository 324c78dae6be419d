package dev.inkling.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Everything Inkling takes from the machine, handed in once, so that a test can be another machine.
 *
 * @param in standard input
 * @param out standard output, as bytes leave the program
 * @param err standard error
 * @param environment the environment variables
 * @param workingDirectory where relative file names begin
 * @param home the user's home; empty where there is none
 * @param clock for history and progress, never for results
 * @param ticks nanoseconds of a clock that never goes back, for what moves
 * @param terminals which of the streams are terminals
 */
public record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path workingDirectory,
    Optional<Path> home,
    Clock clock,
    LongSupplier ticks,
    Terminals terminals) {

  /** Which streams are a terminal. */
  public record Terminals(boolean in, boolean out, boolean err) {

    /** A pipe on every side. */
    public static Terminals none() {
      return new Terminals(false, false, false);
    }
  }

  public Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name));
  }
}
