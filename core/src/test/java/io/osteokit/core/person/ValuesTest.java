package io.osteokit.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ValuesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00Z");

  private static void assertRefused(ThrowingCallable building, String message) {
    assertThatIllegalArgumentException().isThrownBy(building).withMessage(message);
  }

  @Test
  void a_builder_tells_unknown_from_none() {
    Profile unknown = Profile.unknown();
    Profile none = Profile.builder().noVertebralFractures().noConditions().noMedicines().build();

    assertThat(unknown.vertebralFractures()).isEmpty();
    assertThat(none.vertebralFractures()).contains(List.of());
    assertThat(none.conditions()).contains(Set.of());
    assertThat(none).isNotEqualTo(unknown);
  }

  @Test
  void no_falls_are_no_injurious_falls_either() {
    assertThat(Profile.builder().noFalls().build().falls()).contains(new Falls(0, Optional.of(0)));
  }

  @Test
  void what_is_added_to_a_list_makes_it_known() {
    Profile profile =
        Profile.builder()
            .medicine(MedicineClass.VITAMIN_D)
            .medicine(Medicine.of(MedicineClass.ORAL_GLUCOCORTICOID).withSince(TODAY))
            .build();

    assertThat(profile.medicines().orElseThrow())
        .extracting(Medicine::medicineClass)
        .containsExactly(MedicineClass.VITAMIN_D, MedicineClass.ORAL_GLUCOCORTICOID);
  }

  @Test
  void a_profile_can_be_changed_by_way_of_a_builder() {
    Profile profile = Profile.builder().sex(Sex.MALE).noFalls().build();

    assertThat(profile.toBuilder().build()).isEqualTo(profile);
    assertThat(profile.toBuilder().smoker(true).build().sex()).contains(Sex.MALE);
  }

  @Test
  void numbers_that_are_equal_make_equal_values() {
    assertThat(Height.of(TODAY, 170, MeasuredBy.SELF))
        .isEqualTo(new Height(TODAY, new BigDecimal("170.00"), MeasuredBy.SELF));
    assertThat(Profile.builder().lowestTScore(-2.5).build())
        .isEqualTo(Profile.builder().lowestTScore(new BigDecimal("-2.50")).build());
  }

  @Test
  void a_double_is_taken_as_the_decimal_number_it_prints_as() {
    assertThat(Profile.builder().lowestTScore(-2.7).build().lowestTScore())
        .contains(new BigDecimal("-2.7"));
  }

  @Test
  void others_answer_for_what_was_not_answered() {
    CheckIn checkIn = CheckIn.on(TODAY).yes(Finding.FEVER).everythingElseNo().build();

    assertThat(checkIn.answer(Finding.FEVER)).contains(true);
    assertThat(checkIn.answer(Finding.RIGORS)).contains(false);
  }

  @Test
  void without_others_a_finding_stays_unanswered() {
    CheckIn checkIn = CheckIn.on(TODAY).no(Finding.FEVER).build();

    assertThat(checkIn.answer(Finding.FEVER)).contains(false);
    assertThat(checkIn.answer(Finding.RIGORS)).isEmpty();
  }

  @Test
  void a_stop_criterion_has_the_id_that_cases_use() {
    assertThat(StopCriterion.STOP_8.id()).isEqualTo("STOP-8");
  }

  @Test
  void numbers_out_of_range_are_refused() {
    assertRefused(() -> new DiaryEvent.Pain(NOW, 11), "score must be from 0 to 10");
    assertRefused(() -> CheckIn.on(TODAY).painNow(-1).build(), "painNow must be from 0 to 10");
    assertRefused(() -> Height.of(TODAY, 16.5, MeasuredBy.SELF), "cm must be from 50 to 250");
    assertRefused(
        () -> Profile.builder().lowestTScore(-10.5).build(), "lowestTScore must be from -10 to 10");
    assertRefused(() -> Falls.of(-1), "last12Months must be from 0 to 1000");
    assertRefused(
        () -> Case.builder("a", TODAY).minutes(4).build(), "minutes must be from 5 to 90");
  }

  @Test
  void more_injurious_falls_than_falls_are_refused() {
    assertRefused(() -> Falls.of(1).withInjurious(2), "injurious must not be above last12Months");
  }

  @Test
  void a_clearance_of_both_or_neither_is_refused() {
    String message = "must name either an exercise or an activity";
    assertRefused(
        () -> new Clearance(Optional.of("plank"), Optional.of(Activity.WATER), "Dr A", TODAY),
        message);
    assertRefused(() -> new Clearance(Optional.empty(), Optional.empty(), "Dr A", TODAY), message);
  }

  @Test
  void an_id_or_region_of_another_form_is_refused() {
    assertRefused(
        () -> Case.builder("Mrs Smith", TODAY).build(),
        "id must be 1 to 64 of letters, digits, '.', '_' and '-'");
    assertRefused(
        () -> Profile.builder().region("gb").build(), "region must be two capital letters");
  }

  @Test
  void a_date_after_today_is_refused() {
    CaseBuilder builder =
        Case.builder("a", TODAY)
            .profile(Profile.builder().brace(Brace.wornSince(TODAY.plusDays(1))).build());

    assertRefused(builder::build, "profile.brace.since must not lie after today");
  }

  @Test
  void the_local_date_of_a_moment_counts() {
    OffsetDateTime stillToday = OffsetDateTime.parse("2026-11-22T23:30:00-05:00");
    OffsetDateTime tomorrow = OffsetDateTime.parse("2026-11-23T00:30:00+05:00");

    assertThat(Case.builder("a", TODAY).event(new DiaryEvent.Fall(stillToday, false)).build())
        .isNotNull();
    assertRefused(
        () -> Case.builder("a", TODAY).event(new DiaryEvent.Fall(tomorrow, false)).build(),
        "diary.at must not lie after today");
  }

  @Test
  void the_next_dose_may_lie_ahead() {
    BoneTreatment treatment =
        BoneTreatment.of(TreatmentStatus.ON_TREATMENT).withNextDoseDue(TODAY.plusMonths(3));

    assertThat(
            Case.builder("a", TODAY)
                .profile(Profile.builder().boneTreatment(treatment).build())
                .build()
                .profile()
                .boneTreatment())
        .contains(treatment);
  }

  @Test
  void text_that_no_document_could_hold_is_refused() {
    assertRefused(
        () -> Case.builder("a", TODAY).title("\uD83D").build(),
        "title must be Unicode without lone halves of pairs");
  }

  @Test
  void an_offset_that_json_cannot_carry_is_refused() {
    OffsetDateTime odd = OffsetDateTime.parse("1900-01-01T00:00:00+00:19:32");

    assertRefused(() -> new DiaryEvent.Fall(odd, false), "at must have an offset of whole minutes");
  }
}
