package dev.inkling.cli;

import dev.inkling.slips.practice.Topic;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the completion script for bash: tables of words and two small functions, nothing that asks
 * Inkling while a person is typing.
 */
final class BashScript {

  private static final String HEAD =
      """
      # Completion of inkling for bash. Made from its commands; do not edit.
      #   source <(inkling completion bash)

      _inkling() {
        local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
        local command= i skip=
        # bash takes = for a word of its own
        if [[ $word == = ]]; then
          word=
        elif [[ $previous == = ]]; then
          previous=${COMP_WORDS[COMP_CWORD-2]}
        fi
        COMPREPLY=()
        case $previous in
      """;

  private static final String MIDDLE =
      """
        esac
        for ((i = 1; i < COMP_CWORD; i++)); do
          if [[ -n $skip ]]; then
            skip=
            continue
          fi
          case ${COMP_WORDS[i]} in
      """;

  private static final String COMMANDS =
      """
            =) ;;
            -*) ;;
            *)
              command=${COMP_WORDS[i]}
              break
              ;;
          esac
        done
        local options="%s"
        local words=
        case $command in
      """;

  private static final String TAIL =
      """
        esac
        if [[ $word == -* ]]; then
          COMPREPLY=($(compgen -W "$options" -- "$word"))
        elif [[ $words == FILES ]]; then
          compopt -o filenames 2>/dev/null
          local IFS=$'\\n'
          COMPREPLY=($(compgen -f -- "$word"))
        else
          COMPREPLY=($(compgen -W "$words" -- "$word"))
        fi
      }

      complete -F _inkling inkling
      """;

  private BashScript() {}

  static String of(Catalogue catalogue) {
    StringBuilder script = new StringBuilder(HEAD);
    values(script, catalogue);
    script.append(MIDDLE);
    script.append("      ").append(String.join(" | ", takingValues())).append(") skip=yes ;;\n");
    script.append(COMMANDS.replace("%s", String.join(" ", names(GlobalOptions.TABLE))));
    script.append("    '') words=\"").append(String.join(" ", catalogue.names())).append("\" ;;\n");
    for (CommandModel command : catalogue.commands()) {
      command(script, command, catalogue);
    }
    return script.append(TAIL).toString();
  }

  /** What may follow an option that takes a value. */
  private static void values(StringBuilder script, Catalogue catalogue) {
    for (CommandOption option : GlobalOptions.TABLE) {
      value(script, option, option.name().equals("--out"));
    }
    List<String> global = names(GlobalOptions.TABLE);
    List<String> seen = new ArrayList<>(global);
    for (CommandModel command : catalogue.commands()) {
      for (CommandOption option : command.options()) {
        if (!seen.contains(option.name())) {
          value(script, option, false);
          seen.add(option.name());
        }
      }
    }
  }

  private static void value(StringBuilder script, CommandOption option, boolean file) {
    if (!option.takesValue()) {
      return;
    }
    script.append("    ").append(option.name()).append(")\n");
    if (file) {
      script.append("      compopt -o filenames 2>/dev/null\n");
      script.append("      local IFS=$'\\n'\n");
      script.append("      COMPREPLY=($(compgen -f -- \"$word\"))\n");
    } else {
      script
          .append("      COMPREPLY=($(compgen -W \"")
          .append(String.join(" ", option.choices()))
          .append("\" -- \"$word\"))\n");
    }
    script.append("      return\n      ;;\n");
  }

  private static void command(StringBuilder script, CommandModel command, Catalogue catalogue) {
    String words =
        switch (command.completion()) {
          case FILES -> "FILES";
          case COMMANDS -> String.join(" ", catalogue.names());
          case SHELLS -> "bash zsh";
          case LESSONS -> String.join(" ", LessonWord.words());
          case TOPICS -> String.join(" ", Topic.words());
          case NOTHING -> "";
        };
    script.append("    ").append(command.name()).append(") words=\"").append(words).append('"');
    if (!command.options().isEmpty()) {
      script.append(" options+=\" ").append(String.join(" ", names(command.options()))).append('"');
    }
    script.append(" ;;\n");
  }

  private static List<String> takingValues() {
    return GlobalOptions.TABLE.stream()
        .filter(CommandOption::takesValue)
        .map(CommandOption::name)
        .toList();
  }

  private static List<String> names(List<CommandOption> options) {
    return options.stream().map(CommandOption::name).toList();
  }
}
