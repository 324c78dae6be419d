package dev.inkling.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkling.words.Address;
import dev.inkling.words.Role;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LightingTest {

  private static final Lighting MEETING =
      Lighting.of(
          List.of(
              new Highlight(Address.of("A", new Address.Row(2)), Role.FIRST),
              new Highlight(Address.of("B", new Address.Column(1)), Role.SECOND),
              new Highlight(Address.of("", new Address.Entry(2, 1)), Role.ANSWER)));

  @Test
  void a_row_lights_up_in_its_own_matrix_alone() {
    assertThat(MEETING.at("A", 1, 0)).contains(Role.FIRST);
    assertThat(MEETING.at("A", 1, 5)).contains(Role.FIRST);
    assertThat(MEETING.at("A", 0, 0)).isEmpty();
    assertThat(MEETING.at("B", 1, 1)).isEmpty();
  }

  @Test
  void a_column_lights_up_from_top_to_bottom() {
    assertThat(MEETING.at("B", 7, 0)).contains(Role.SECOND);
  }

  @Test
  void the_cell_they_meet_in_belongs_to_the_result() {
    assertThat(MEETING.at("", 1, 0)).contains(Role.ANSWER);
    assertThat(MEETING.at("", 1, 1)).isEmpty();
  }

  @Test
  void an_entry_outshines_its_row() {
    Lighting pivot =
        Lighting.of(
            List.of(
                new Highlight(Address.of("", new Address.Entry(1, 1)), Role.ANSWER),
                new Highlight(Address.of("", new Address.Row(1)), Role.FIRST)));
    assertThat(pivot.at("", 0, 0)).contains(Role.ANSWER);
    assertThat(pivot.at("", 0, 1)).contains(Role.FIRST);
  }

  @Test
  void the_place_of_a_number_in_a_vector_is_enough() {
    Lighting second =
        Lighting.of(List.of(new Highlight(Address.of("x", new Address.Place(2)), Role.FIRST)));
    assertThat(second.at("x", 1, 0)).contains(Role.FIRST);
    assertThat(second.at("x", 0, 1)).contains(Role.FIRST);
    assertThat(second.at("x", 0, 0)).isEmpty();
  }

  @Test
  void nothing_is_lit_where_nothing_is_said() {
    assertThat(Lighting.none().at("A", 0, 0)).isEmpty();
  }
}
