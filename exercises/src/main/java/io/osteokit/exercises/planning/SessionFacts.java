package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.osteokit.core.person.StopCriterion;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.Tri;
import io.osteokit.exercises.ExerciseGroup;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The facts of a session, seen from one exercise. */
final class SessionFacts {
  private static final String COMPLETED = "completed";
  private static final String PAIN_RISE = "painRise";
  private static final String NEXT_DAY_RISE = "nextDayRise";
  private static final String EFFORT = "effort";
  private static final String FORM_KEPT = "formKept";
  private static final String STOPS = "stops";
  private static final String GROUP = "group";
  private static final String HELD = "held";
  private static final String NEWEST = "newest";
  private static final String EASY_BEFORE = "easyBefore";
  private static final int MOST_PAIN = 10;

  /** More sessions in a row than this count as this many. */
  private static final int MOST_IN_A_ROW = 100;

  static final ImmutableSet<String> ALWAYS_KNOWN = ImmutableSet.of(GROUP, NEWEST, EASY_BEFORE);

  private static final ImmutableMap<String, Fact> ALL =
      Maps.uniqueIndex(
          ImmutableList.of(
              new Fact.YesNo(COMPLETED, "done to the end"),
              new Fact.Amount(PAIN_RISE, "rise of pain", "", -MOST_PAIN, MOST_PAIN, true),
              new Fact.Amount(NEXT_DAY_RISE, "rise a day later", "", -MOST_PAIN, MOST_PAIN, true),
              new Fact.Amount(EFFORT, "effort", "", 0, MOST_PAIN, true),
              new Fact.YesNo(FORM_KEPT, "form kept"),
              new Fact.Members(STOPS, "stop signs", ids(StopCriterion.values(), StopCriterion::id)),
              new Fact.Choice(GROUP, "group", ids(ExerciseGroup.values(), ExerciseGroup::name)),
              new Fact.YesNo(HELD, "held the exercise"),
              new Fact.YesNo(NEWEST, "the newest session"),
              new Fact.Amount(EASY_BEFORE, "easy sessions before", "", 0, MOST_IN_A_ROW, true)),
          Fact::id);

  private SessionFacts() {}

  /** Returns whether sessions have this fact, with its type and its values. */
  static boolean isDeclaredRight(Fact fact) {
    Fact known = ALL.get(fact.id());
    if (known instanceof Fact.Amount one && fact instanceof Fact.Amount other) {
      return one.min() == other.min() && one.max() == other.max() && other.whole();
    }
    if (known instanceof Fact.Choice one && fact instanceof Fact.Choice other) {
      return one.values().equals(other.values());
    }
    if (known instanceof Fact.Members one && fact instanceof Fact.Members other) {
      return one.values().equals(other.values());
    }
    return known instanceof Fact.YesNo && fact instanceof Fact.YesNo;
  }

  /**
   * Returns the facts of a session.
   *
   * @param newest whether no other session is newer
   * @param group the group of the exercise
   * @param held whether the exercise was part of the session
   * @param easyBefore how many sessions with the exercise went well just before it, without a step
   *     between
   */
  static Facts of(
      RecentSession session, boolean newest, ExerciseGroup group, Tri held, int easyBefore) {
    SessionResponse response = session.response();
    Facts.Builder facts = Facts.builder(ALL.values());
    response.completed().ifPresent(value -> facts.set(COMPLETED, value));
    put(facts, PAIN_RISE, response.painRise());
    put(facts, NEXT_DAY_RISE, response.nextDayRise());
    put(facts, EFFORT, response.effort());
    response.formKept().ifPresent(value -> facts.set(FORM_KEPT, value));
    response
        .stops()
        .ifPresent(
            stops ->
                facts.set(
                    STOPS,
                    stops.stream().map(StopCriterion::id).collect(ImmutableSet.toImmutableSet())));
    facts.set(GROUP, group.name());
    if (held != Tri.UNKNOWN) {
      facts.set(HELD, held == Tri.TRUE);
    }
    facts.set(NEWEST, newest);
    return facts.set(EASY_BEFORE, Math.min(MOST_IN_A_ROW, easyBefore)).build();
  }

  private static void put(Facts.Builder facts, String id, Optional<Integer> value) {
    value.ifPresent(number -> facts.set(id, (double) number));
  }

  private static <E> ImmutableList<String> ids(E[] values, Function<E, String> id) {
    Stream<E> all = Arrays.stream(values);
    return all.map(id).collect(ImmutableList.toImmutableList());
  }
}
