package dev.inkling.cli;

import dev.inkling.operation.Registry;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import java.util.List;
import java.util.function.Function;

/** Where the shell's help comes out: page by page for a person, in one go for everybody else. */
final class HelpDoor {

  private final Surroundings surroundings;
  private final Registry registry;
  private final GlobalOptions options;
  private final boolean pages;

  HelpDoor(Surroundings surroundings, Registry registry, Given given) {
    this.surroundings = surroundings;
    this.registry = registry;
    this.options = GlobalOptions.of(given);
    this.pages =
        Paging.isWanted(given, surroundings)
            && surroundings.terminals().in()
            && surroundings.terminals().out();
  }

  void show(Function<ShellHelp, List<StyledLine>> page) {
    Output output = Output.of(surroundings, options, registry);
    Function<Profile, List<StyledLine>> text =
        profile ->
            page.apply(new ShellHelp(registry, profile, Views.of(profile, options, registry)));
    List<StyledLine> lines = text.apply(output.profile());
    if (pages && lines.size() >= output.profile().rows()) {
      PromptDoor.read(surroundings, options, registry, text);
    } else {
      output.lines(lines);
    }
  }
}
