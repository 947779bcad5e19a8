package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Everything that could change about one person, found by the facts that it would change. */
final class Moves {
  /** Named in the place of a fact: whether a clinician released the exercise in question. */
  static final String RELEASE = "@release";

  private final Worlds worlds;
  private final ChangesContent content;
  private final Cuts cuts;
  private final Facts facts;
  private final Set<String> urgent;
  private final List<Move> all = new ArrayList<>();
  private final Set<Integer> days = new LinkedHashSet<>();
  private final ListMultimap<String, Move> byFact;

  /**
   * Finds the changes.
   *
   * @param world the person
   * @param urgent the findings whose answer the plan waits for
   * @param exercise the exercise that a clinician could release; empty for none
   * @param back whether time may run backwards, to see whether it is to blame
   */
  Moves(
      Worlds worlds,
      ChangesContent content,
      Cuts cuts,
      World world,
      Set<String> urgent,
      Optional<String> exercise,
      boolean back) {
    this.worlds = worlds;
    this.content = content;
    this.cuts = cuts;
    this.facts = world.base();
    this.urgent =
        urgent.stream().filter(f -> !facts.isKnown(f)).collect(ImmutableSet.toImmutableSet());
    unanswered();
    content.facts().forEach((id, changing) -> known(worlds.fact(id), changing, back));
    content.questions().stream().filter(q -> q.open().isFor(facts)).forEach(this::asked);
    content.steps().stream()
        .filter(step -> step.open().isFor(facts))
        .forEach(step -> many(step.id(), step, ImmutableList.of()));
    exercise.ifPresent(this::release);
    ImmutableListMultimap.Builder<String, Move> found = ImmutableListMultimap.builder();
    all.forEach(move -> move.touches().forEach(key -> found.put(key, move)));
    this.byFact = found.build();
  }

  List<Move> all() {
    return ImmutableList.copyOf(all);
  }

  /** Returns the changes that touch a fact. */
  List<Move> of(String key) {
    return byFact.get(key);
  }

  private void unanswered() {
    if (urgent.size() > 1) {
      String say = content.phrase("unanswered").replace("{count}", Integer.toString(urgent.size()));
      all.add(
          new Move(
              "unanswered",
              "unanswered",
              ChangeKind.ANSWER,
              Move.Turn.MANY,
              urgent,
              edit -> edit.answerNo(urgent),
              Optional.empty(),
              null,
              Optional.of(say)));
    }
  }

  private void known(Fact fact, ChangesContent.Changing changing, boolean back) {
    Object value = World.value(facts, fact);
    if (changing.fadesAfterDays().isPresent() && value != null) {
      pass(fact.id(), changing.fadesAfterDays().getAsInt());
    }
    if (value == null) {
      if (changing.isAge() && content.toldBy(fact.id(), facts).isPresent()) {
        told(fact, back);
      }
      if (fact instanceof Fact.YesNo && isFinding(fact, changing)) {
        one(fact, true, ChangeKind.ANSWER);
        if (urgent.size() < 2 || !urgent.contains(fact.id())) {
          one(fact, false, ChangeKind.ANSWER);
        }
      }
    } else if (fact instanceof Fact.YesNo) {
      boolean now = (Boolean) value;
      (now ? changing.down() : changing.up()).ifPresent(kind -> one(fact, !now, kind));
    } else if (fact instanceof Fact.Amount) {
      amount(fact, changing, (Double) value, back);
    } else if (fact instanceof Fact.Choice choice) {
      int now = choice.values().indexOf(value);
      for (int i = 0; i < choice.values().size(); i++) {
        String other = choice.values().get(i);
        if (i != now) {
          (i < now ? changing.down() : changing.up()).ifPresent(kind -> one(fact, other, kind));
        }
      }
    } else {
      members((Fact.Members) fact, changing, (Facts.KnownMembers) value);
    }
  }

  /** Changes of an age that is unknown, while it is known how old the thing would be. */
  private void told(Fact fact, boolean back) {
    if (back) {
      cuts.samples(fact.id()).forEach(sample -> one(fact, sample, ChangeKind.TIME));
    }
    OptionalDouble age = content.age(fact.id(), facts);
    if (age.isPresent()) {
      double now = age.getAsDouble();
      cuts.samples(fact.id()).stream()
          .filter(later -> later > now)
          .filter(later -> cuts.cell(fact.id(), later) != cuts.cell(fact.id(), now))
          .forEach(later -> pass(fact.id(), (int) (later - now)));
    }
  }

  /** A finding is asked for itself; every other fact comes with a question or from elsewhere. */
  private boolean isFinding(Fact fact, ChangesContent.Changing changing) {
    return changing.words().isEmpty()
        && changing.up().isPresent()
        && content.questions().stream().noneMatch(q -> q.facts().contains(fact.id()));
  }

  private void amount(Fact fact, ChangesContent.Changing changing, double now, boolean back) {
    int cell = cuts.cell(fact.id(), now);
    int seen = cell;
    for (double other : nearestFirst(cuts.samples(fact.id()), now)) {
      int its = cuts.cell(fact.id(), other);
      if (its == cell || its == seen) {
        continue;
      }
      seen = its;
      if (other > now && changing.isAge()) {
        pass(fact.id(), (int) (other - now));
      } else if (other > now) {
        changing.up().ifPresent(kind -> one(fact, other, kind));
      } else if (other < now && (changing.down().isPresent() || (back && changing.isAge()))) {
        one(fact, other, changing.down().orElse(ChangeKind.TIME));
      }
    }
  }

