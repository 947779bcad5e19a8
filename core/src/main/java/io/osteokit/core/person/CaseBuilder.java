package io.osteokit.core.person;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Builds a {@link Case}; what is not stated stays unknown.
 *
 * <p>Everything is checked by {@link #build}. Not thread-safe.
 */
public final class CaseBuilder {
  private final String id;
  private LocalDate today;
  private Optional<String> title = Optional.empty();
  private Profile profile = Profile.unknown();
  private Optional<CheckIn> checkIn = Optional.empty();
  private final List<DiaryEvent> diary = new ArrayList<>();
  private Optional<Set<Equipment>> equipment = Optional.empty();
  private Optional<Integer> minutes = Optional.empty();

  CaseBuilder(String id, LocalDate today) {
    this.id = requireNonNull(id, "id");
    this.today = requireNonNull(today, "today");
  }

  CaseBuilder(Case known) {
    id = known.id();
    title = known.title();
    today = known.today();
    profile = known.profile();
    checkIn = known.checkIn();
    diary.addAll(known.diary());
    equipment = known.equipment();
    minutes = known.minutes();
  }

  /** States the day of the decision. */
  public CaseBuilder today(LocalDate today) {
    this.today = requireNonNull(today, "today");
    return this;
  }

  /** States a title for people. */
  public CaseBuilder title(String title) {
    this.title = Optional.of(title);
    return this;
  }

  /** States what is known about the person. */
  public CaseBuilder profile(Profile profile) {
    this.profile = requireNonNull(profile, "profile");
    return this;
  }

  /** States what the person says. */
  public CaseBuilder checkIn(CheckIn checkIn) {
    this.checkIn = Optional.of(checkIn);
    return this;
  }

  /** States that there was no check-in, as at first. */
  public CaseBuilder withoutCheckIn() {
    checkIn = Optional.empty();
    return this;
  }

  /** Adds an event to the diary; the order has no meaning. */
  public CaseBuilder event(DiaryEvent event) {
    diary.add(requireNonNull(event, "event"));
    return this;
  }

  /** Adds events to the diary. */
  public CaseBuilder events(Collection<? extends DiaryEvent> events) {
    events.forEach(this::event);
    return this;
  }

  /** Adds to {@link Case#equipment}, which is known then. */
  public CaseBuilder equipment(Equipment item) {
    this.equipment = Additions.toSet(equipment, item);
    return this;
  }

  /** States all of {@link Case#equipment}; an empty collection says that there is none. */
  public CaseBuilder equipment(Collection<Equipment> items) {
    this.equipment = Additions.allSet(items);
    return this;
  }

  /** States the minutes wanted for a session, 5 to 90. */
  public CaseBuilder minutes(int minutes) {
    this.minutes = Optional.of(minutes);
    return this;
  }

  /**
   * Returns the case.
   *
   * @throws IllegalArgumentException if the id is not of its form, the minutes are out of range, or
   *     a date other than that of the next dose lies after the day of the decision; the message
   *     names the property and shows no value
   */
  public Case build() {
    return new CaseData(id, title, today, profile, checkIn, diary, equipment, minutes);
  }
}
