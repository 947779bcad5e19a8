package io.osteokit.core.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The atoms of a book, found by fact and member. */
final class Atoms {
  private final Map<String, Atom> whole = new HashMap<>();
  private final Map<String, Map<String, Atom>> members = new HashMap<>();
  private final Map<String, Atom> completeness = new HashMap<>();
  private final List<Atom> inOrder;

  private Atoms(List<Fact> facts, Map<String, NavigableSet<Double>> cuts) {
    List<Atom> atoms = new ArrayList<>();
    for (Fact fact : facts) {
      for (Atom atom : atomsOf(fact, cuts, atoms.size())) {
        put(fact.id(), atom);
        atoms.add(atom);
      }
    }
    inOrder = ImmutableList.copyOf(atoms);
  }

  private void put(String fact, Atom atom) {
    if (atom.member != null) {
      members.computeIfAbsent(fact, id -> new HashMap<>()).put(atom.member, atom);
    } else {
      (atom.completeness ? completeness : whole).put(fact, atom);
    }
  }

  /** Cuts every number at the limits that the conditions compare it with. */
  static Atoms of(List<Fact> facts, Iterable<Condition> conditions) {
    Map<String, NavigableSet<Double>> cuts = new HashMap<>();
    for (Condition condition : conditions) {
      condition
          .leaves()
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

  private static List<Atom> atomsOf(Fact fact, Map<String, NavigableSet<Double>> cuts, int next) {
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
    return present(whole.get(fact), fact);
  }

  /** Returns the atom of a fact that is no set; empty when there is no such fact. */
  Optional<Atom> find(String fact) {
    return Optional.ofNullable(whole.get(fact));
  }

  Atom member(String fact, String member) {
    return present(members.getOrDefault(fact, ImmutableMap.of()).get(member), fact);
  }

  Atom completeness(String fact) {
    return present(completeness.get(fact), fact);
  }

  boolean isSet(String fact) {
    return completeness.containsKey(fact);
  }

  private static Atom present(@Nullable Atom atom, String fact) {
    if (atom == null) {
      throw new IllegalStateException("no atom for " + fact);
    }
    return atom;
  }
}