  private static List<Double> nearestFirst(List<Double> samples, double now) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing((Double other) -> other < now)
            .thenComparing(other -> Math.abs(other - now)),
        samples);
  }

  private void members(Fact.Members set, ChangesContent.Changing changing, Facts.KnownMembers now) {
    for (String member : set.values()) {
      boolean there = now.present().contains(member);
      Set<String> others = new LinkedHashSet<>(now.present());
      if (there) {
        others.remove(member);
      } else {
        others.add(member);
      }
      boolean stays = there && changing.lasting().contains(member);
      if (!stays && now.complete()) {
        (there ? changing.down() : changing.up())
            .ifPresent(
                kind ->
                    add(
                        set.id(),
                        set.id() + "#" + member,
                        kind,
                        ImmutableSet.of(set.id() + "#" + member),
                        set,
                        new Facts.KnownMembers(others, true)));
      }
    }
  }

  private void asked(ChangesContent.Asked asked) {
    for (int i = 0; i < asked.answers().size(); i++) {
      ChangesContent.Step answer = asked.answers().get(i);
      many(asked.path(), answer, asked.facts());
    }
    if (asked.answers().isEmpty()) {
      Fact fact = worlds.fact(asked.facts().get(0));
      for (Object value : values(fact, cuts)) {
        add(asked.path(), fact.id(), asked.kind(), keys(fact), fact, value);
      }
    }
  }

  /** Returns values of a fact, so that rules can tell apart few more than these. */
  static List<Object> values(Fact fact, Cuts cuts) {
    return fact.match(
        f -> ImmutableList.of(false, true),
        f -> ImmutableList.copyOf(cuts.samples(f.id())),
        f -> ImmutableList.copyOf(f.values()),
        f -> {
          ImmutableList.Builder<Object> sets = ImmutableList.builder();
          sets.add(new Facts.KnownMembers(ImmutableSet.of(), true));
          f.values().forEach(m -> sets.add(new Facts.KnownMembers(ImmutableSet.of(m), true)));
          return sets.build();
        });
  }

  private void many(String slot, ChangesContent.Step step, List<String> further) {
    ImmutableSet.Builder<String> touches = ImmutableSet.builder();
    further.forEach(id -> touches.addAll(keys(worlds.fact(id))));
    step.set().keySet().forEach(id -> touches.addAll(keys(worlds.fact(id))));
    step.same().keySet().forEach(touches::add);
    step.atMost().keySet().forEach(touches::add);
    step.forget().forEach(id -> touches.addAll(keys(worlds.fact(id))));
    step.add().forEach((id, member) -> touches.add(id + "#" + member));
    all.add(
        new Move(
            slot,
            slot + "/" + all.size(),
            step.kind(),
            Move.Turn.MANY,
            touches.build(),
            edit -> edit.step(step),
            Optional.empty(),
            null,
            Optional.of(step.say())));
  }

  private void one(Fact fact, Object value, ChangeKind kind) {
    add(fact.id(), fact.id(), kind, ImmutableSet.of(fact.id()), fact, value);
  }

  private void add(
      String slot, String id, ChangeKind kind, Set<String> touches, Fact fact, Object value) {
    all.add(
        new Move(
            slot,
            id + "=" + all.size(),
            kind,
            Move.Turn.ONE,
            touches,
            edit -> edit.set(fact.id(), value),
            Optional.of(fact.id()),
            value,
            Optional.empty()));
  }

  private void pass(String fact, int howMany) {
    if (howMany > 0 && days.add(howMany)) {
      ImmutableSet.Builder<String> touches = ImmutableSet.builder();
      content
          .facts()
          .forEach(
              (id, changing) -> {
                if (ages(id, changing, howMany)
                    || howMany >= changing.fadesAfterDays().orElse(Integer.MAX_VALUE)) {
                  touches.addAll(keys(worlds.fact(id)));
                }
              });
      all.add(
          new Move(
              Move.TIME,
              Move.TIME + howMany,
              ChangeKind.TIME,
              Move.Turn.TIME,
              touches.build(),
              edit -> edit.pass(howMany),
              Optional.of(fact),
              (double) howMany,
              Optional.empty()));
    }
  }

  private boolean ages(String id, ChangesContent.Changing changing, int howMany) {
    OptionalDouble now = changing.isAge() ? content.age(id, facts) : OptionalDouble.empty();
    return now.isPresent()
        && cuts.cell(id, now.getAsDouble()) != cuts.cell(id, now.getAsDouble() + howMany);
  }

  private void release(String exercise) {
    all.add(
        new Move(
            RELEASE,
            RELEASE,
            ChangeKind.CLINICIAN,
            Move.Turn.MANY,
            ImmutableSet.of(RELEASE),
            edit -> edit.release(exercise),
            Optional.empty(),
            null,
            Optional.of(content.phrase("exerciseRelease"))));
  }

  /** Returns the names under which {@link Support} speaks of a fact. */
  static Set<String> keys(Fact fact) {
    if (fact instanceof Fact.Members set) {
      ImmutableSet.Builder<String> keys = ImmutableSet.builder();
      set.values().forEach(member -> keys.add(set.id() + "#" + member));
      return keys.add(set.id() + "#*").build();
    }
    return ImmutableSet.of(fact.id());
  }
}
