package dev.inkling.lesson;

import dev.inkling.words.Place;
import dev.inkling.words.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Puts beats together from the words and directives of a file, in order, and checks how they nest.
 */
final class LessonBuilder {

  private static final long LONGEST_HUSH = 30;
  private static final Pattern ENDS_BEAT = Pattern.compile("\\s*(<!--\\s*beat\\b|##\\s).*");

  private final LessonText file;
  private final DirectiveValues values;
  private final List<Beat> beats = new ArrayList<>();
  private final List<Lesson.Gloss> glosses = new ArrayList<>();
  private final TreeSet<String> ids = new TreeSet<>();
  private final List<Element> elements = new ArrayList<>();
  private final List<Element> conditional = new ArrayList<>();
  private Optional<Directive> beat = Optional.empty();
  private Optional<Directive> when = Optional.empty();
  private Optional<Directive> dim = Optional.empty();
  private Optional<Directive> quick = Optional.empty();
  private Optional<QuestionBuilder> question = Optional.empty();
  private String section = "";
  private String pinned = "";

  LessonBuilder(LessonText file) {
    this.file = file;
    this.values = new DirectiveValues(file);
  }

  /** The beats, once everything has been handed in. */
  List<Beat> beats() {
    endBeat();
    if (beats.isEmpty() && !file.faulty()) {
      file.add(
          file.place(0, 0, 1),
          Problem.usage("This lesson has no beat.").tryThis("<!-- beat start -->"));
    }
    return beats;
  }

  List<Lesson.Gloss> glosses() {
    return glosses;
  }

  void section(String title) {
    endBeat();
    section = title;
  }

  void words(Element.Say say) {
    if (dim.isEmpty()) {
      add(say);
    } else {
      List<Prose> lines = say.lines().stream().map(Prose::dimmed).toList();
      add(new Element.Say(say.setting(), lines, say.place()));
    }
  }

  /** A list without numbers offers choices; it belongs to a question. */
  void choices(List<Prose> points, Place place) {
    if (question.isPresent()) {
      question.get().choices(points, place);
    } else {
      words(new Element.Say(Element.Setting.POINTS, points, place));
    }
  }

  void run(String line, Place place) {
    add(new Element.Run(line, place));
  }

  void reveal(boolean opens, Place place) {
    if (question.isEmpty()) {
      file.add(place, Problem.usage("What is revealed belongs to a question, before /ask."));
    } else {
      question.get().reveal(opens, place);
    }
  }

  void directive(Directive directive) {
    switch (directive.kind()) {
      case BEAT:
        beginBeat(directive);
        break;
      case PAUSE:
        waits(directive, new Element.Pause(directive.place()));
        break;
      case PACE:
        quick = Optional.of(directive);
        add(new Element.Pace(true, directive.place()));
        break;
      case END_PACE:
        quick = closed(quick, directive);
        add(new Element.Pace(false, directive.place()));
        break;
      case HUSH:
        values
            .seconds(directive, LONGEST_HUSH)
            .ifPresent(s -> add(new Element.Hush(Duration.ofSeconds(s), directive.place())));
        break;
      case LET:
        values.let(directive).ifPresent(this::add);
        break;
      case ASK:
        beginQuestion(directive);
        break;
      case END_ASK:
        endQuestion(directive);
        break;
      case IF:
      case ELSE:
      case HINT:
        branch(directive);
        break;
      case TRY:
        values
            .own(directive)
            .filter(own -> fresh(own.name(), directive))
            .ifPresent(own -> waits(directive, new Element.Try(own, directive.place())));
        break;
      case SHOW:
        values.show(directive).ifPresent(this::add);
        break;
      case CLAIM:
        values.claim(directive).ifPresent(this::add);
        break;
      case WHEN:
        beginWhen(directive);
        break;
      case END_WHEN:
        endWhen(directive);
        break;
      case DIM:
        dim = Optional.of(directive);
        break;
      case END_DIM:
        dim = closed(dim, directive);
        break;
      case PIN:
        pinned = directive.text();
        break;
      case GLOSS:
        gloss(directive);
        break;
      case REMEMBER:
        values.card(directive).filter(card -> fresh(card.id(), directive)).ifPresent(this::add);
        break;
      case CITE:
      case NOTE:
        break; // for the checks and for authors
    }
  }

  private void gloss(Directive directive) {
    Prose words = ProseReader.words(file, directive.text(), directive.place());
    glosses.add(new Lesson.Gloss(directive.subject(), words));
  }

