package io.osteokit.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.json.InvalidInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens are planted where people's data go and must come out nowhere. */
class PersonalDataTest {
  private static final LocalDate DAY = LocalDate.of(1987, 6, 5);
  private static final OffsetDateTime AT = OffsetDateTime.parse("1987-06-05T04:03:02Z");

  static List<Object> values() {
    Profile profile =
        Profile.builder()
            .birthDate(DAY)
            .sex(Sex.FEMALE)
            .region("QX")
            .condition(HealthCondition.MYELOMA)
            .build();
    CheckIn checkIn = CheckIn.on(DAY).painNow(7).asksFor("TOKEN").build();
    DiaryEvent pain = new DiaryEvent.Pain(AT, 7);
    Case all =
        Case.builder("TOKEN", DAY)
            .title("TOKEN")
            .profile(profile)
            .checkIn(checkIn)
            .event(pain)
            .equipment(Equipment.POOL)
            .minutes(77)
            .build();
    return List.of(
        all,
        profile,
        checkIn,
        VertebralFracture.seenOnImaging().withDate(DAY).withLevel(VertebralLevel.L1),
        Height.of(DAY, 77, MeasuredBy.SELF),
        OtherFracture.of(FractureSite.RIB).withDate(DAY),
        Augmentation.on(DAY),
        Falls.of(77),
        Medicine.of(MedicineClass.OPIOID).withSince(DAY),
        BoneTreatment.of(TreatmentStatus.STOPPED).withSince(DAY),
        Brace.wornSince(DAY),
        Analgesia.unknown().withReviewedOn(DAY),
        Clearance.forExercise("TOKEN", "TOKEN", DAY),
        HabitualActivity.unknown().withStrengthDaysPerWeek(7),
        pain,
        DiaryEvent.Session.missed(AT).because(MissedReason.FEAR).exercise("TOKEN").build(),
        new DiaryEvent.HeightMeasured(AT, BigDecimal.valueOf(77), MeasuredBy.SELF),
        new DiaryEvent.Fall(AT, true),
        new DiaryEvent.BraceWorn(AT, BigDecimal.valueOf(7)),
        new DiaryEvent.MedicineTaken(AT, MedicineClass.OPIOID, true),
        new DiaryEvent.QuestionnaireScored(
            AT, Questionnaire.ODI, BigDecimal.valueOf(77), Optional.of(7)),
        new DiaryEvent.TestDone(
            AT, PhysicalTest.SINGLE_LEG_STANCE, BigDecimal.valueOf(77), Optional.of(true)),
        new CaseReading.Accepted(all),
        SampleCases.READER.tryRead("{\"id\":\"TOKEN\"}"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void to_string_shows_no_health_data(Object value) {
    assertThat(value.toString()).matches("[A-Za-z]+\\[(…|1 violations|value=Case\\[…])]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"TOKEN TOKEN\",\"today\":\"TOKEN\",\"profile\":{\"sex\":\"TOKEN\"}}",
        "{\"id\":\"TOKEN\",\"profile\":{\"region\":\"TOKEN\",\"birthDate\":\"TOKEN\"}}",
        "{\"id\":\"TOKEN\",\"checkIn\":{\"painNow\":\"TOKEN\",\"asksFor\":[\"TOKEN\"]}}",
        "{\"id\":\"TOKEN\",\"diary\":[{\"type\":\"TOKEN\",\"at\":\"TOKEN\"}]}",
        "{\"id\":\"TOKEN\",\"equipment\":[\"TOKEN\"],\"minutes\":\"TOKEN\"}",
        "{\"id\":\"TOKEN\",\"expect\":{\"offer\":[\"TOKEN\"]}}",
        "{\"id\":\"TOKEN\" TOKEN}",
        "TOKEN",
        "{\"id\":TOKEN}",
        "\"TOKEN\"",
        "{\"id\":\"TOKEN"
      })
  void a_message_repeats_nothing_of_the_text(String text) {
    CaseReading reading = SampleCases.READER.tryRead(text);

    assertThat(reading).isInstanceOf(CaseReading.Refused.class);
    List<String> messages =
        reading.match(
            accepted -> List.of(),
            refused ->
                List.of(
                    refused.violations().toString(),
                    new InvalidInputException(refused.violations()).toString()));
    assertThat(messages)
        .allSatisfy(message -> assertThat(message).doesNotContainIgnoringCase("token"));
  }

  @Test
  void a_number_out_of_range_is_not_repeated() {
    CaseReading reading =
        SampleCases.READER.tryRead(
            "{\"id\":\"a\",\"today\":\"2026-11-22\",\"profile\":{\"lowestTScore\":-77.25,"
                + "\"falls\":{\"last12Months\":7725}}}");

    assertThat(
            reading.<String>match(
                accepted -> "", refused -> new InvalidInputException(refused.violations()) + ""))
        .contains("must be from -10 to 10")
        .doesNotContain("77");
  }
}
