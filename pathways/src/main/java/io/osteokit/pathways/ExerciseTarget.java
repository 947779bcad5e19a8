package io.osteokit.pathways;

import com.google.common.collect.ImmutableSet;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.IfUnknown;
import io.osteokit.exercises.ScreenClearance;
import io.osteokit.exercises.ScreenLift;
import io.osteokit.exercises.ScreenReason;
import io.osteokit.exercises.ScreenRow;
import io.osteokit.exercises.ScreenedExercise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An exercise that a person is to be able to do, as it is or with changes. For one thread. */
final class ExerciseTarget implements Target {
  private final Worlds worlds;
  private final String exercise;
  private final Map<String, Condition> merged = new HashMap<>();

  ExerciseTarget(Worlds worlds, String exercise) {
    this.worlds = worlds;
    this.exercise = exercise;
  }

  @Override
  public boolean isMet(World world) {
    return world.verdict(exercise).isAvailable();
  }

  @Override
  public Set<String> conflict(World world, Support support) {
    ScreenedExercise screened =
        world.screened().find(exercise).orElseThrow(IllegalStateException::new);
    Set<String> best = null;
    for (ScreenReason reason : screened.reasons()) {
      if (!reason.verdict().isAvailable()) {
        Set<String> lifts = lifts(reason, world, support);
        for (Condition condition : conditions(reason)) {
          Set<String> keys =
              ImmutableSet.<String>builder().addAll(support.of(condition)).addAll(lifts).build();
          best = best == null || support.weigh(keys) < support.weigh(best) ? keys : best;
        }
      }
    }
    if (best == null) {
      throw new IllegalStateException("nothing keeps " + exercise + " away");
    }
    return best;
  }

  /**
   * Returns conditions that hold, each of which alone keeps the row where it is. Columns that ask
   * for values of one fact are taken together: whichever of these values it has, the row stays.
   */
  private List<Condition> conditions(ScreenReason reason) {
    List<Condition> conditions = new ArrayList<>();
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (ScreenRow.Column column : reason.row().columns()) {
      boolean keeps = column.verdict() == reason.found();
      if (keeps && column.when() instanceof Condition.In in && in.ifUnknown() == IfUnknown.HOLDS) {
        values.computeIfAbsent(in.fact(), fact -> new ArrayList<>()).addAll(in.values());
      }
      if (keeps && reason.columns().contains(column.id())) {
        conditions.add(column.when());
      }
    }
    for (int i = 0; i < conditions.size(); i++) {
      if (conditions.get(i) instanceof Condition.In in && values.containsKey(in.fact())) {
        List<String> all = values.getOrDefault(in.fact(), in.values());
        String key = in.fact() + all;
        Condition one = new Condition.In(in.fact(), all, IfUnknown.HOLDS);
        conditions.set(i, merged.computeIfAbsent(key, k -> one));
      }
    }
    return conditions;
  }

  /** Returns facts that keep every release from making the row mild enough. */
  private Set<String> lifts(ScreenReason reason, World world, Support support) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    for (ScreenLift lift : worlds.screen().content().lifts()) {
      if (!reason.row().fixed()
          && lift.isAbout(reason.rule())
          && lift.to().isAvailable()
          && lift.from().contains(reason.found())) {
        keys.addAll(lift(lift, world, support));
      }
    }
    return keys.build();
  }

  private Set<String> lift(ScreenLift lift, World world, Support support) {
    String open = "open." + lift.id();
    boolean isOpen = Boolean.TRUE.equals(world.value(worlds.fact(open)));
    Set<String> shut =
        isOpen ? ImmutableSet.of() : support.of(open, value -> !Boolean.TRUE.equals(value));
    if (lift.activity().isPresent()) {
      return shut;
    }
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    for (ScreenClearance clearance : worlds.screen().content().clearances()) {
      Set<String> released = clearance.recent() ? world.recentlyCleared() : world.cleared();
      keys.addAll(
          released.contains(exercise)
              ? support.of("counts." + clearance.id(), value -> !Boolean.TRUE.equals(value))
              : ImmutableSet.of(Moves.RELEASE));
    }
    Set<String> unreleased = keys.build();
    return !isOpen && support.weigh(shut) <= support.weigh(unreleased) ? shut : unreleased;
  }
}