  private void beginBeat(Directive directive) {
    endBeat();
    if (!Ids.valid(directive.first())) {
      file.add(
          directive.place(),
          Problem.usage("A beat needs an id.").expecting(Ids.RULE).tryThis("<!-- beat start -->"));
    } else if (fresh(directive.first(), directive)) {
      beat = Optional.of(directive);
    }
  }

  /** A pin may stand after the beat it begins with, so a beat is made when it ends. */
  private void endBeat() {
    question.ifPresent(open -> unclosed(open.begin(), "/ask"));
    when.ifPresent(open -> unclosed(open, "/when"));
    dim.ifPresent(open -> unclosed(open, "/dim"));
    quick.ifPresent(open -> unclosed(open, "/pace"));
    question = Optional.empty();
    when = Optional.empty();
    dim = Optional.empty();
    quick = Optional.empty();
    beat.ifPresent(
        begin ->
            beats.add(
                new Beat(
                    begin.first(),
                    section,
                    pinned,
                    begin.has("quiet"),
                    elements,
                    file.print(begin.place().line(), ENDS_BEAT))));
    beat = Optional.empty();
    elements.clear();
    conditional.clear();
  }

  private void unclosed(Directive open, String closing) {
    file.add(
        open.place(),
        Problem.usage("\"" + open.kind().word() + "\" is never closed.")
            .tryThis("<!-- " + closing + " -->"));
  }

  private Optional<Directive> closed(Optional<Directive> open, Directive closing) {
    if (open.isEmpty()) {
      file.add(
          closing.place(),
          Problem.usage("\"" + closing.kind().word() + "\" closes nothing that is open."));
    }
    return Optional.empty();
  }

  private void beginQuestion(Directive directive) {
    question.ifPresent(open -> unclosed(open.begin(), "/ask"));
    if (fresh(directive.first(), directive)) {
      question = Optional.of(new QuestionBuilder(file, directive));
    }
  }

  private void endQuestion(Directive directive) {
    if (question.isEmpty()) {
      closed(Optional.empty(), directive);
      return;
    }
    Place begun = question.get().begin().place();
    Optional<Question> asked = question.get().question();
    question = Optional.empty();
    asked.ifPresent(q -> waits(directive, new Element.Ask(q, begun)));
  }

  private void branch(Directive directive) {
    if (question.isEmpty()) {
      file.add(
          directive.place(),
          Problem.usage("\"" + directive.kind().word() + "\" belongs between ask and /ask."));
    } else {
      question.get().branch(directive);
    }
  }

  private void beginWhen(Directive directive) {
    when.ifPresent(open -> unclosed(open, "/when"));
    if (directive.text().isEmpty()) {
      file.add(directive.place(), Problem.usage("\"when\" needs a comparison."));
    }
    when = Optional.of(directive);
    conditional.clear();
  }

  private void endWhen(Directive directive) {
    Optional<Directive> open = when;
    when = closed(when, directive);
    open.ifPresent(w -> add(new Element.When(w.text(), conditional, w.place())));
  }

  /** Something that waits for the learner: it cannot be conditional, quick or inside a question. */
  private void waits(Directive directive, Element element) {
    boolean inside = when.isPresent() || quick.isPresent() || question.isPresent();
    if (inside) {
      file.add(
          directive.place(),
          Problem.usage("Nothing waits inside when, pace or ask.")
              .expecting("\"" + directive.kind().word() + "\" stands on its own."));
    } else {
      add(element);
    }
  }

  private void add(Element element) {
    if (when.isPresent()) {
      conditional.add(element);
    } else if (question.isPresent()) {
      question.get().add(element);
    } else if (beat.isEmpty()) {
      if (!file.faulty()) {
        file.add(
            element.place(),
            Problem.usage("This stands before the first beat of its section.")
                .tryThis("<!-- beat start -->"));
      }
    } else {
      elements.add(element);
    }
  }

  private boolean fresh(String id, Directive directive) {
    if (id.isEmpty()) {
      file.add(
          directive.place(),
          Problem.usage("\"" + directive.kind().word() + "\" needs an id.").expecting(Ids.RULE));
      return false;
    }
    if (!ids.add(id)) {
      file.add(
          directive.place(),
          Problem.usage("The id \"" + id + "\" is used twice.")
              .expecting("Progress is kept under ids, so each stands for one thing."));
    }
    return true;
  }
}
