package io.osteokit.pathways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.person.Case;
import io.osteokit.core.triage.Question;
import io.osteokit.core.triage.Triage;
import io.osteokit.core.triage.TriageOutline;
import io.osteokit.exercises.Catalogue;
import io.osteokit.exercises.ExercisePack;
import io.osteokit.exercises.Screen;
import io.osteokit.exercises.ScreenContent;
import io.osteokit.exercises.planning.PlanResult;
import io.osteokit.exercises.planning.PlanningRules;
import io.osteokit.exercises.planning.SessionPlanner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a decision takes from its parts, and what a pathway tells of its content. */
class PathwayTest {
  /** One exercise alone makes no session, whatever there is at hand. */
  private static final Pathway ONE_EXERCISE = withOnly("upright-cycle");

  private static Pathway withOnly(String exercise) {
    ExercisePack pack =
        ExercisePack.of(
            "one",
            "1",
            Locale.UK,
            ReviewStatus.UNREVIEWED,
            List.of(Catalogue.shipped().find(exercise).orElseThrow()));
    Catalogue catalogue = Catalogue.of(pack);
    return Pathway.of(
        Triage.shipped(),
        Screen.of(ScreenContent.shipped(), catalogue),
        SessionPlanner.of(catalogue, PlanningRules.shipped()));
  }

  private static Case calm(String equipment) {
    return OpenCases.READER.read(
        "{\"id\":\"x\",\"today\":\"2026-11-22\",\"checkIn\":{\"date\":\"2026-11-22\","
            + "\"others\":\"NO\",\"painNow\":2}"
            + equipment
            + "}");
  }

  private static List<String> asked(Decision decision) {
    return decision.questions().stream().map(Question::fact).toList();
  }

  @Test
  void whoever_told_of_the_things_at_hand_is_still_asked_what_triage_asks() {
    Decision decision = OpenCases.PATHWAY.decide(calm(",\"equipment\":[\"FIRM_BED\",\"MAT\"]"));

    assertThat(decision.triage().questions()).isNotEmpty();
    assertThat(decision.questions()).isEqualTo(decision.triage().questions());
  }

  @Test
  void the_things_at_hand_are_asked_for_after_all_else() {
    Decision decision = OpenCases.PATHWAY.decide(calm(""));

    assertThat(asked(decision)).endsWith("$.equipment").hasSizeGreaterThan(1);
  }

  @Test
  void where_other_things_would_make_a_session_they_are_asked_for_again() {
    Decision decision = OpenCases.PATHWAY.decide(calm(",\"equipment\":[]"));

    assertThat(decision.plan()).isInstanceOf(PlanResult.NeedsEquipment.class);
    assertThat(asked(decision)).contains("$.equipment");
  }

  @Test
  void an_emergency_asks_nothing_of_the_things_at_hand() {
    Decision decision =
        OpenCases.PATHWAY.decide(Reasoning.person("", ",\"answers\":{\"CHEST_PAIN\":true}"));

    assertThat(asked(decision)).doesNotContain("$.equipment");
  }

  @Test
  void where_no_things_at_hand_would_make_a_session_a_clinician_is_offered() {
    assertThat(offered(ONE_EXERCISE, calm("")))
        .contains("CLINICIAN_REVIEW: We could not put together a safe session for you.");
    assertThat(offered(ONE_EXERCISE, calm(",\"equipment\":[]")))
        .contains("CLINICIAN_REVIEW: We could not put together a safe session for you.");
  }

  @Test
  void where_other_things_at_hand_would_make_a_session_no_clinician_is_offered() {
    assertThat(offered(OpenCases.PATHWAY, calm("")))
        .noneMatch(option -> option.contains("We could not put together"));
    assertThat(offered(OpenCases.PATHWAY, calm(",\"equipment\":[]")))
        .noneMatch(option -> option.contains("We could not put together"));
  }

  private static List<String> offered(Pathway pathway, Case person) {
    return pathway.decide(person).offer().stream()
        .flatMap(option -> option.because().stream().map(why -> option.id() + ": " + why))
        .map(words -> words.replaceAll("(?<=\\.) .*", ""))
        .toList();
  }

  @Test
  void reasons_take_over_that_no_session_is_possible() {
    Case person = calm("");

    assertThat(ONE_EXERCISE.isSessionImpossible(person, ONE_EXERCISE.decide(person))).isTrue();
    assertThat(OpenCases.PATHWAY.isSessionImpossible(person, OpenCases.PATHWAY.decide(person)))
        .isFalse();
  }

  @Test
  void what_is_never_listed_is_no_option_that_may_be() {
    assertThat(OpenCases.PATHWAY.listable())
        .contains("EMERGENCY_CALL", "HEAT", "AUGMENT_DISCUSS")
        .doesNotContain("BED_REST", "MANIPULATION", "DEEP_TISSUE_MASSAGE", "CALCITONIN")
        .isSubsetOf(OpenCases.PATHWAY.optionIds());
  }

  @Test
  void the_facts_that_say_what_to_avoid_are_those_the_rules_derive() {
    assertThat(OpenCases.PATHWAY.avoidable())
        .contains("avoid.BED_REST")
        .isSubsetOf(OpenCases.PATHWAY.optionIds().stream().map(id -> "avoid." + id).toList());
  }

  @Test
  void flags_are_the_red_ones_and_then_the_escalations() {
    TriageOutline outline = Triage.shipped().outline();

    assertThat(OpenCases.PATHWAY.flagIds())
        .startsWith("RF-01")
        .containsAll(outline.redFlags())
        .endsWith(outline.escalations().toArray(String[]::new));
  }

  @Test
  void a_pathway_that_sets_no_review_for_somebody_is_at_fault() {
    String none =
        PathwayReaderTest.SHIPPED.replaceAll(
            "(?s)\"reviews\": \\[.*?\\]",
            "\"reviews\": [{\"fact\": \"review.now\", \"inDays\": 0}]");
    Pathway pathway =
        Pathway.of(
            Triage.shipped(),
            Screen.shipped(),
            SessionPlanner.shipped(),
            none.getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> pathway.decide(calm("")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("review");
  }

  @Test
  void an_option_has_a_name_for_people() {
    assertThat(OpenCases.PATHWAY.optionName("HEAT")).isEqualTo("Warmth");
    assertThatThrownBy(() -> OpenCases.PATHWAY.optionName("HEATT"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("HEATT");
  }

  @Test
  void nothing_of_a_person_is_shown() {
    assertThat(new ListedOption("HEAT", List.of("Warm."), List.of("GK"), List.of()))
        .hasToString("ListedOption[…]");
    assertThat(new Guidance("nsaid", "Take care.", List.of("GK"))).hasToString("Guidance[…]");
    assertThat(new WhatIf(List.of(), "If your pain were 6 or less.")).hasToString("WhatIf[…]");
  }
}
