package io.osteokit.pathways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.osteokit.core.evidence.Sources;
import io.osteokit.core.person.Case;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  static List<Path> cases() {
    return OpenCases.files();
  }

  /** Somebody with everything for the gate of augmentation but the days since the fracture. */
  private static Case severe(int fractureDays) {
    return Reasoning.person(
        "\"vertebralFractures\":[{\"level\":\"L1\",\"imaged\":true,\"painMatchesLevel\":true,"
            + "\"date\":\""
            + TODAY.minusDays(fractureDays)
            + "\"}],\"conditions\":[],\"analgesia\":{\"optimisedOn\":\"2026-11-01\"}",
        ",\"painNow\":8,\"painStartedOn\":\"2026-10-01\"");
  }

  private static Case chronic() {
    return Reasoning.person(
        "\"boneHealth\":\"OSTEOPOROSIS\",\"conditions\":[],\"vertebralFractures\":"
            + "[{\"level\":\"L1\",\"imaged\":true,\"date\":\"2026-05-01\"}],"
            + "\"falls\":{\"last12Months\":0,\"injurious\":0}",
        ",\"painNow\":2,\"painStartedOn\":\"2026-05-01\"");
  }

  private static List<String> words(Why why) {
    return why.changes().stream().map(WhatIf::words).toList();
  }

  @Test
  void after_a_fracture_nothing_brings_a_bend_with_a_twist() {
    Why why = Reasoning.why(chronic(), Subject.exercise("bicycle-crunch"));

    assertThat(why.standing()).isEqualTo("BLOCK");
    assertThat(why.never()).isTrue();
    assertThat(why.changes()).isEmpty();
    assertThat(why.words().get(1)).contains("No change can bring this", "a vertebra has broken");
    assertThat(why.reasons()).extracting(Why.Reason::rule).contains("R16");
  }

  @Test
  void severe_pain_is_not_said_to_stay_as_it_is() {
    Why why = Reasoning.why(severe(14), Subject.exercise("bicycle-crunch"));

    assertThat(why.never()).isTrue();
    assertThat(why.words().get(1)).contains("a vertebra has broken").doesNotContain("pain");
  }

  @Test
  void time_and_a_finding_together_can_bring_an_opinion() {
    Case person =
        Reasoning.person(
            "\"vertebralFractures\":[{\"level\":\"L1\",\"imaged\":true,\"date\":\"2026-11-08\"}],"
                + "\"conditions\":[],\"analgesia\":{\"optimisedOn\":\"2026-11-01\"}",
            ",\"painNow\":8,\"painStartedOn\":\"2026-11-08\"");
    Why why = Reasoning.why(person, Subject.option("SPECIALIST_OPINION"));

    assertThat(why.never()).isFalse();
    assertThat(words(why))
        .contains(
            "From 4 January 2027 on, 57 days after your newest fracture, if the check-in is then"
                + " as it is today, and if a clinician found, on examination and imaging, that the"
                + " pain comes from your newest fracture.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ES-04", "ES-05", "ES-08", "ES-09", "ES-10", "RF-30", "RF-39"})
  void what_could_happen_to_anybody_is_not_said_to_be_impossible(String flag) {
    Why why = Reasoning.why(chronic(), Subject.redFlag(flag));

    assertThat(why.never()).isFalse();
    assertThat(why.changes()).isNotEmpty();
  }

  @Test
  void without_a_fracture_a_release_can_bring_a_bend_with_a_twist() {
    Case person =
        Reasoning.person(
            "\"boneHealth\":\"OSTEOPENIA\",\"conditions\":[],\"medicines\":[],"
                + "\"vertebralFractures\":[],\"otherFractures\":[],"
                + "\"falls\":{\"last12Months\":0,\"injurious\":0}",
            ",\"painNow\":0");

    assertThat(words(Reasoning.why(person, Subject.exercise("bicycle-crunch"))))
        .contains("If a doctor or physiotherapist cleared this exercise for you.");
  }

  @Test
  void a_window_that_has_passed_is_no_way_forward() {
    Why why = Reasoning.why(severe(57), Subject.option("AUGMENT_DISCUSS"));

    assertThat(why.never()).isTrue();
    assertThat(why.words())
        .contains("After the first weeks, other ways to help with this pain come first.");
    assertThat(why.words().toString()).doesNotContainIgnoringCase("too late");
    assertThat(why.instead()).extracting(Why.Alternative::id).contains("SPECIALIST_OPINION");
  }

  @Test
  void a_day_earlier_the_talk_is_there() {
    assertThat(Reasoning.why(severe(56), Subject.option("AUGMENT_DISCUSS")).present()).isTrue();
  }

  @Test
  void a_date_to_come_is_named() {
    Why why = Reasoning.why(severe(56), Subject.option("SPECIALIST_OPINION"));

    assertThat(words(why)).anyMatch(words -> words.startsWith("From 23 November 2026 on, 57 days"));
  }

  @Test
  void what_is_never_offered_has_no_way_to_it() {
    Case person = Reasoning.person("", ",\"asksFor\":[\"MANIPULATION\"]");
    Why why = Reasoning.why(person, Subject.option("MANIPULATION"));

    assertThat(why.standing()).isEqualTo("AVOID");
    assertThat(why.never()).isTrue();
    assertThat(why.changes()).isEmpty();
    assertThat(why.reasons().get(0).sources()).contains("ERN03");
  }

  @Test
  void unanswered_urgent_questions_count_as_one_change() {
    Why why = Reasoning.why(Reasoning.NOBODY, Subject.option("PACING"));

    assertThat(words(why))
        .containsExactly("If the 44 unanswered urgent questions were all answered no.");
  }

  @Test
  void a_number_may_go_as_far_as_it_can() {
    Case person =
        Reasoning.person(
            "\"conditions\":[]", ",\"painNow\":2,\"painLimitsActivity\":true,\"painAverage7d\":2");

    assertThat(words(Reasoning.why(person, Subject.redFlag("ES-01"))))
        .contains("If your pain were 7 or more.");
  }

  @Test
  void what_is_there_names_the_rule_and_the_facts_that_decided() {
    Why why = Reasoning.why(severe(40), Subject.option("AUGMENT_DISCUSS"));

    assertThat(why.present()).isTrue();
    assertThat(why.reasons().get(0).rule()).isEqualTo("option.AUGMENT_DISCUSS.gate");
    assertThat(why.reasons().get(0).facts()).contains("Pain now: 8.");
  }

  @Test
  void a_red_flag_that_is_not_raised_names_the_answers_that_would_raise_it() {
    Why why = Reasoning.why(chronic(), Subject.redFlag("RF-34"));

    assertThat(why.standing()).isEqualTo("NONE");
    assertThat(why.changes()).hasSize(1);
    assertThat(why.changes().get(0).changes().get(0).fact()).isEqualTo("SUICIDAL_INTENT");
  }

  @Test
  void something_unknown_is_refused() {
    assertThatThrownBy(() -> Reasoning.why(chronic(), Subject.option("HEATT")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Reasoning.why(chronic(), Subject.exercise("none")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Reasoning.why(chronic(), Subject.redFlag("RF-99")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothing_of_a_person_is_shown() {
    Why why = Reasoning.why(severe(57), Subject.option("SPECIALIST_OPINION"));

    assertThat(why).hasToString("Why[SPECIALIST_OPINION]");
    assertThat(why.reasons().get(0).toString()).doesNotContain("57");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_standing_is_that_of_the_decision(Path file) {
    Case person = OpenCases.person(file);
    Decision decision = OpenCases.PATHWAY.decide(person);

    for (ListedOption option : decision.offer()) {
      Why why = Reasoning.REASONS.why(decision, person, Subject.option(option.id()));
      assertThat(why.standing()).isEqualTo("OFFER");
      assertThat(why.reasons()).isNotEmpty();
      for (Why.Reason reason : why.reasons()) {
        assertThat(reason.sources()).isNotEmpty().allMatch(Sources.shipped()::contains);
      }
    }
    for (ListedOption option : decision.avoid()) {
      Why why = Reasoning.REASONS.why(decision, person, Subject.option(option.id()));
      assertThat(why.standing()).isEqualTo("AVOID");
    }
  }
}
