package io.osteokit.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExercisePackTest {
  private static final Path ONE = Packs.ACCEPTED.resolve("everything_optional.json");
  private static final Path SAME = Packs.ACCEPTED.resolve("everything_optional_other_layout.json");

  @Test
  void layout_and_order_do_not_change_the_fingerprint() {
    ExercisePack one = ExercisePack.read(Packs.text(ONE));
    ExercisePack same = ExercisePack.read(Packs.text(SAME));

    assertThat(Packs.text(ONE)).isNotEqualTo(Packs.text(SAME));
    assertThat(same.fingerprint()).isEqualTo(one.fingerprint());
  }

  @Test
  void one_changed_number_changes_the_fingerprint() {
    String json = Packs.text(ONE);
    String changed = json.replace("\"intensity\": 1", "\"intensity\": 2");

    assertThat(ExercisePack.read(changed).fingerprint())
        .isNotEqualTo(ExercisePack.read(json).fingerprint());
  }

  @Test
  void bytes_and_text_read_the_same() {
    String json = Packs.text(ONE);

    assertThat(ExercisePack.read(json.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(ExercisePack.read(json));
  }

  @Test
  void a_pack_of_nothing_is_refused() {
    assertThatThrownBy(Packs::pack).hasMessage("a pack must hold an exercise");
  }

  @Test
  void two_exercises_of_one_id_are_refused() {
    Exercise one = Packs.exercise("one").build();

    assertThatThrownBy(() -> Packs.pack(one, one)).hasMessage("two exercises have the id 'one'");
  }
}
