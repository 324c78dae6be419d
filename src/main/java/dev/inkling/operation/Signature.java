package dev.inkling.operation;

import dev.inkling.words.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * All there is to know of an operation without running it. Commands, completion, help and
 * did-you-mean are made from it: one list, no copies.
 *
 * @param name the word of the language and the command
 * @param summary what it is, in one sentence
 * @param parameters in order
 * @param options what may follow with {@code --}
 * @param reader how its word form reads a line
 * @param examples lines that run as they stand
 * @param seeAlso related words
 * @param spellings how else the name may be typed, such as {@code gram-schmidt}
 */
public record Signature(
    String name,
    String summary,
    List<Parameter> parameters,
    List<Option> options,
    Reader reader,
    List<String> examples,
    List<String> seeAlso,
    List<String> spellings) {

  public Signature {
    parameters = List.copyOf(parameters);
    options = List.copyOf(options);
    examples = List.copyOf(examples);
    seeAlso = List.copyOf(seeAlso);
    spellings = List.copyOf(spellings);
  }

  /**
   * One argument.
   *
   * @param name one letter where it is shown in a working: {@code A}, {@code x}
   * @param description what fits
   * @param required whether it must be given
   */
  public record Parameter(String name, String description, boolean required) {}

  /**
   * One option.
   *
   * @param values the words it may take; empty for a switch
   */
  public record Option(String name, String description, List<String> values) {
    public Option {
      values = List.copyOf(values);
    }

    /** {@code --view rows|columns}. */
    public String usage() {
      return "--" + name + (values.isEmpty() ? "" : " " + String.join("|", values));
    }
  }

  public static Signature of(String name, String summary) {
    return new Signature(
        name, summary, List.of(), List.of(), Reader.EXPRESSIONS, List.of(), List.of(), List.of());
  }

  public Signature taking(String parameter, String description) {
    return taking(new Parameter(parameter, description, true));
  }

  public Signature maybeTaking(String parameter, String description) {
    return taking(new Parameter(parameter, description, false));
  }

  private Signature taking(Parameter parameter) {
    List<Parameter> more = new ArrayList<>(parameters);
    more.add(parameter);
    return new Signature(name, summary, more, options, reader, examples, seeAlso, spellings);
  }

  public Signature withOption(String option, String description, String... values) {
    List<Option> more = new ArrayList<>(options);
    more.add(new Option(option, description, List.of(values)));
    return new Signature(name, summary, parameters, more, reader, examples, seeAlso, spellings);
  }

  public Signature withExamples(String... lines) {
    return new Signature(
        name, summary, parameters, options, reader, List.of(lines), seeAlso, spellings);
  }

  public Signature seeAlso(String... words) {
    return new Signature(
        name, summary, parameters, options, reader, examples, List.of(words), spellings);
  }

  /** The same word, typed another way. */
  public Signature alsoTyped(String... spelled) {
    return new Signature(
        name, summary, parameters, options, reader, examples, seeAlso, List.of(spelled));
  }

  /** The fewest arguments it can do with. */
  public int least() {
    return (int) parameters.stream().filter(Parameter::required).count();
  }

  /** {@code dot a b}. */
  public String usage() {
    StringBuilder usage = new StringBuilder(name);
    for (Parameter parameter : parameters) {
      usage.append(parameter.required() ? " " + parameter.name() : " [" + parameter.name() + "]");
    }
    return usage.toString();
  }
}
