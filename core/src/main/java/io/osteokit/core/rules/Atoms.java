package io.osteokit.core.rules;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The atoms of a book, found by fact and member. */
final class Atoms {
  /** What an atom is about; a record, as any text made of the parts could be the id of a fact. */
  private record Key(String fact, @Nullable String member, boolean completeness) {}

  private final Map<Key, Atom> byKey = new LinkedHashMap<>();
  private final List<Atom> inOrder;

  private Atoms(List<Fact> facts, Map<String, NavigableSet<Double>> cuts) {
    ImmutableList.Builder<Atom> atoms = ImmutableList.builder();
    for (Fact fact : facts) {
      for (Atom atom : atomsOf(fact, cuts)) {
        byKey.put(new Key(fact.id(), atom.member, atom.completeness), atom);
        atoms.add(atom);
      }
    }
    inOrder = atoms.build();
  }

  /** Cuts every number at the limits that the conditions compare it with. */
  static Atoms of(List<Fact> facts, Iterable<Condition> conditions) {
    Map<String, NavigableSet<Double>> cuts = new LinkedHashMap<>();
    for (Condition condition : conditions) {
      Conditions.leaves(condition)
          .forEach(
              leaf -> {
                if (leaf instanceof Condition.Compare compare) {
                  cuts.computeIfAbsent(compare.fact(), id -> new TreeSet<>())
                      .add(compare.limit() + 0.0);
                }
              });
    }
    return new Atoms(facts, cuts);
  }

  private List<Atom> atomsOf(Fact fact, Map<String, NavigableSet<Double>> cuts) {
    int next = byKey.size();
    return fact.match(
        f -> ImmutableList.of(Atom.whole(next, f)),
        f -> {
          double[] sorted =
              cuts.getOrDefault(f.id(), new TreeSet<>()).stream()
                  .mapToDouble(Double::doubleValue)
                  .toArray();
          return ImmutableList.of(Atom.number(next, f, sorted));
        },
        f -> ImmutableList.of(Atom.whole(next, f)),
        f -> {
          ImmutableList.Builder<Atom> atoms = ImmutableList.builder();
          int index = next;
          for (String member : f.values()) {
            atoms.add(Atom.member(index++, f, member));
          }
          return atoms.add(Atom.completeness(index, f)).build();
        });
  }

  int size() {
    return inOrder.size();
  }

  Atom get(int index) {
    return inOrder.get(index);
  }

  List<Atom> inOrder() {
    return inOrder;
  }

  Atom of(String fact) {
    return get(fact, null, false);
  }

  /** Returns the atom of a fact that is no set; empty when there is no such fact. */
  Optional<Atom> find(String fact) {
    return Optional.ofNullable(byKey.get(new Key(fact, null, false)));
  }

  Atom member(String fact, String member) {
    return get(fact, member, false);
  }

  Atom completeness(String fact) {
    return get(fact, null, true);
  }

  boolean isSet(String fact) {
    return byKey.containsKey(new Key(fact, null, true));
  }

  private Atom get(String fact, @Nullable String member, boolean completeness) {
    Atom atom = byKey.get(new Key(fact, member, completeness));
    if (atom == null) {
      throw new IllegalStateException("no atom for " + fact);
    }
    return atom;
  }
}
