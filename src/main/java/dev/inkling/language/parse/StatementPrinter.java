package dev.inkling.language.parse;

import dev.inkling.language.tree.Expr;
import dev.inkling.language.tree.Statement;

/** Writes statements back; commands in the spelling each reader understands. */
enum StatementPrinter implements Statement.Visitor<String> {
  INSTANCE;

  @Override
  public String assign(Statement.Assign assign) {
    String let = assign.quiet() ? "let " : "";
    return let + assign.name() + " = " + Printer.print(assign.value());
  }

  @Override
  public String evaluate(Statement.Evaluate evaluate) {
    return Printer.print(evaluate.value());
  }

  @Override
  public String check(Statement.Assert claim) {
    return "assert "
        + Printer.print(claim.claim())
        + claim.within().map(bound -> " within " + Printer.print(bound)).orElse("");
  }

  @Override
  public String print(Statement.Print print) {
    return "print " + Printer.print(print.value());
  }

  @Override
  public String command(Statement.Command command) {
    StringBuilder line = new StringBuilder(command.word());
    command.address().ifPresent(address -> line.append(' ').append(address.print()));
    boolean to = command.address().isPresent() && !command.values().isEmpty();
    line.append(to ? " to" : "");
    command.values().forEach(value -> line.append(' ').append(argument(value)));
    command.words().forEach(word -> line.append(' ').append(raw(word.text())));
    for (Statement.Option option : command.options()) {
      line.append(" --").append(option.name());
      option.text().ifPresent(text -> line.append(' ').append(raw(text)));
    }
    return line.toString();
  }

  /** Two minus signs in front would be read as an option. */
  private static String argument(Expr value) {
    String text = Printer.printTight(value);
    return text.startsWith("--") ? "(" + text + ")" : text;
  }

  private static String raw(String text) {
    boolean plain =
        !text.isEmpty()
            && text.charAt(0) != '"'
            && !text.equals("−")
            && !RawWords.beginsOption(text, 0)
            && text.chars().noneMatch(c -> c == ';' || c == '#' || Characters.isSpace(c));
    return plain ? text : Texts.quoted(text);
  }
}
