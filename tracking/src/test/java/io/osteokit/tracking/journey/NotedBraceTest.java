package io.osteokit.tracking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.Brace;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Profile;
import io.osteokit.core.rules.Tri;
import io.osteokit.core.triage.RaisedFlag;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.progress.Contact;
import io.osteokit.tracking.progress.ProgressReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the diary says of a brace reaches the clock of the brace. */
class NotedBraceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Journey JOURNEY = Journey.shipped();

  private final List<DiaryEntry> entries = new ArrayList<>();

  private static OffsetDateTime ago(int days) {
    return OffsetDateTime.of(TODAY.minusDays(days), LocalTime.NOON, ZoneOffset.UTC);
  }

  private void add(String id, Happening what) {
    entries.add(
        DiaryEntry.record(EventId.of(id), what, ZoneOffset.UTC, "phone", what.at().toInstant()));
  }

  /** Adds the same hours on days, counted back from today, both included. */
  private NotedBraceTest worn(int from, int to, int hours) {
    for (int days = from; days >= to; days--) {
      DiaryEvent event = new DiaryEvent.BraceWorn(ago(days), BigDecimal.valueOf(hours));
      add("worn-" + days, Happening.of(event));
    }
    return this;
  }

  private JourneyStatus status(Optional<Brace> said) {
    var profile = Profile.builder().noConditions();
    said.ifPresent(profile::brace);
    Case person = Case.builder("p-1", TODAY).profile(profile.build()).build();
    return JOURNEY.status(person, Diary.of(entries), TODAY);
  }

  private static Optional<Brace> since(int days) {
    return Optional.of(Brace.wornSince(TODAY.minusDays(days)).withWeanPlan(true));
  }

  private static List<String> escalations(JourneyStatus status) {
    return status.decision().triage().escalations().stream().map(RaisedFlag::id).toList();
  }

  @Test
  void a_brace_worn_for_months_is_looked_at_although_the_profile_names_none() {
    JourneyStatus status = worn(105, 0, 9).status(Optional.empty());

    assertThat(status.progress().facts().number("braceDays")).hasValue(105);
    assertThat(status.progress().brace()).isEqualTo(ProgressReport.BraceAction.CLINICIAN_REVIEW);
    assertThat(status.progress().contact()).isEqualTo(Contact.ROUTINE);
    assertThat(status.progress().braceUndated()).isEqualTo(Tri.TRUE);
    assertThat(escalations(status)).contains("ES-04");
    assertThat(status.becauseOfProgress("brace").entries())
        .extracting(entry -> entry.id().value())
        .contains("worn-105");
  }

  @ParameterizedTest
  @CsvSource({"20, 41", "60, 60"})
  void of_the_day_in_the_profile_and_the_first_in_the_diary_the_earlier_counts(int said, int days) {
    JourneyStatus status = worn(41, 0, 9).status(since(said));

    assertThat(status.progress().facts().number("braceDays")).hasValue(days);
    assertThat(status.progress().braceUndated()).isEqualTo(Tri.FALSE);
    assertThat(status.person().profile().brace().orElseThrow().weanPlan()).contains(true);
  }

  @ParameterizedTest
  @CsvSource({"6, 50", "7, 20"})
  void a_week_without_the_brace_ends_the_time_in_it(int without, int days) {
    JourneyStatus status = worn(50, 21 + without, 9).worn(20, 0, 9).status(Optional.empty());

    assertThat(status.progress().facts().number("braceDays")).hasValue(days);
  }

  @ParameterizedTest
  @CsvSource({"6, true", "7, false"})
  void a_brace_that_was_worn_a_week_ago_is_worn_no_more(int ago, boolean worn) {
    JourneyStatus status = worn(50, ago, 9).status(Optional.empty());

    assertThat(status.progress().facts().isKnown("braceDays")).isEqualTo(worn);
  }

  @Test
  void a_brace_that_was_left_off_needs_nobody() {
    JourneyStatus status = worn(60, 0, 0).status(since(190));

    assertThat(status.progress().brace()).isEqualTo(ProgressReport.BraceAction.NOTHING);
    assertThat(status.progress().contact()).isEqualTo(Contact.NOTHING);
    assertThat(status.progress().braceTrend()).isEmpty();
    assertThat(escalations(status)).doesNotContain("ES-04");
    assertThat(status.person().profile().brace()).isEmpty();
  }

  @Test
  void two_days_without_it_do_not_mean_that_it_was_left_off() {
    JourneyStatus status = worn(1, 0, 0).status(since(190));

    assertThat(status.progress().brace()).isEqualTo(ProgressReport.BraceAction.CLINICIAN_REVIEW);
  }

  @Test
  void an_hour_of_this_week_or_a_brace_put_on_is_wear() {
    worn(30, 3, 9).worn(2, 0, 0);
    assertThat(status(since(190)).person().profile().brace()).isPresent();

    entries.clear();
    worn(60, 0, 0).add("on", new Happening.BraceChange(ago(0), true));
    assertThat(status(since(190)).person().profile().brace()).isPresent();
  }
}
