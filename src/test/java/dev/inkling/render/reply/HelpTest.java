package dev.inkling.render.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.language.Commands;
import dev.inkling.language.Reply;
import dev.inkling.operation.Family;
import dev.inkling.operation.Operation;
import dev.inkling.operation.Registry;
import dev.inkling.operation.Signature;
import dev.inkling.operation.catalog.Catalog;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.testing.Golden;
import dev.inkling.testing.Prompt;
import dev.inkling.trace.Detail;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help that answers: every page is made now, and every line it offers works. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HelpTest {

  private static final Registry REGISTRY = Catalog.standard();

  static Collection<Signature> signatures() {
    return REGISTRY.all().stream().map(Operation::signature).toList();
  }

  private static List<StyledLine> page(String topic, Profile profile) {
    View view = new View(profile, Detail.NORMAL, Drawing.AUTO, false);
    return new ReplyRenderer(view, REGISTRY).render(new Reply.Help(topic));
  }

  private static String text(String topic, Profile profile) {
    StringBuilder text = new StringBuilder("? " + topic + "\n");
    page(topic, profile).forEach(line -> text.append(line.plain()).append('\n'));
    return text.append('\n').toString();
  }

  private static Profile screen(int columns, Profile.Glyphs glyphs) {
    return Profile.plain(glyphs).withSize(columns, 24);
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 60, 40})
  void the_overview_and_some_pages_look_like_this(int columns) {
    Profile profile = screen(columns, Profile.Glyphs.UNICODE);
    StringBuilder pages = new StringBuilder();
    for (String topic : List.of("", "vectors", "dot", "basis", "why", "undo", "quit")) {
      pages.append(text(topic, profile));
    }
    Golden.check("help/pages-" + columns + ".txt", pages.toString());
  }

  @Test
  void the_topics_look_like_this() {
    StringBuilder pages = new StringBuilder();
    Topic.names().forEach(n -> pages.append(text(n, screen(80, Profile.Glyphs.ASCII))));
    Golden.check("help/topics.txt", pages.toString());
  }

  @Test
  void the_overview_fits_a_screen_of_80_by_24() {
    assertThat(page("", screen(80, Profile.Glyphs.UNICODE))).hasSizeLessThan(24);
  }

  @ParameterizedTest
  @MethodSource("signatures")
  void two_examples_are_shown_with_their_answers(Signature signature) {
    Profile profile = screen(80, Profile.Glyphs.UNICODE);
    assertThat(signature.examples()).hasSizeGreaterThanOrEqualTo(2);
    for (String example : signature.examples()) {
      List<StyledLine> answer = new Worked(profile, REGISTRY).value(example);
      assertThat(answer).as(example).isNotEmpty();
      assertThat(text(signature.name(), profile)).contains(example);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_command_with_a_session_shows_what_it_does(Commands command) {
    if (!command.session().isEmpty()) {
      List<StyledLine> answer =
          new Worked(screen(80, Profile.Glyphs.UNICODE), REGISTRY).session(command.session());
      assertThat(answer).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_line_of_a_topic_runs_after_those_before_it(Topic topic) {
    Prompt prompt = Prompt.unicode();
    for (Topic.Line line : topic.lines()) {
      if (line.runs() && !line.typed().startsWith("#")) {
        prompt.reply(line.typed());
      }
    }
  }

  @Test
  void no_two_pages_go_by_one_name() {
    List<String> names = new ArrayList<>(REGISTRY.names());
    names.addAll(REGISTRY.spellings().keySet());
    REGISTRY.families().stream().map(Family::name).forEach(names::add);
    names.addAll(Topic.names());
    Arrays.stream(Commands.values()).map(Commands::word).forEach(names::add);
    assertThat(names).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 60, 80, 120})
  void no_page_is_wider_than_the_screen(int columns) {
    for (Profile.Glyphs glyphs : Profile.Glyphs.values()) {
      Profile profile = screen(columns, glyphs);
      List<String> topics = new ArrayList<>(REGISTRY.names());
      topics.addAll(Topic.names());
      topics.addAll(List.of("", "all"));
      Arrays.stream(Commands.values()).map(Commands::word).forEach(topics::add);
      for (String topic : topics) {
        assertThat(page(topic, profile))
            .as("help %s at %d", topic, columns)
            .allMatch(line -> line.width() <= columns);
      }
    }
  }
}
