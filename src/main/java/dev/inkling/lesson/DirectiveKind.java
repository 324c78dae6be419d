package dev.inkling.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The closed set of what a comment in a lesson may say: one list for the parser, did-you-mean and
 * the manual of authors.
 */
public enum DirectiveKind {
  BEAT(
      "beat",
      Form.ATTRIBUTES,
      "beat ID [quiet]",
      "begins a screen; Enter is awaited at its end",
      "quiet"),
  PAUSE("pause", Form.ATTRIBUTES, "pause", "waits for Enter within a screen"),
  PACE(
      "pace",
      Form.ATTRIBUTES,
      "pace fast",
      "paragraphs come quickly, up to /pace; no question inside"),
  END_PACE("/pace", Form.ATTRIBUTES, "/pace", "ends a quick part"),
  HUSH("hush", Form.ATTRIBUTES, "hush 2s", "nothing, for a while; a key ends it"),
  CITE("cite", Form.ATTRIBUTES, "cite", "the numbers that follow are quoted, not computed"),
  LET("let", Form.RAW, "let NAME = EXPRESSION", "a name for later lines, in silence"),
  ASK(
      "ask",
      Form.ATTRIBUTES,
      "ask ID kind=KIND key=… [of=EXPRESSION] [prompt=…] [tries=2] [unless=COMPARISON] [sure]",
      "begins a question; sure asks how sure the learner is; the kinds are below",
      "kind",
      "key",
      "of",
      "check",
      "model",
      "unless",
      "prompt",
      "fits",
      "as",
      "entry",
      "upto",
      "tries",
      "says",
      "yes",
      "over",
      "shown"),
  END_ASK("/ask", Form.ATTRIBUTES, "/ask", "ends a question"),
  IF("if", Form.TEXT, "if ANSWER: words", "what is said to that wrong answer"),
  ELSE("else", Form.TEXT, "else: words", "what is said to any other wrong answer"),
  HINT("hint", Form.TEXT, "hint: words", "one step of help; several are given one by one"),
  TRY(
      "try",
      Form.ATTRIBUTES,
      "try NAME default=… [upto=6x6] [entry=weight] [fits=NAME] [as=column] [kept] [paint=3x3 [beyond]]",
      "numbers of the learner's own, or a picture they paint, of ink from 0 to 1 or beyond; Enter takes"
          + " the default",
      "default",
      "paint",
      "upto",
      "entry",
      "fits",
      "as",
      "kept"),
  SHOW(
      "show",
      Form.ATTRIBUTES,
      "show PICTURE [of=EXPRESSION] [names=…] [say=…]",
      "a bitmap, signed, a strip or reeds, with words; a strip takes several with |; a drawing of"
          + " what an operation draws has words of its own",
      "of",
      "names",
      "say"),
  CLAIM(
      "claim",
      Form.ATTRIBUTES,
      "claim on=EXPRESSION positive=… zero=… negative=…",
      "the sentence that fits the sign of a number",
      "on",
      "positive",
      "zero",
      "negative"),
  WHEN("when", Form.RAW, "when COMPARISON", "parts that are there only if it holds, up to /when"),
  END_WHEN("/when", Form.ATTRIBUTES, "/when", "ends such parts"),
  DIM("dim", Form.ATTRIBUTES, "dim", "words that may be skipped, up to /dim"),
  END_DIM("/dim", Form.ATTRIBUTES, "/dim", "ends them"),
  PIN(
      "pin",
      Form.RAW,
      "pin words",
      "a line that stays in sight from this beat on; without words, none"),
  GLOSS("gloss", Form.TEXT, "gloss TERM: words", "what is said when the term is typed"),
  REMEMBER(
      "remember",
      Form.ATTRIBUTES,
      "remember ID front=… back=…",
      "a card for a later day",
      "front",
      "back"),
  NOTE("note", Form.RAW, "note words", "for authors only");

  /** How the words after the name are read. */
  enum Form {
    /** {@code word key=value key="several words"}. */
    ATTRIBUTES,
    /** {@code subject: words}. */
    TEXT,
    /** As they stand. */
    RAW
  }

  private final String word;
  private final Form form;
  private final String usage;
  private final String summary;
  private final List<String> attributes;

  DirectiveKind(String word, Form form, String usage, String summary, String... attributes) {
    this.word = word;
    this.form = form;
    this.usage = usage;
    this.summary = summary;
    this.attributes = List.of(attributes);
  }

  public String word() {
    return word;
  }

  Form form() {
    return form;
  }

  public String usage() {
    return usage;
  }

  public String summary() {
    return summary;
  }

  public List<String> attributes() {
    return attributes;
  }

  static Optional<DirectiveKind> find(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
