package io.osteokit.pathways.verify.internal.axioms;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.io.Resources;
import io.osteokit.pathways.verify.internal.encode.ContentModel;
import io.osteokit.pathways.verify.internal.encode.FactPoints;
import io.osteokit.pathways.verify.internal.encode.PersonModel;
import io.osteokit.pathways.verify.internal.encode.TakenFact;
import io.osteokit.pathways.verify.internal.sat.Circuit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * All that is so of every real case, whatever the content: for example that the newest fracture has
 * no age when none is listed. It is stated about look-ups and not about facts, so that it holds for
 * an app's own content too, however that names its facts. Immutable.
 */
public final class Axioms {
  private final ImmutableSet<String> alwaysKnown;
  private final ImmutableList<Axiom> axioms;

  private Axioms(AxiomReader.Read read) {
    this.alwaysKnown = ImmutableSet.copyOf(read.alwaysKnown());
    this.axioms = ImmutableList.copyOf(read.axioms());
  }

  /** Returns the axioms that come with this library. */
  public static Axioms shipped() {
    try {
      String name = "/io/osteokit/pathways/verify/axioms.json";
      return read(
          Resources.toByteArray(Objects.requireNonNull(Axioms.class.getResource(name), name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads axioms, or says everything that is wrong with them. */
  public static Axioms read(byte[] utf8) {
    return new Axioms(AxiomReader.read(utf8));
  }

  /** Returns the look-ups that always know. */
  public Set<String> alwaysKnown() {
    return alwaysKnown;
  }

  /** Returns the names of the axioms. */
  public List<String> ids() {
    return axioms.stream().map(Axiom::id).collect(ImmutableList.toImmutableList());
  }

  /** Returns every way to give the names of the axioms facts of a content. */
  public List<Binding> bindings(ContentModel content) {
    ListMultimap<String, TakenFact> byLookUp =
        Multimaps.index(content.taken(), TakenFact::aggregate);
    List<Binding> bindings = new ArrayList<>();
    for (Axiom axiom : axioms) {
      bind(axiom, byLookUp, axiom.facts().keySet().asList(), new HashMap<>(), bindings);
    }
    return bindings;
  }

  /** An axiom and the facts that its names stand for. */
  public record Binding(Axiom axiom, Map<String, Bound> names) {
    /** Copies the names. */
    public Binding {
      names = ImmutableMap.copyOf(names);
    }

    /** Returns whether it is about a fact that somebody has for their own, or a derived one. */
    boolean isAbout(Set<String> own) {
      return names.values().stream()
          .anyMatch(bound -> bound.taken().isEmpty() || own.contains(bound.fact()));
    }
  }

  private static void bind(
      Axiom axiom,
      ListMultimap<String, TakenFact> byLookUp,
      List<String> open,
      Map<String, Bound> sofar,
      List<Binding> found) {
    if (open.isEmpty()) {
      if (holds(axiom, sofar)) {
        found.add(new Binding(axiom, sofar));
      }
      return;
    }
    String name = open.get(0);
    String lookUp = axiom.facts().getOrDefault(name, "");
    List<Bound> all =
        lookUp.startsWith("@")
            ? ImmutableList.of(new Bound(lookUp.substring(1), Optional.empty()))
            : byLookUp.get(lookUp).stream()
                .filter(taken -> axiom.anyParameters() || agrees(axiom, taken, sofar))
                .map(taken -> new Bound(taken.fact(), Optional.of(taken)))
                .toList();
    for (Bound one : all) {
      sofar.put(name, one);
      bind(axiom, byLookUp, open.subList(1, open.size()), sofar, found);
      sofar.remove(name);
    }
  }

  /**
   * Returns what a binding says of a person; empty if that person lacks one of the facts.
   *
   * @param own the facts that the person shares with nobody; what is said of others was said before
   */
  public static Optional<Instance> about(
      Circuit circuit, PersonModel person, Set<String> own, Binding binding) {
    if (!binding.isAbout(own)) {
      return Optional.empty();
    }
    ImmutableMap.Builder<String, FactPoints> points = ImmutableMap.builder();
    for (Map.Entry<String, Bound> name : binding.names().entrySet()) {
      FactPoints fact = person.base().points().get(name.getValue().fact());
      if (fact == null) {
        fact = person.facts().get(name.getValue().fact());
      }
      if (fact == null) {
        return Optional.empty();
      }
      points.put(name.getKey(), fact);
    }
    return Optional.of(new Instance(circuit, binding, points.buildOrThrow()));
  }

  /** A fact that stands for a name. */
  public record Bound(String fact, Optional<TakenFact> taken) {}

  /** Look-ups belong together when they agree in every parameter that they share. */
  private static boolean agrees(Axiom axiom, TakenFact taken, Map<String, Bound> others) {
    for (Bound other : others.values()) {
      if (other.taken().isPresent() && !agrees(axiom, taken, other.taken().get())) {
        return false;
      }
    }
    return true;
  }

  private static boolean agrees(Axiom axiom, TakenFact a, TakenFact b) {
    return a.numbers().keySet().stream()
            .filter(b.numbers()::containsKey)
            .filter(name -> !axiom.otherParameters().contains(name))
            .allMatch(name -> Objects.equals(a.numbers().get(name), b.numbers().get(name)))
        && a.words().keySet().stream()
            .filter(b.words()::containsKey)
            .allMatch(name -> Objects.equals(a.words().get(name), b.words().get(name)));
  }

  /** Returns whether two look-ups agree in every parameter that they share. */
  public static boolean belongTogether(TakenFact a, TakenFact b) {
    return a.numbers().keySet().stream()
            .filter(b.numbers()::containsKey)
            .allMatch(name -> Objects.equals(a.numbers().get(name), b.numbers().get(name)))
        && a.words().keySet().stream()
            .filter(b.words()::containsKey)
            .allMatch(name -> Objects.equals(a.words().get(name), b.words().get(name)));
  }

  private static boolean holds(Axiom axiom, Map<String, Bound> names) {
    for (Axiom.Where where : axiom.where()) {
      double small = Instance.parameter(where.small(), names) + where.plus();
      double great = Instance.parameter(where.great(), names);
      if (where.strict() ? small >= great : small < great) {
        return false;
      }
    }
    return true;
  }
}
