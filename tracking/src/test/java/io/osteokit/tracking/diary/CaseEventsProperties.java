package io.osteokit.tracking.diary;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.person.CaseReader;
import io.osteokit.core.person.CaseWriter;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.StopCriterion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An event of a case means the same in the diary, and a day is the person's own. */
class CaseEventsProperties {
  private static final CaseReader CASES = CaseReader.with(Set.of("a-1", "b_2"), Set.of());

  @Provide
  Arbitrary<DiaryEvent> caseEvents() {
    return Arbitraries.randomValue(
        random ->
            Stream.generate(() -> Diary.of(List.of(Entries.entry(random))).toCaseEvents())
                .filter(events -> !events.isEmpty())
                .findFirst()
                .get()
                .get(0));
  }

  @Property
  void an_event_of_a_case_goes_through_the_diary_unchanged(@ForAll("caseEvents") DiaryEvent event) {
    String written = CaseWriter.writeEvent(event);
    Diary diary = DiaryReader.create().adoptingCaseEvents("import", Entries.NOON).read(written);

    assertThat(diary.toCaseEvents()).containsExactly(event);
    assertThat(CASES.readEvent(CaseWriter.writeEvent(diary.toCaseEvents().get(0))))
        .isEqualTo(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"type\":\"PAIN\",\"score\":",
        "\"type\":\"SESSION\",\"completed\":true,\"painBefore\":",
        "\"type\":\"SESSION\",\"completed\":true,\"painAfter\":",
        "\"type\":\"SESSION\",\"completed\":true,\"painNextDay\":",
        "\"type\":\"SESSION\",\"completed\":true,\"effort\":",
        "\"type\":\"HEIGHT\",\"measuredBy\":\"SELF\",\"cm\":",
        "\"type\":\"BRACE\",\"hours\":",
        "\"type\":\"QUESTIONNAIRE\",\"instrument\":\"PEG\",\"score\":",
        "\"type\":\"QUESTIONNAIRE\",\"instrument\":\"PEG\",\"score\":1,\"itemsAnswered\":",
        "\"type\":\"TEST\",\"instrument\":\"TIMED_UP_AND_GO\",\"value\":"
      })
  void the_diary_takes_the_numbers_that_a_case_takes(String properties) {
    for (String number :
        List.of(
            "-1", "-0.1", "0", "0.5", "5.0", "10", "10.1", "11", "24", "24.5", "25", "49.9", "50",
            "100", "100.1", "101", "250", "250.1", "251", "600", "600.1", "601", "\"5\"", "true")) {
      String event = "{\"at\":\"2026-11-20T08:30:00Z\"," + properties + number + "}";

      assertThat(diaryCodes(event)).as(event).isEqualTo(caseCodes(event));
    }
  }

  @Property
  void a_stop_joins_the_session_that_a_look_at_all_entries_finds(
      @ForAll("busyDays") List<DiaryEntry> entries) {
    Diary diary = Diary.of(entries);

    assertThat(diary.toCaseEvents()).isEqualTo(PlainCaseEvents.of(diary.entries()));
  }

  @Property(tries = 20)
  void a_day_is_the_date_that_the_person_s_clock_showed(@ForAll("instants") Instant instant) {
    for (String name : ZoneId.getAvailableZoneIds()) {
      ZoneId zone = ZoneId.of(name);
      DiaryEntry entry =
          DiaryEntry.record(
              EventId.of("a"),
              Happening.pain(DiaryEntry.moment(instant, zone), 3),
              zone,
              "phone",
              instant);
      Diary diary = DiaryReader.create().read(DiaryWriter.write(Diary.of(List.of(entry))));

      LocalDate day = instant.atZone(zone).toLocalDate();
      assertThat(diary.entriesOn(day)).as(name).containsExactly(entry);
      assertThat(diary.entries().get(0).at().toInstant()).as(name).isEqualTo(instant);
      assertThat(diary.toCaseEvents().get(0).at().toLocalDate()).as(name).isEqualTo(day);
    }
  }

  @Property(tries = 50)
  void what_a_person_records_while_travelling_stays_in_the_order_it_happened(
      @ForAll("instants") Instant start) {
    ZoneId[] journey =
        Stream.of("Pacific/Kiritimati", "Europe/Vienna", "Pacific/Pago_Pago", "Asia/Kathmandu")
            .map(ZoneId::of)
            .toArray(ZoneId[]::new);
    Diary diary = Diary.empty();
    for (int hour = 0; hour < 30; hour++) {
      Instant instant = start.plusSeconds(3_600L * hour);
      ZoneId zone = journey[hour % journey.length];
      diary =
          diary.with(
              DiaryEntry.record(
                  EventId.of("h" + (29 - hour)),
                  Happening.pain(DiaryEntry.moment(instant, zone), hour % 11),
                  zone,
                  "phone",
                  start));
    }

    assertThat(diary.entries())
        .extracting(entry -> entry.at().toInstant())
        .isSorted()
        .doesNotHaveDuplicates()
        .hasSize(30);
  }

  /** Sessions and stops of a few days, of which some name a session. */
  @Provide
  Arbitrary<List<DiaryEntry>> busyDays() {
    return Arbitraries.randomValue(
        random -> {
          List<DiaryEntry> entries = new ArrayList<>();
          for (int i = 0; i < 12; i++) {
            int minute = 360 * random.nextInt(12);
            Happening what =
                random.nextBoolean()
                    ? Happening.of(DiaryEvent.Session.completed(Entries.minute(minute)).build())
                    : new Happening.StopMet(
                        Entries.minute(minute),
                        Set.of(Entries.any(random, StopCriterion.values())),
                        Optional.of(EventId.of("e" + random.nextInt(24))));
            entries.add(Entries.on("phone", "e" + i, random.nextInt(5), what));
          }
          return entries;
        });
  }

  @Provide
  Arbitrary<Instant> instants() {
    // Around a change of clocks as often as not.
    return Arbitraries.longs()
        .between(157_766_400L, 4_102_444_799L)
        .map(Instant::ofEpochSecond)
        .map(
            instant ->
                Optional.ofNullable(Entries.VIENNA.getRules().nextTransition(instant))
                    .filter(change -> instant.getEpochSecond() % 2 == 0)
                    .map(
                        change -> change.getInstant().plusSeconds(instant.getEpochSecond() % 3 - 1))
                    .orElse(instant));
  }

  @Test
  void the_hour_that_comes_twice_is_told_apart_by_its_offset() {
    DiaryEntry second = hour("a", "2026-10-25T02:30:00+01:00");
    DiaryEntry first = hour("b", "2026-10-25T02:30:00+02:00");

    assertThat(Diary.of(List.of(second, first)).entriesOn(LocalDate.of(2026, 10, 25)))
        .containsExactly(first, second);
  }

  private static DiaryEntry hour(String id, String at) {
    return Entries.on("phone", id, 0, Happening.pain(OffsetDateTime.parse(at), 3));
  }

  private static List<String> diaryCodes(String event) {
    try {
      DiaryReader.create().adoptingCaseEvents("import", Entries.NOON).read(event);
      return List.of();
    } catch (InvalidLinesException e) {
      return e.violations().stream().map(v -> v.violation().path() + v.violation().code()).toList();
    }
  }

  private static List<String> caseCodes(String event) {
    try {
      CASES.readEvent(event);
      return List.of();
    } catch (InvalidInputException e) {
      return e.violations().stream().map(v -> v.path() + v.code()).toList();
    }
  }
}
