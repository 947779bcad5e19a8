package io.osteokit.core.triage;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Profile;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A case as the aggregates look at it: days counted back from its day, events by kind and in time
 * order. The local date of a moment, by its own offset, is its day.
 */
final class View {
  private final Case person;
  private final ImmutableList<DiaryEvent> oldestFirst;

  /** Events of the kinds that were asked for; many aggregates look at the same kind. */
  private final Map<Class<?>, List<? extends DiaryEvent>> byKind = new HashMap<>();

  private final Optional<LocalDate> newestFracture;
  private final Supplier<ImmutableList<DiaryEvent.Pain>> painSinceFracture =
      Suppliers.memoize(this::findPainSinceFracture);

  View(Case person) {
    this.person = person;
    this.oldestFirst =
        ImmutableList.sortedCopyOf(Comparator.comparing(DiaryEvent::at), person.diary());
    this.newestFracture = FractureAggregates.newest(person.profile());
  }

  Profile profile() {
    return person.profile();
  }

  Optional<CheckIn> checkIn() {
    return person.checkIn();
  }

  LocalDate today() {
    return person.today();
  }

  /** Returns how many days ago the date was; negative for a date to come. */
  double daysAgo(LocalDate date) {
    return ChronoUnit.DAYS.between(date, person.today());
  }

  /** Returns whether the check-in was made before today, so that its noes no longer count. */
  boolean isStale() {
    return checkIn().map(c -> c.date().isBefore(today())).orElse(false);
  }

  /** Returns the events of a kind, oldest first. */
  <E extends DiaryEvent> List<E> events(Class<E> kind) {
    @SuppressWarnings("unchecked") // each list is kept under the kind of its events
    List<E> events =
        (List<E>)
            byKind.computeIfAbsent(
                kind,
                one ->
                    oldestFirst.stream()
                        .filter(one::isInstance)
                        .collect(ImmutableList.toImmutableList()));
    return events;
  }

  /** Returns the events of a kind that are less than so many days old, oldest first. */
  <E extends DiaryEvent> List<E> events(Class<E> kind, int withinDays) {
    return events(kind).stream()
        .filter(event -> daysAgo(day(event)) < withinDays)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the day of the newest dated vertebral fracture listed. */
  Optional<LocalDate> newestFracture() {
    return newestFracture;
  }

  /** Returns pain since the newest dated fracture by time; that of one moment by height. */
  ImmutableList<DiaryEvent.Pain> painSinceFracture() {
    return painSinceFracture.get();
  }

  private ImmutableList<DiaryEvent.Pain> findPainSinceFracture() {
    if (!newestFracture.isPresent()) {
      return ImmutableList.of();
    }
    LocalDate date = newestFracture.get();
    return events(DiaryEvent.Pain.class).stream()
        .filter(pain -> !day(pain).isBefore(date))
        .sorted(
            Comparator.comparing((DiaryEvent.Pain pain) -> pain.at().toInstant())
                .thenComparing(DiaryEvent.Pain::score))
        .collect(ImmutableList.toImmutableList());
  }

  static LocalDate day(DiaryEvent event) {
    return event.at().toLocalDate();
  }

  /** Returns the value as a stream; Android 8 has no {@code Optional.stream}. */
  static <T> Stream<T> stream(Optional<T> value) {
    return value.map(Stream::of).orElseGet(Stream::empty);
  }
}
