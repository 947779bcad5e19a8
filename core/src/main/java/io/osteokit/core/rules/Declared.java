package io.osteokit.core.rules;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts that may get a value, each with a place, so that values are found by id only while they are
 * given. Immutable.
 */
final class Declared {
  private final ImmutableMap<String, Place> byId;

  /** A fact and where its value is kept. */
  record Place(int index, Fact fact) {}

  private Declared(ImmutableMap<String, Place> byId) {
    this.byId = byId;
  }

  /** Gives each fact a place; of two with one id, which is a fault of a book, the later counts. */
  static Declared of(Iterable<? extends Fact> facts) {
    ImmutableMap.Builder<String, Place> byId = ImmutableMap.builder();
    Map<String, Integer> places = new HashMap<>();
    for (Fact fact : facts) {
      Integer next = places.size();
      Integer before = places.putIfAbsent(fact.id(), next);
      byId.put(fact.id(), new Place(before == null ? next : before, fact));
    }
    return new Declared(byId.buildKeepingLast());
  }

  int size() {
    return byId.size();
  }

  @Nullable Place find(String id) {
    return byId.get(id);
  }

  /** Puts a value at its place among others; nothing if there is no such fact. */
  void put(String id, @Nullable Object value, @Nullable Object[] values) {
    Place place = byId.get(id);
    if (place != null) {
      values[place.index] = value;
    }
  }

  /** Returns the values by id, in the order of the facts. */
  ImmutableMap<String, Object> byId(@Nullable Object[] values) {
    ImmutableMap.Builder<String, Object> known = ImmutableMap.builder();
    byId.forEach(
        (id, place) -> {
          Object value = values[place.index];
          if (value != null) {
            known.put(id, value);
          }
        });
    return known.buildOrThrow();
  }

  /** Returns the place of each atom's fact, or −1 where the fact is none of these. */
  int[] places(Atoms atoms) {
    int[] places = new int[atoms.size()];
    for (Atom atom : atoms.inOrder()) {
      Place place = byId.get(atom.fact.id());
      places[atom.index] = place == null ? -1 : place.index;
    }
    return places;
  }
}
