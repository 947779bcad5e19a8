package io.osteokit.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.osteokit.core.rules.Explanation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScreenResultTest {
  private static final ScreenResult ACUTE = screen(People.broken("ACUTE").build());

  private static ScreenResult screen(Facts person) {
    return Screen.shipped().screen(person, Set.of(), Set.of());
  }

  @Test
  void a_blocked_exercise_comes_with_alternatives_and_then_easier_ones() {
    ScreenResult chronic = screen(People.broken("CHRONIC").build());

    assertThat(chronic.find("bicycle-crunch").orElseThrow().alternatives())
        .extracting(Exercise::id)
        .containsExactly("dead-bug-heel-tap");
    assertThat(chronic.find("skipping-rope").orElseThrow().alternatives())
        .extracting(Exercise::id)
        .startsWith("brisk-walk");
  }

  @Test
  void an_alternative_is_available_to_the_person() {
    for (ScreenedExercise one : ACUTE.exercises()) {
      assertThat(one.alternatives())
          .allSatisfy(other -> assertThat(ACUTE.verdict(other.id()).isAvailable()).isTrue());
      if (one.verdict().isAvailable()) {
        assertThat(one.alternatives()).isEmpty();
      }
    }
    assertThat(ACUTE.find("deep-squat").orElseThrow().alternatives())
        .extracting(Exercise::id)
        .containsExactly("sit-to-stand");
  }

  @Test
  void a_reason_says_which_row_which_column_and_on_what_grounds() {
    ScreenReason reason =
        screen(People.with("osteoporosis").build())
            .find("bicycle-crunch")
            .orElseThrow()
            .reasons()
            .get(0);

    assertThat(reason.row().id()).isEqualTo("R10");
    assertThat(reason.columns()).containsExactly("OSTEOPOROSIS");
    assertThat(reason.sources()).containsExactly("TFTF15", "SIN84");
    assertThat(reason.found()).isEqualTo(Verdict.CLEARANCE);
    assertThat(reason.clearedBy()).isPresent();
    assertThat(reason.change()).isEmpty();
  }

  @Test
  void a_reason_is_explained_by_the_facts_of_the_person() {
    ScreenReason reason = ACUTE.find("heel-slide").orElseThrow().reasons().get(0);
    List<Explanation> explanations = ACUTE.explain(reason);

    assertThat(explanations).hasSize(1);
    assertThat(explanations.get(0).rule().id()).isEqualTo(reason.row().id() + ".ACUTE");
    assertThat(explanations.get(0).deciding())
        .extracting(Explanation.Deciding::words)
        .containsExactly("phase: acute");
  }

  @Test
  void an_exercise_that_nobody_knows_is_blocked() {
    assertThat(ACUTE.verdict("headstand")).isEqualTo(Verdict.BLOCK);
    assertThat(ACUTE.find("headstand")).isEmpty();
  }

  @Test
  void an_exercise_of_an_app_is_screened_by_its_attributes() {
    Exercise own = Screens.exercise(a -> a.impact(3));
    Screen screen = Screen.of(ScreenContent.shipped(), Catalogue.shipped().with(Packs.pack(own)));

    assertThat(screen.screen(People.broken("CHRONIC").build(), Set.of(), Set.of()).exercises())
        .hasSize(89)
        .filteredOn(one -> one.id().equals(own.id()))
        .singleElement()
        .satisfies(one -> assertThat(one.rules()).containsExactly("R26"));
  }

  @Test
  void no_text_of_a_result_tells_of_the_person() {
    ScreenedExercise one = ACUTE.find("plank").orElseThrow();
    List<String> texts =
        List.of(
            ACUTE.toString(), one.toString(), one.reasons().toString(), ACUTE.block().toString());

    assertThat(texts).noneMatch(text -> text.matches(".*(ACUTE|BLOCK|MODIFY|CLEARANCE|ALLOW).*"));
  }

  @Test
  void a_fact_of_another_type_is_refused_without_its_value() {
    Facts wrong =
        Facts.builder(List.of(new Fact.Choice("phase", "phase", List.of("SECRET"))))
            .set("phase", "SECRET")
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> screen(wrong))
        .withMessageContaining("phase")
        .withMessageNotContaining("SECRET");
  }
}
