package io.osteokit.tracking.diary;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.tracking.internal.CaseEvents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one person recorded on all devices, with nothing lost.
 *
 * <p>A diary is a set of entries, and everything else follows from the set: which entries count,
 * and where devices disagreed. So it does not matter when, in which order or how often entries
 * arrive: {@link #merge} is commutative, associative and idempotent, and two devices with the same
 * entries show the same.
 *
 * <p>Immutable and thread-safe. {@code toString} shows how many entries there are.
 */
public final class Diary {
  private static final Diary EMPTY = new Diary(ImmutableSet.of());

  private final ImmutableSortedSet<DiaryEntry> recorded;
  private final ImmutableList<DiaryEntry> history;
  private final ImmutableList<DiaryEntry> entries;
  private final Versions versions;
  private final ImmutableList<Clash> clashes;
  private final ImmutableList<Conflict> conflicts;
  private final ImmutableList<DiaryEntry> unusedCorrections;

  private Diary(Iterable<DiaryEntry> all) {
    recorded = ImmutableSortedSet.copyOf(DiaryEntry.BY_RECORDING, all);
    history = ImmutableList.sortedCopyOf(DiaryEntry.BY_MOMENT, recorded);
    versions = new Versions(recorded.asList());
    entries = ImmutableList.sortedCopyOf(DiaryEntry.BY_MOMENT, versions.inForce());
    clashes = versions.clashes();
    conflicts = versions.conflicts();
    unusedCorrections = ImmutableList.sortedCopyOf(DiaryEntry.BY_MOMENT, versions.unused());
  }

  /** Returns a diary without entries. */
  public static Diary empty() {
    return EMPTY;
  }

  /**
   * Returns a diary of entries in any order; equal ones count once.
   *
   * @param entries the entries
   */
  public static Diary of(Collection<DiaryEntry> entries) {
    return new Diary(ImmutableSet.copyOf(entries));
  }

  /**
   * Returns this diary with one more entry; for many, {@link #of} and {@link #merge} are faster.
   *
   * @param entry the entry
   */
  public Diary with(DiaryEntry entry) {
    return merge(of(ImmutableSet.of(requireNonNull(entry, "entry"))));
  }

  /**
   * Returns the entries of both.
   *
   * @param other a diary of the same person
   */
  public Diary merge(Diary other) {
    requireNonNull(other, "other");
    return new Diary(Iterables.concat(recorded, other.recorded));
  }

  /** Returns every entry ever made, oldest happening first, replaced and withdrawn ones too. */
  public List<DiaryEntry> history() {
    return history;
  }

  /**
   * Returns the entries that count, oldest happening first: neither replaced nor withdrawn, and no
   * withdrawals. Of what happened, the newest version that is understood here counts, so that a
   * newer version of the app silences nothing; see {@link #unusedCorrections}. What is not
   * understood in any version is among the entries, too. Of entries that replace each other in a
   * ring, as odd clocks can make them, the one recorded first is taken as the first version, so
   * that one of them counts.
   */
  public List<DiaryEntry> entries() {
    return entries;
  }

  /**
   * Returns the entries that count of one of the person's own days, oldest first; on a journey west
   * a day may come back.
   *
   * @param day the day
   */
  public List<DiaryEntry> entriesOn(LocalDate day) {
    requireNonNull(day, "day");
    return entries.stream()
        .filter(entry -> entry.day().equals(day))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns all entries with an id: none, one, or several that clash.
   *
   * @param id the id
   */
  public Set<DiaryEntry> find(EventId id) {
    requireNonNull(id, "id");
    return versions.find(id);
  }

  /**
   * Returns the first version of an entry: what it replaces, and what that replaces, as far as is
   * here. Withdraw that one to take back what happened, as withdrawing a correction brings back
   * what it had replaced.
   *
   * @param id an entry; if it is not here, it is returned itself
   */
  public EventId firstVersion(EventId id) {
    EventId first = requireNonNull(id, "id");
    Set<EventId> seen = new HashSet<>();
    while (seen.add(first) && !versions.isFirst(first)) {
      Optional<EventId> replaced =
          find(first).stream()
              .map(entry -> entry.replaces().filter(older -> !find(older).isEmpty()))
              .filter(Optional::isPresent)
              .map(Optional::get)
              .findFirst();
      if (!replaced.isPresent()) {
        return first;
      }
      first = replaced.get();
    }
    return first;
  }

  /** Returns the ids that different entries share, by id; to be settled by a person. */
  public List<Clash> clashes() {
    return clashes;
  }

  /** Returns where devices changed one entry differently, by id. */
  public List<Conflict> conflicts() {
    return conflicts;
  }

  /**
   * Returns the corrections that would count if they were understood here, oldest happening first:
   * {@link #entries} has an older version instead. To be told to the person, as another device with
   * a newer version knows better.
   */
  public List<DiaryEntry> unusedCorrections() {
    return unusedCorrections;
  }

  /**
   * Returns the diary as it was at a moment, by the clocks of the devices. An entry that reached
   * this device later is there if it had been recorded by then.
   *
   * @param moment the last moment of recording that counts
   */
  public Diary asOf(Instant moment) {
    requireNonNull(moment, "moment");
    return of(
        recorded.stream()
            .filter(entry -> !entry.recordedAt().isAfter(moment))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns the entries that count as far as a case can tell them, oldest first.
   *
   * <p>Pain at a site off the spine is left out: the pain of a case is that of the back. A stop
   * criterion that was noted by itself joins the session that it names if that is of the same day;
   * otherwise the nearest one of that day; without one it stands as a session that was not
   * completed, so that it is never lost. What is left out beside: heat and cold, TENS, putting on
   * and taking off the brace, notes, and types not known here.
   */
  public List<DiaryEvent> toCaseEvents() {
    return CaseEvents.of(entries);
  }

  /** Returns whether the other is a diary of the same entries. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Diary diary && recorded.equals(diary.recorded);
  }

  @Override
  public int hashCode() {
    return recorded.hashCode();
  }

  @Override
  public String toString() {
    return "Diary[" + recorded.size() + " entries]";
  }
}
