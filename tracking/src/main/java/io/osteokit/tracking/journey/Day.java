package io.osteokit.tracking.journey;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseBuilder;
import io.osteokit.core.person.Profile;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.internal.CaseEvents;
import io.osteokit.tracking.progress.Windows;
import java.time.LocalDate;
import java.util.List;

/**
 * What a status of a day is worked out from, and the same with something left out.
 *
 * @param person profile and check-in, without a diary
 * @param today the day
 * @param entries the entries that count, oldest first
 * @param plan when sessions were planned
 * @param windows how many days entries of whole days count for
 */
record Day(
    Case person,
    LocalDate today,
    ImmutableList<DiaryEntry> entries,
    SessionPlan plan,
    Windows windows) {

  Day with(List<DiaryEntry> others) {
    return new Day(person, today, ImmutableList.copyOf(others), plan, windows);
  }

  Day without(Origin.Part part) {
    return switch (part) {
      case PROFILE -> of(person.toBuilder().profile(Profile.unknown()).build());
      case CHECK_IN -> of(person.toBuilder().withoutCheckIn().build());
      case DIARY -> with(ImmutableList.of());
    };
  }

  private Day of(Case other) {
    return new Day(other, today, entries, plan, windows);
  }

  /** Returns the case that is decided. */
  Case asCase() {
    CaseBuilder builder = person.toBuilder().today(today).events(CaseEvents.of(entries));
    NotedCheckIn.of(person.checkIn(), entries, today, windows).ifPresent(builder::checkIn);
    return builder.profile(NotedBrace.of(person.profile(), entries, today, windows)).build();
  }

  /** Shows the day, and nothing of the person. */
  @Override
  public String toString() {
    return "Day[" + today + "]";
  }
}
