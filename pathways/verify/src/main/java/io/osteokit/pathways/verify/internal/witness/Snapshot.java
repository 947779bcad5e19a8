package io.osteokit.pathways.verify.internal.witness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.rules.Facts;
import io.osteokit.pathways.verify.internal.encode.BaseFacts;
import io.osteokit.pathways.verify.internal.encode.BaseNumber;
import io.osteokit.pathways.verify.internal.encode.FactPoints;
import io.osteokit.pathways.verify.internal.encode.PersonModel;
import io.osteokit.pathways.verify.internal.encode.TakenFact;
import io.osteokit.pathways.verify.internal.encode.Threshold;
import io.osteokit.pathways.verify.internal.sat.Solver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the solver says of one person: the value of each fact, or for a number where it lies. */
public final class Snapshot {
  private final ImmutableMap<String, Object> values;
  private final ImmutableList<TakenFact> taken;
  private final int clearanceDays;

  private Snapshot(Map<String, Object> values, List<TakenFact> taken, int clearanceDays) {
    this.values = ImmutableMap.copyOf(values);
    this.taken = ImmutableList.copyOf(taken);
    this.clearanceDays = clearanceDays;
  }

  /** Reads the facts of a person off an answer. */
  public static Snapshot of(PersonModel person, Solver.Model model) {
    Map<String, Object> values = new LinkedHashMap<>();
    BaseFacts base = person.base();
    base.points()
        .forEach((id, points) -> value(points, model).ifPresent(value -> values.put(id, value)));
    return new Snapshot(
        values,
        person.content().taken(),
        person.content().pathway().triage().outline().clearanceDays());
  }

  private static Optional<Object> value(FactPoints points, Solver.Model model) {
    boolean known = model.isTrue(points.known());
    if (points instanceof FactPoints.Members set) {
      ImmutableSet.Builder<String> present = ImmutableSet.builder();
      set.present()
          .forEach(
              (member, point) -> {
                if (model.isTrue(point)) {
                  present.add(member);
                }
              });
      ImmutableSet<String> there = present.build();
      return known || !there.isEmpty()
          ? Optional.of(new Facts.KnownMembers(there, known))
          : Optional.empty();
    }
    if (!known) {
      return Optional.empty();
    }
    if (points instanceof FactPoints.YesNo yesNo) {
      return Optional.of(model.isTrue(yesNo.yes()));
    }
    if (points instanceof FactPoints.Choice choice) {
      for (int i = 0; i < choice.values().size(); i++) {
        if (model.isTrue(choice.is().get(i))) {
          return Optional.of(choice.values().get(i));
        }
      }
      return Optional.empty();
    }
    BaseNumber number = (BaseNumber) points;
    Optional<Threshold> from = Optional.empty();
    Optional<Threshold> below = Optional.empty();
    for (Map.Entry<Threshold, Integer> cut : number.cuts().entrySet()) {
      if (model.isTrue(cut.getValue())) {
        from = Optional.of(cut.getKey());
      } else if (below.isEmpty()) {
        below = Optional.of(cut.getKey());
      }
    }
    return Optional.of(new Range(number.fact(), from, below));
  }

  /** Returns the same with another value of a yes/no fact. */
  public Snapshot with(String fact, boolean value) {
    Map<String, Object> other = new LinkedHashMap<>(values);
    other.put(fact, value);
    return new Snapshot(other, taken, clearanceDays);
  }

  /** Returns how the facts are taken that a look-up gives. */
  List<TakenFact> taken(String aggregate) {
    return taken.stream().filter(t -> t.aggregate().equals(aggregate)).toList();
  }

  /** Returns the one fact that a look-up gives, if the content asks for it. */
  private Optional<Object> value(String aggregate) {
    return taken(aggregate).stream().findFirst().flatMap(t -> raw(t.fact()));
  }

  private Optional<Object> raw(String fact) {
    return Optional.ofNullable(values.get(fact));
  }

  Optional<Boolean> yesNo(String aggregate) {
    return value(aggregate).map(Boolean.class::cast);
  }

  Optional<String> word(String aggregate) {
    return value(aggregate).map(String.class::cast);
  }

  Optional<Range> range(String aggregate) {
    return value(aggregate).map(Range.class::cast);
  }

  Optional<Facts.KnownMembers> members(String aggregate) {
    return value(aggregate).map(Facts.KnownMembers.class::cast);
  }

  Optional<Boolean> yesNo(TakenFact of) {
    return raw(of.fact()).map(Boolean.class::cast);
  }

  Optional<Range> range(TakenFact of) {
    return raw(of.fact()).map(Range.class::cast);
  }

  Optional<Facts.KnownMembers> members(TakenFact of) {
    return raw(of.fact()).map(Facts.KnownMembers.class::cast);
  }

  /** Returns for how many days a release counts as recent. */
  int clearanceDays() {
    return clearanceDays;
  }

  /** Returns the facts that a case really has and that are other than said here. */
  public List<String> differences(Facts real) {
    ImmutableList.Builder<String> other = ImmutableList.builder();
    for (TakenFact one : taken) {
      boolean handed = !one.fact().contains("eleased:") && !one.fact().equals("sessionImpossible");
      if (handed && !isSaid(one.fact(), real)) {
        other.add(one.fact());
      }
    }
    return other.build();
  }

  private boolean isSaid(String fact, Facts real) {
    Object value = values.get(fact);
    if (value instanceof Boolean yesNo) {
      return real.isKnown(fact) && real.yesNo(fact).name().equals(yesNo ? "TRUE" : "FALSE");
    }
    if (value instanceof String word) {
      return real.choice(fact).equals(Optional.of(word));
    }
    if (value instanceof Range range) {
      return real.number(fact).isPresent() && range.contains(real.number(fact).getAsDouble());
    }
    return value == null ? !real.isKnown(fact) : real.members(fact).equals(Optional.of(value));
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
