package dev.inkling.repl;

import dev.inkling.cli.Conversation;
import dev.inkling.language.Commands;
import dev.inkling.language.Notebook;
import dev.inkling.operation.Kinds;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Offers what fits at the cursor: words with what they do, variables with their shape, options. */
final class WordCompleter implements Completer {

  private static final int PROMPT = 9; // columns in front of the line

  private final Conversation conversation;
  private final PromptScreen screen;
  private final LessonOffers lessons;
  private final Supplier<List<String>> files;

  WordCompleter(
      Conversation conversation,
      PromptScreen screen,
      LessonOffers lessons,
      Supplier<List<String>> files) {
    this.conversation = conversation;
    this.screen = screen;
    this.lessons = lessons;
    this.files = files;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    TypedLine typed = TypedLine.of(line.line(), line.cursor());
    boolean nothingTyped = typed.word().isEmpty() && typed.before().isEmpty();
    int room = screen.profile().columns() - PROMPT - typed.column() - 3;
    for (Offer offer : offers(typed)) {
      candidates.add(offer.candidate(screen, room, nothingTyped));
    }
  }

  /** All that fits; the reader of lines picks those that begin like the word. */
  List<Offer> offers(TypedLine typed) {
    List<Offer> offers = new ArrayList<>();
    String before = typed.before();
    if (!typed.word().isEmpty() && Character.isDigit(typed.word().charAt(0))) {
      return offers; // a number needs no help
    }
    if (before.isEmpty()) {
      first(offers);
      return offers;
    }
    String word = firstWord(before);
    if (typed.word().startsWith("--")) {
      options(word, offers);
    } else if (before.endsWith(" --as ")) {
      offers.add(Offer.of("image", "as a small picture"));
    } else if (before.endsWith(" --steps ") || word.equals("steps")) {
      details(offers);
    } else if (word.equals("help")) {
      operations(offers, "");
      commands(offers);
    } else if (lessons.knows(before)) {
      lessons.after(before, offers);
    } else if (word.equals("load") || before.startsWith("save ") && before.length() > 5) {
      files.get().forEach(file -> offers.add(Offer.of(file, "")));
    } else {
      variables(offers);
      if (Commands.find(word).isEmpty()) {
        operations(offers, "(");
      }
    }
    return offers;
  }

  /** What a line may begin with. */
  private void first(List<Offer> offers) {
    operations(offers, "");
    if (lessons.isPlaying()) {
      lessons.inside(offers);
      notOfLessons(offers);
    } else {
      commands(offers);
      variables(offers);
    }
    lessons.beside(offers);
  }

  private static void notOfLessons(List<Offer> offers) {
    for (Commands command : Commands.values()) {
      if (!command.isOfLessons()) {
        offers.add(Offer.of(command.word(), command.summary()));
      }
    }
  }

  private static String firstWord(String before) {
    int end = 0;
    while (end < before.length() && Character.isLetter(before.charAt(end))) {
      end++;
    }
    return before.substring(0, end);
  }

  private static void details(List<Offer> offers) {
    offers.add(Offer.of("brief", "the result written down"));
    offers.add(Offer.of("normal", "each row or pair on its line"));
    offers.add(Offer.of("full", "every single step"));
  }

  private void operations(List<Offer> offers, String behind) {
    for (Operation operation : conversation.interpreter().registry().all()) {
      Signature signature = operation.signature();
      offers.add(new Offer(signature.name(), signature.summary(), behind));
    }
  }

  private static void commands(List<Offer> offers) {
    for (Commands command : Commands.values()) {
      offers.add(Offer.of(command.word(), command.summary()));
    }
  }

  private void variables(List<Offer> offers) {
    Notebook notebook = conversation.notebook();
    for (String name : notebook.names().keySet()) {
      notebook
          .find(name)
          .ifPresent(held -> offers.add(Offer.of(name, held.value().accept(new Kinds()))));
    }
    notebook
        .latest()
        .ifPresent(
            latest ->
                offers.add(
                    Offer.of("ans", "the latest result, " + latest.value().accept(new Kinds()))));
  }

  private void options(String word, List<Offer> offers) {
    Commands.find(word).stream()
        .flatMap(command -> command.options().keySet().stream())
        .forEach(option -> offers.add(Offer.of("--" + option, "")));
    conversation
        .interpreter()
        .registry()
        .find(word)
        .ifPresent(
            operation -> {
              for (Signature.Option option : operation.signature().options()) {
                offers.add(Offer.of("--" + option.name(), option.description()));
              }
              offers.add(Offer.of("--steps", "how much of the working is shown"));
              offers.add(Offer.of("--exact", "exact answers, however long they take"));
            });
  }
}
