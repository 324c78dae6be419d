package dev.inkling.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.operation.catalog.Catalog;
import dev.inkling.testing.Prompt;
import java.util.Collection;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CatalogTest {

  static Collection<Signature> signatures() {
    return Catalog.standard().all().stream().map(Operation::signature).toList();
  }

  @ParameterizedTest
  @MethodSource("signatures")
  void every_example_of_the_help_runs(Signature signature) {
    assertThat(signature.examples()).isNotEmpty();
    for (String example : signature.examples()) {
      assertThat(Prompt.unicode().screen(example)).doesNotContain("try ");
      assertThat(Prompt.unicode().outcome(example).value()).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("signatures")
  void every_related_word_exists(Signature signature) {
    assertThat(Catalog.standard().names()).containsAll(signature.seeAlso());
  }

  @ParameterizedTest
  @MethodSource("signatures")
  void a_summary_is_one_sentence(Signature signature) {
    assertThat(signature.summary()).endsWith(".").doesNotContain(". ");
  }
}
