package io.osteokit.tracking.diary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Works out which entries count.
 *
 * <pre>
 * fall ◀─ replaced by ─ fall, injurious ◀─ withdrawn by ─ W        the first fall counts
 *   ▲
 *   └── withdrawn by ─ V (recorded later)                          nothing counts
 * </pre>
 *
 * <p>An id leads to the last of the changes made to it, that one to the last change made to it, and
 * so on; what stands at the end counts. A change that leads to a withdrawal of itself is no change.
 * One that leads only to what is not understood here steps back behind anything that is. Of ids
 * that change each other in a ring, the one recorded first is taken as where it began: it changes
 * none of the others. Chains may be long, so nothing here calls itself.
 */
final class Versions {
  private final ImmutableSetMultimap<EventId, DiaryEntry> entries;

  /** The changes to each id that is there, in the order of recording. */
  private final ListMultimap<EventId, DiaryEntry> changes =
      MultimapBuilder.treeKeys().arrayListValues().build();

  /** The same without those that were withdrawn themselves. */
  private final ListMultimap<EventId, DiaryEntry> valid =
      MultimapBuilder.treeKeys().arrayListValues().build();

  /** What each id changes, as long as that has not been put in order. */
  private final SetMultimap<EventId, EventId> older =
      MultimapBuilder.hashKeys().hashSetValues().build();

  private final Set<EventId> roots = new LinkedHashSet<>();

  /** Ids of which no entry is understood. */
  private final Set<EventId> foreign;

  /** Where each id leads. */
  private final Map<EventId, EventId> ends = new HashMap<>();

  /** Where each id would lead if everything were understood. */
  private final Map<EventId, EventId> newest = new HashMap<>();

  /**
   * @param ordered all entries in the order of recording
   */
  Versions(List<DiaryEntry> ordered) {
    ImmutableSetMultimap.Builder<EventId, DiaryEntry> byId = ImmutableSetMultimap.builder();
    ordered.forEach(entry -> byId.put(entry.id(), entry));
    entries = byId.build();
    foreign =
        Sets.filter(
            entries.keySet(), id -> entries.get(id).stream().allMatch(DiaryEntry::isUnrecognised));
    for (DiaryEntry entry : ordered) {
      if (entry.target().filter(entries::containsKey).isPresent()) {
        changes.put(entry.target().get(), entry);
        older.put(entry.id(), entry.target().get());
      }
    }
    List<EventId> olderFirst = olderFirst();
    for (int i = olderFirst.size() - 1; i >= 0; i--) {
      settle(olderFirst.get(i));
    }
  }

  /** Returns all ids, each after those that it changes. */
  private List<EventId> olderFirst() {
    List<EventId> order = new ArrayList<>();
    roots.addAll(Sets.difference(entries.keySet(), older.keySet()));
    for (EventId root : ImmutableList.copyOf(roots)) {
      descend(root, order);
    }
    Comparator<EventId> byFirstRecording =
        Comparator.comparing(id -> entries.get(id).iterator().next(), DiaryEntry.BY_RECORDING);
    // Left are rings, which only odd clocks and reused ids can make, and what hangs from them.
    for (EventId id : entries.keySet()) {
      while (!older.get(id).isEmpty()) {
        Set<EventId> ring = Ring.oldestAbove(id, older);
        EventId first = Collections.min(ring, byFirstRecording);
        for (EventId changed : older.removeAll(first)) {
          changes.get(changed).removeIf(change -> change.id().equals(first));
        }
        roots.add(first);
        descend(first, order);
      }
    }
    return order;
  }

  private void descend(EventId root, List<EventId> order) {
    Deque<EventId> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      EventId id = open.remove();
      order.add(id);
      for (DiaryEntry change : changes.get(id)) {
        if (older.remove(change.id(), id) && older.get(change.id()).isEmpty()) {
          open.add(change.id());
        }
      }
    }
  }

  /** Finds where the id leads to, when that is known of all its changes. */
  private void settle(EventId id) {
    EventId end = id;
    EventId last = id;
    for (DiaryEntry change : changes.get(id)) {
      if (!isUndone(change.id(), ends)) {
        valid.put(id, change);
        EventId next = to(change.id(), ends);
        end = foreign.contains(next) && !foreign.contains(end) ? end : next;
      }
      if (!isUndone(change.id(), newest)) {
        last = to(change.id(), newest);
      }
    }
    ends.put(id, end);
    newest.put(id, last);
  }

  private static EventId to(EventId id, Map<EventId, EventId> ends) {
    return ends.getOrDefault(id, id);
  }

  private boolean isUndone(EventId id, Map<EventId, EventId> ends) {
    EventId end = to(id, ends);
    return !end.equals(id) && entries.get(end).stream().allMatch(DiaryEntry::isWithdrawal);
  }

  /** Returns the entries that count, in no particular order. */
  ImmutableSet<DiaryEntry> inForce() {
    return roots.stream()
        .flatMap(root -> entries.get(to(root, ends)).stream())
        .filter(entry -> !entry.isWithdrawal())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns what would count if it were understood, in no particular order. */
  ImmutableSet<DiaryEntry> unused() {
    return roots.stream()
        .filter(root -> foreign.contains(to(root, newest)))
        .filter(root -> !to(root, newest).equals(to(root, ends)))
        .map(root -> to(root, newest))
        .flatMap(id -> entries.get(id).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns whether an id is where a happening began: it changes nothing that is here. */
  boolean isFirst(EventId id) {
    return roots.contains(id);
  }

  /** Returns all entries with an id, in the order of recording. */
  ImmutableSet<DiaryEntry> find(EventId id) {
    return entries.get(id);
  }

  ImmutableList<Clash> clashes() {
    return ImmutableSortedSet.copyOf(entries.keySet()).stream()
        .filter(id -> entries.get(id).size() > 1)
        .map(id -> new Clash(id, entries.get(id).asList(), !to(id, ends).equals(id)))
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Conflict> conflicts() {
    return valid.keySet().stream()
        .filter(id -> differ(valid.get(id)))
        .map(id -> new Conflict(id, valid.get(id)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Changes of one device follow each other, and equal ones leave nothing to choose. */
  private static boolean differ(List<DiaryEntry> changes) {
    return count(changes.stream().map(DiaryEntry::device)) > 1
        && count(changes.stream().map(Versions::saying)) > 1;
  }

  private static long count(Stream<?> values) {
    return values.distinct().count();
  }

  private static Object saying(DiaryEntry change) {
    return change.isWithdrawal()
        ? change.target()
        : ImmutableList.of(change.what(), change.carried());
  }
}
