package io.osteokit.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.osteokit.core.person.StopCriterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExerciseTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "Wall-slide", "wall slide", "-wall", "wall--slide", "wände"})
  void an_id_is_lower_case_words_joined_by_hyphens(String id) {
    assertThatThrownBy(() -> Packs.exercise(id).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("id must be");
  }

  @Test
  void what_a_planner_may_choose_has_a_dose() {
    ExerciseBuilder builder =
        Exercise.builder()
            .id("sample")
            .name("Sample")
            .group(ExerciseGroup.CORE)
            .purpose("sample")
            .positions(Set.of(Position.SITTING))
            .attributes(Packs.attributes().build())
            .texts(Packs.texts())
            .family("sample")
            .evidence(Packs.exercise("sample").build().evidence());

    assertThat(builder.build().dose()).isEmpty();
    assertThatThrownBy(() -> builder.autoAssigned(true).build())
        .hasMessage("sample may be assigned and so needs a dose");
  }

  @Test
  void an_attribute_that_was_forgotten_has_no_default() {
    assertThatThrownBy(() -> MovementAttributes.builder().spinalFlexion(0).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("spinalExtension was not given and has no default");
  }

  @Test
  void a_level_beyond_three_is_refused() {
    assertThatThrownBy(() -> Packs.attributes().spinalRotation(4).build())
        .hasMessage("spinalRotation must be 0..3, was 4");
  }

  @Test
  void intensity_begins_at_one() {
    assertThatThrownBy(() -> Packs.attributes().intensity(0).build())
        .hasMessage("intensity must be 1..3, was 0");
  }

  @Test
  void an_exercise_is_not_harder_than_itself() {
    assertThatThrownBy(() -> Packs.exercise("sample").progressTo(List.of("sample")).build())
        .hasMessage("progressTo of sample must be other exercises, each once");
  }

  @Test
  void a_text_for_the_bed_needs_the_attribute() {
    ExerciseTexts texts = Packs.texts();
    ExerciseTexts bed =
        new ExerciseTexts(
            texts.aim(),
            texts.setUp(),
            texts.steps(),
            texts.breathing(),
            texts.feel(),
            texts.easier(),
            Optional.of("On the bed."),
            texts.cautions(),
            texts.stopIf());

    assertThatThrownBy(() -> Packs.exercise("sample").texts(bed).build())
        .hasMessage("sample tells of a bed version that it has not");
  }

  @Test
  void a_goal_is_served_from_one_to_three() {
    assertThatThrownBy(() -> Packs.exercise("sample").serves(Map.of(Goal.BALANCE, 4)).build())
        .hasMessage("sample must serve a goal 1..3, was 4");
  }

  @Test
  void no_position_is_no_exercise() {
    assertThatThrownBy(() -> Packs.exercise("sample").positions(Set.of()).build())
        .hasMessage("sample needs a position and a stop criterion");
  }

  @Test
  void every_stop_criterion_holds_unless_said_otherwise() {
    assertThat(Packs.exercise("sample").build().stops()).containsExactly(StopCriterion.values());
  }

  @Test
  void lists_are_copied() {
    List<String> harder = new ArrayList<>(List.of("harder"));
    Exercise exercise = Packs.exercise("sample").progressTo(harder).build();

    harder.clear();

    assertThat(exercise.progressTo()).containsExactly("harder");
  }

  @Test
  void a_copy_that_changes_nothing_is_equal() {
    assertThat(Catalogue.shipped().exercises())
        .allSatisfy(exercise -> assertThat(exercise.toBuilder().build()).isEqualTo(exercise));
  }
}
