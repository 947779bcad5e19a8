package io.osteokit.tracking.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventIdTest {
  @Test
  void a_uuid_is_an_id() {
    String uuid = "6f1c2a58-41d2-4c1e-9d3a-0b8a6f0e7c11";

    assertThat(EventId.of(uuid)).hasToString(uuid);
  }

  @Test
  void an_id_that_was_worked_out_from_an_entry_is_not_shown() {
    String digits = "0123456789abcdef".repeat(2);

    assertThat(EventId.of("case-" + digits)).hasToString("case-…");
    assertThat(EventId.of("log-" + digits)).hasToString("log-…");
    assertThat(EventId.of("log-2026")).hasToString("log-2026");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "ä", "a\n", "a/b"})
  void other_characters_are_refused_and_not_repeated(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventId.of(text))
        .withMessage("event id must be 1 to 64 of letters, digits, '.', '_' and '-'");
  }

  @Test
  void sixty_five_characters_are_too_many() {
    EventId.of("a".repeat(64));

    assertThatIllegalArgumentException().isThrownBy(() -> EventId.of("a".repeat(65)));
  }
}
