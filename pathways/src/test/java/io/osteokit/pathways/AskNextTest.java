package io.osteokit.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.BoneHealth;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.Height;
import io.osteokit.core.person.MeasuredBy;
import io.osteokit.core.triage.Question;
import io.osteokit.core.triage.Urgency;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AskNextTest {
  static List<Path> cases() {
    return OpenCases.files();
  }

  private static AskNext ask(Case person) {
    return Reasoning.REASONS.askNext(person);
  }

  @Test
  void of_somebody_unknown_nerves_are_asked_about_first() {
    AskNext.Screen first = ask(Reasoning.NOBODY).screens().get(0);

    assertThat(first.id()).isEqualTo("nerve");
    assertThat(first.noneOfThese()).isTrue();
    assertThat(first.questions().get(0).fact()).isEqualTo("$.checkIn.answers.SADDLE_NUMBNESS");
  }

  @Test
  void of_somebody_unknown_everything_fits_on_nine_screens() {
    AskNext next = ask(Reasoning.NOBODY);

    assertThat(next.screens()).hasSizeLessThanOrEqualTo(9);
    assertThat(next.screens().stream().filter(AskNext.Screen::noneOfThese)).hasSize(6);
  }

  @Test
  void mood_has_a_screen_of_its_own() {
    assertThat(ask(Reasoning.NOBODY).screens())
        .filteredOn(screen -> screen.id().equals("mood"))
        .singleElement()
        .satisfies(
            screen ->
                assertThat(screen.questions())
                    .extracting(AskNext.Item::fact)
                    .containsExactlyInAnyOrder(
                        "$.checkIn.answers.SUICIDAL_INTENT",
                        "$.checkIn.answers.SEVERE_LOW_MOOD",
                        "$.checkIn.answers.LOW_MOOD_OR_HOPELESSNESS"));
  }

  @Test
  void of_somebody_unknown_every_urgent_finding_is_asked() {
    Decision decision = OpenCases.PATHWAY.decide(Reasoning.NOBODY);

    assertThat(ask(Reasoning.NOBODY).facts())
        .doesNotHaveDuplicates()
        .containsAll(
            decision.questions().stream().filter(Question::urgent).map(Question::fact).toList());
  }

  @Test
  void nothing_is_asked_in_an_emergency() {
    Case person = Reasoning.person("", ",\"answers\":{\"CHEST_PAIN\":true}");

    assertThat(ask(person).screens()).isEmpty();
  }

  @Test
  void a_check_in_of_an_earlier_day_is_asked_again() {
    Case person =
        OpenCases.READER.read(
            "{\"id\":\"x\",\"today\":\"2026-11-22\","
                + "\"checkIn\":{\"date\":\"2026-11-20\",\"painNow\":2,\"others\":\"NO\"}}");

    assertThat(ask(person).facts())
        .contains("$.checkIn.painNow", "$.checkIn.answers.BLADDER_CHANGE");
  }

  @Test
  void what_a_certain_flag_says_already_is_not_asked() {
    Case person =
        OpenCases.READER.read(
            "{\"id\":\"x\",\"today\":\"2026-11-22\",\"checkIn\":{\"date\":\"2026-11-22\","
                + "\"answers\":{\"NIGHT_PAIN\":true,\"CONSTITUTIONAL_SYMPTOMS\":false}}}");

    assertThat(ask(person).facts())
        .doesNotContain("$.checkIn.answers.THORACIC_PAIN")
        .contains("$.checkIn.answers.UNRELIEVED_PAIN");
  }

  @Test
  void an_undated_fracture_is_asked_for_by_its_place_in_the_list() {
    Case person =
        Reasoning.person(
            "\"vertebralFractures\":[{\"level\":\"L1\",\"imaged\":true}]", ",\"painNow\":8");

    assertThat(ask(person).facts()).contains("$.profile.vertebralFractures[0].date");
  }

  @Test
  void the_things_at_hand_are_asked_for_while_they_are_unknown() {
    String known = "{\"id\":\"x\",\"today\":\"2026-11-22\",\"equipment\":[\"MAT\",\"FIRM_BED\"]}";

    assertThat(ask(Reasoning.NOBODY).facts()).contains("$.equipment");
    assertThat(ask(OpenCases.READER.read(known)).facts()).doesNotContain("$.equipment");
  }

  @Test
  void the_things_at_hand_are_not_asked_for_where_no_answer_frees_a_session() {
    Case person = Reasoning.person("", ",\"answers\":{\"SWOLLEN_CALF\":true}");

    assertThat(ask(person).facts()).isNotEmpty().doesNotContain("$.equipment");
  }

  @Test
  void on_a_screen_the_most_telling_question_comes_first() {
    List<String> illness =
        ask(Reasoning.NOBODY).screens().stream()
            .filter(screen -> screen.id().equals("illness"))
            .flatMap(screen -> screen.questions().stream())
            .map(AskNext.Item::fact)
            .toList();

    assertThat(illness.indexOf("$.checkIn.answers.RIGORS"))
        .isNotNegative()
        .isLessThan(illness.indexOf("$.checkIn.answers.FEVER"));
  }

  @Test
  void a_single_question_is_no_list_of_which_none_could_be_so() {
    Case person =
        OpenCases.READER.read(
            "{\"id\":\"x\",\"today\":\"2026-11-22\",\"checkIn\":{\"date\":\"2026-11-22\","
                + "\"answers\":{\"SUICIDAL_INTENT\":false,\"SEVERE_LOW_MOOD\":false}}}");

    assertThat(ask(person).screens())
        .filteredOn(screen -> screen.id().equals("mood"))
        .singleElement()
        .satisfies(
            screen -> {
              assertThat(screen.questions()).hasSize(1);
              assertThat(screen.noneOfThese()).isFalse();
            });
  }

  @Test
  void a_height_at_a_clinic_is_asked_for_only_where_triage_asks_for_it() {
    Someone shorter =
        Someone.with(BoneHealth.OSTEOPOROSIS)
            .and(p -> p.height(Height.of(Someone.TODAY.minusDays(400), 164, MeasuredBy.SELF)))
            .and(p -> p.height(Height.of(Someone.TODAY, 160, MeasuredBy.SELF)));

    assertThat(open(shorter)).contains("$.profile.heights");
    assertThat(open(Someone.with(BoneHealth.OSTEOPOROSIS))).doesNotContain("$.profile.heights");
  }

  private static List<String> open(Someone someone) {
    World world = Reasoning.world(someone.person());
    return new Asking(Reasoning.REASONS, someone.decision(), world)
        .open().stream().map(OpenQuestion::path).toList();
  }

  @Test
  void nothing_of_a_person_is_shown() {
    AskNext.Item item = new AskNext.Item("$.checkIn.painNow", "Pain?", "So.", Set.of());
    AskNext.Screen screen = new AskNext.Screen("pain", "Pain", false, List.of(item));

    assertThat(item).hasToString("Item[…]");
    assertThat(screen).hasToString("Screen[pain]");
    assertThat(new AskNext(List.of(screen))).hasToString("AskNext[…]");
  }

  @ParameterizedTest
  @CsvSource({"FEMALE, 1970-01-01, true", "FEMALE, 1948-01-01, false", "MALE, 1970-01-01, false"})
  void only_who_may_have_periods_is_asked_about_them(String sex, String born, boolean asked) {
    Case person =
        Reasoning.person(
            "\"sex\":\""
                + sex
                + "\",\"birthDate\":\""
                + born
                + "\",\"vertebralFractures\":[{\"level\":\"L1\",\"imaged\":true}]",
            ",\"painNow\":2");

    assertThat(ask(person).facts().contains("$.profile.premenopausal")).isEqualTo(asked);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_question_has_words_and_tells_what_it_changes(Path file) {
    Case person = OpenCases.person(file);
    AskNext next = ask(person);

    boolean emergency = OpenCases.PATHWAY.decide(person).triage().urgency() == Urgency.EMERGENCY;
    assertThat(next.screens().isEmpty()).isEqualTo(emergency);
    for (AskNext.Screen screen : next.screens()) {
      assertThat(screen.questions()).isNotEmpty();
      for (AskNext.Item item : screen.questions()) {
        assertThat(item.text()).contains("?");
        assertThat(item.why()).isNotBlank();
        assertThat(item.changes()).isNotEmpty();
        assertThat(item.fact()).startsWith("$.").doesNotContain("[]");
      }
    }
  }
}
