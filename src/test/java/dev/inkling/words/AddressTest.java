package dev.inkling.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

  @Test
  void addresses_print_as_they_are_typed() {
    assertThat(Address.of("C", new Address.Entry(1, 2)).print()).isEqualTo("C[1,2]");
    assertThat(Address.of("", new Address.Place(2)).print()).isEqualTo("[2]");
    assertThat(Address.of("A", new Address.Row(2)).print()).isEqualTo("A[2,:]");
    assertThat(Address.of("A", new Address.Column(3)).print()).isEqualTo("A[:,3]");
    assertThat(Address.of("A").print()).isEqualTo("A");
  }

  @Test
  void a_part_of_a_part_follows_it() {
    Address values = Address.of("E", new Address.Field("values"));
    assertThat(values.then(new Address.Place(2)).print()).isEqualTo("E.values[2]");
    assertThat(values.print()).isEqualTo("E.values");
  }
}
