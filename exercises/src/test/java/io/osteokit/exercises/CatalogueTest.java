package io.osteokit.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.osteokit.core.evidence.Evidence;
import io.osteokit.core.evidence.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final Catalogue SHIPPED = Catalogue.shipped();

  private static List<String> refused(Catalogue base, Exercise... exercises) {
    PackRefusedException refused =
        catchThrowableOfType(PackRefusedException.class, () -> base.with(Packs.pack(exercises)));
    return refused.problems().stream().map(p -> p.code() + " " + p.path()).toList();
  }

  @Test
  void a_new_exercise_comes_last_in_its_group() {
    Exercise added = Packs.exercise("aaa").group(ExerciseGroup.CORE).build();

    Catalogue catalogue = SHIPPED.with(Packs.pack(added));

    List<Exercise> core =
        catalogue.exercises().stream()
            .filter(exercise -> exercise.group() == ExerciseGroup.CORE)
            .toList();
    assertThat(core.get(core.size() - 1)).isEqualTo(added);
    assertThat(catalogue.exercises()).hasSize(89).extracting(Exercise::group).isSorted();
  }

  @Test
  void an_exercise_with_a_known_id_replaces_the_other_as_a_whole_in_its_place() {
    Exercise stretch = Packs.exercise("calf-stretch-wall").group(ExerciseGroup.FLEXIBILITY).build();

    Catalogue catalogue = SHIPPED.with(Packs.pack(stretch));

    assertThat(catalogue.find("calf-stretch-wall")).contains(stretch);
    assertThat(catalogue.ids()).containsExactlyElementsOf(SHIPPED.ids());
  }

  @Test
  void the_catalogue_that_was_added_to_stays_as_it_is() {
    SHIPPED.with(Packs.pack(Packs.exercise("added").build()));

    assertThat(SHIPPED.find("added")).isEmpty();
  }

  @Test
  void a_pack_may_offer_shipped_exercises_as_alternatives() {
    Exercise added = Packs.exercise("added").alternatives(List.of("wall-slide")).build();

    assertThat(SHIPPED.with(Packs.pack(added)).find("added")).contains(added);
  }

  @Test
  void a_pack_that_needs_the_catalogue_is_read_with_it() {
    Exercise added = Packs.exercise("added").alternatives(List.of("wall-slide")).build();
    ExercisePack pack = Packs.pack(added);

    assertThat(ExercisePack.read(pack.toJson(), SHIPPED)).isEqualTo(pack);
    assertThat(
            catchThrowableOfType(
                PackRefusedException.class, () -> ExercisePack.read(pack.toJson())))
        .hasMessageContaining("[UNKNOWN_EXERCISE]");
  }

  @Test
  void a_link_to_nowhere_is_refused() {
    assertThat(refused(SHIPPED, Packs.exercise("added").alternatives(List.of("gone")).build()))
        .containsExactly("UNKNOWN_EXERCISE $.exercises[0].alternatives[0]");
  }

  @Test
  void going_on_to_a_shipped_exercise_needs_its_answer() {
    assertThat(refused(SHIPPED, Packs.exercise("added").progressTo(List.of("plank")).build()))
        .containsExactly("ONE_WAY $.exercises[0].progressTo[0]");
  }

  @Test
  void replacing_an_exercise_must_keep_the_links_that_others_hold_to_it() {
    Exercise lonely = Packs.exercise("brisk-walk").build();

    assertThat(refused(SHIPPED, lonely))
        .contains(
            "ONE_WAY $.exercises[0].regressTo", // flat-walk goes on to it
            "ONE_WAY $.exercises[0].progressTo"); // small-jump and easy-jog go back to it
  }

  @Test
  void a_circle_through_the_catalogue_is_told_at_the_pack() {
    Exercise plank = SHIPPED.find("kneeling-plank").orElseThrow();
    Exercise first =
        SHIPPED.find("wall-plank").orElseThrow().toBuilder().regressTo(List.of("plank")).build();
    Exercise last =
        SHIPPED.find("plank").orElseThrow().toBuilder()
            .progressTo(List.of("mountain-climber", "wall-plank"))
            .build();

    assertThat(plank.progressTo()).containsExactly("plank");
    assertThat(refused(SHIPPED, first, last)).containsExactly("CYCLE $.exercises[0].progressTo[0]");
  }

  @Test
  void a_source_that_is_not_known_is_refused() {
    Exercise hearsay =
        Packs.exercise("added").evidence(Evidence.of(Strength.S, "GK", "HEARSAY99")).build();

    assertThat(refused(SHIPPED, hearsay))
        .containsExactly("UNKNOWN_SOURCE $.exercises[0].evidence.sources[1]");
  }

  @Test
  void the_fingerprint_tells_that_something_was_added() {
    assertThat(SHIPPED.with(Packs.pack(Packs.exercise("added").build())).fingerprint())
        .isNotEqualTo(SHIPPED.fingerprint());
  }

  @Test
  void an_id_that_is_not_there_finds_nothing() {
    assertThat(SHIPPED.find("somersault")).isEmpty();
  }
}
