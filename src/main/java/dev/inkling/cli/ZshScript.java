package dev.inkling.cli;

import dev.inkling.slips.practice.Topic;
import java.util.ArrayList;
import java.util.List;

/** Writes the completion script for zsh, with a word of explanation beside each choice. */
final class ZshScript {

  private static final String HEAD =
      """
      #compdef inkling
      # Completion of inkling for zsh. Made from its commands; do not edit.
      # Put it into a folder of $fpath, or: source <(inkling completion zsh)

      _inkling() {
        local context state state_descr line
        typeset -A opt_args
        local -a everywhere
        everywhere=(
      """;

  private static final String COMMANDS =
      """
        )
        _arguments -C $everywhere '1: :->command' '*:: :->rest'
        case $state in
          command)
            local -a commands
            commands=(
      """;

  private static final String REST =
      """
            )
            _describe -t commands 'command' commands
            ;;
          rest)
            case $words[1] in
      """;

  private static final String TAIL =
      """
            esac
            ;;
        esac
      }

      if [[ $funcstack[1] == _inkling ]]; then
        _inkling "$@"
      else
        compdef _inkling inkling
      fi
      """;

  private ZshScript() {}

  static String of(Catalogue catalogue) {
    StringBuilder script = new StringBuilder(HEAD);
    for (CommandOption option : GlobalOptions.TABLE) {
      script.append("    ").append(option(option)).append('\n');
    }
    script.append(COMMANDS);
    for (CommandModel command : catalogue.commands()) {
      script
          .append("        ")
          .append(quoted(command.name() + ":" + escaped(command.summary())))
          .append('\n');
    }
    script.append(REST);
    for (CommandModel command : catalogue.commands()) {
      script.append("        ").append(command.name()).append(") _arguments $everywhere");
      for (CommandOption option : command.options()) {
        script.append(' ').append(option(option));
      }
      script.append(' ').append(arguments(command, catalogue)).append(" ;;\n");
    }
    return script.append(TAIL).toString();
  }

  private static String option(CommandOption option) {
    String text = option.name() + "[" + escaped(option.description()) + "]";
    if (!option.takesValue()) {
      return quoted(text);
    }
    String action =
        option.choices().isEmpty()
            ? option.label().equals("FILE") ? "_files" : ""
            : "(" + String.join(" ", option.choices()) + ")";
    String label = option.name().substring(2);
    return quoted(
        option.name() + "=" + text.substring(option.name().length()) + ":" + label + ":" + action);
  }

  private static String arguments(CommandModel command, Catalogue catalogue) {
    List<String> words = new ArrayList<>();
    switch (command.completion()) {
      case FILES:
        return quoted("*:" + "value or file" + ":_files");
      case COMMANDS:
        words.addAll(catalogue.names());
        break;
      case SHELLS:
        words.addAll(List.of("bash", "zsh"));
        break;
      case LESSONS:
        words.addAll(LessonWord.words());
        break;
      case TOPICS:
        words.addAll(Topic.words());
        break;
      default:
        return quoted("*: :");
    }
    return quoted("1: :(" + String.join(" ", words) + ")");
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace(":", "\\:").replace("[", "\\[").replace("]", "\\]");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
