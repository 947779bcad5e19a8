package io.osteokit.tracking.diary;

import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds ids that change each other. */
final class Ring {
  private Ring() {}

  /**
   * Returns ids that all change each other, if only through others, and nothing else.
   *
   * @param id an id that changes something
   * @param older what each id changes; every id in it changes something
   */
  static Set<EventId> oldestAbove(EventId id, SetMultimap<EventId, EventId> older) {
    Set<EventId> above = new LinkedHashSet<>();
    reach(id, older, above);
    SetMultimap<EventId, EventId> newer = MultimapBuilder.hashKeys().hashSetValues().build();
    for (EventId one : above) {
      older.get(one).forEach(changed -> newer.put(changed, one));
    }
    // Who has to be started from last is reached from nobody but those that it reaches itself.
    EventId last = id;
    Set<EventId> reached = new LinkedHashSet<>();
    for (EventId one : above) {
      if (!reached.contains(one)) {
        last = one;
        reach(one, newer, reached);
      }
    }
    Set<EventId> ring = new LinkedHashSet<>();
    reach(last, older, ring);
    return ring;
  }

  /** Adds an id and all that it leads to, except through what was reached before. */
  private static void reach(EventId id, SetMultimap<EventId, EventId> links, Set<EventId> reached) {
    Deque<EventId> open = new ArrayDeque<>();
    reached.add(id);
    open.add(id);
    while (!open.isEmpty()) {
      for (EventId next : links.get(open.remove())) {
        if (reached.add(next)) {
          open.add(next);
        }
      }
    }
  }
}
