package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.Equipment;
import io.osteokit.exercises.Catalogue;
import io.osteokit.exercises.Dose;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.MuscleGroup;
import io.osteokit.exercises.Screening;
import io.osteokit.exercises.Verdict;
import io.osteokit.exercises.planning.Entries.Ceiling;
import io.osteokit.exercises.planning.Entries.DoseRule;
import io.osteokit.exercises.planning.Entries.Limit;
import io.osteokit.exercises.planning.Entries.RecentCost;
import io.osteokit.exercises.planning.Entries.Recovery;
import io.osteokit.exercises.planning.History.Rung;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Keeps what is safe, possible and due of a catalogue; every hard rule on one exercise is here. */
final class Candidates {
  private static final int WEEK = 7;
  private final Scope scope;
  private final Catalogue catalogue;
  private final Choices choices;
  private final PlanningRules rules;
  private final PlanRequest request;
  private final Screening screening;
  private final Amounts amounts;
  private final History history;

  Candidates(Scope scope, Choices choices) {
    this.scope = scope;
    this.catalogue = scope.catalogue();
    this.choices = choices;
    this.rules = choices.rules();
    this.request = choices.request();
    this.screening = choices.screening();
    this.amounts = new Amounts(rules);
    this.history = new History(rules, request.recent());
  }

  /** Returns what may be used with this equipment, by id. */
  List<Candidate> with(Set<Equipment> equipment) {
    Map<String, Rung> possible = new TreeMap<>();
    List<Limit> limits = choices.limits(equipment);
    for (Exercise exercise : catalogue.exercises()) {
      if (isPossible(exercise, equipment) && !limits.stream().anyMatch(l -> bars(l, exercise))) {
        Ceiling most =
            isModified(exercise) ? rules.parts().modified().ceiling() : ceiling(exercise);
        possible.put(exercise.id(), history.of(exercise, most));
      }
    }
    Map<String, Adjustment> standIns = standIns(possible);
    ImmutableList.Builder<Candidate> all = ImmutableList.builder();
    possible.forEach(
        (id, rung) -> {
          Exercise exercise = exercise(id);
          List<Amount> some = amounts.of(exercise, rung.ceiling());
          if (!some.isEmpty() && !givesWay(exercise, possible)) {
            Adjustment standIn = standIns.get(id);
            Optional<Adjustment> adjustment =
                standIn == null ? rung.adjustment() : Optional.of(standIn);
            Optional<String> cap = scope.cap(exercise);
            all.add(new Candidate(exercise, some, cost(exercise), adjustment, cap));
          }
        });
    return all.build();
  }

  private boolean isPossible(Exercise exercise, Set<Equipment> equipment) {
    return isSafe(exercise, equipment)
        && choices.mix().groups().contains(exercise.group())
        && isDue(exercise)
        && isRecovered(exercise);
  }

  private boolean isSafe(Exercise exercise, Set<Equipment> equipment) {
    return screening.verdict(exercise.id()).isAvailable()
        && exercise.autoAssigned()
        && exercise.equipment().isMetBy(equipment);
  }

  private boolean bars(Limit limit, Exercise exercise) {
    return scope.isAbout(limit, exercise)
        && !(limit.releaseLifts() && screening.releasedExercises().contains(exercise.id()));
  }

  /**
   * Returns the choices of the content that keep exercises of these groups out, though they are
   * safe and possible with this equipment; each once.
   */
  List<Ruling> keepingOut(Set<ExerciseGroup> groups, Set<Equipment> equipment) {
    ImmutableSet.Builder<Ruling> rulings = ImmutableSet.builder();
    for (Exercise exercise : catalogue.exercises()) {
      if (groups.contains(exercise.group()) && isSafe(exercise, equipment)) {
        if (!choices.mix().groups().contains(exercise.group())) {
          rulings.add(choices.mix().ruling());
          continue;
        }
        for (Limit limit : choices.limits(equipment)) {
          if (bars(limit, exercise)) {
            rulings.add(limit.ruling());
          }
        }
      }
    }
    return rulings.build().asList();
  }

  private boolean isModified(Exercise exercise) {
    return screening.verdict(exercise.id()) == Verdict.MODIFY;
  }

  private Exercise exercise(String id) {
    return catalogue.find(id).orElseThrow(IllegalStateException::new);
  }

  /** Returns whether an easier exercise takes its place; if none is possible it stays. */
  private static boolean givesWay(Exercise exercise, Map<String, Rung> possible) {
    Rung rung = possible.get(exercise.id());
    return rung != null
        && rung.givesWay().isPresent()
        && exercise.regressTo().stream().anyMatch(possible::containsKey);
  }

  /** Returns the exercises that stand in for a harder one, by id; for the first one by its id. */
  private Map<String, Adjustment> standIns(Map<String, Rung> possible) {
    Map<String, Adjustment> standIns = new HashMap<>();
    possible.forEach(
        (id, rung) -> {
          Exercise harder = exercise(id);
          if (givesWay(harder, possible)) {
            Adjustment why = rung.givesWay().orElseThrow(IllegalStateException::new);
            ImmutableList<Ruling> because =
                ImmutableList.<Ruling>builder()
                    .addAll(why.because())
                    .add(rules.parts().easier().ruling())
                    .build();
            for (String easier : harder.regressTo()) {
              standIns.putIfAbsent(easier, new Adjustment(why.step(), Optional.of(id), because));
            }
          }
        });
    return standIns;
  }

  /** Returns whether this week has not yet had it on as many days as its dose names. */
  private boolean isDue(Exercise exercise) {
    int most =
        exercise
            .dose()
            .flatMap(Dose::daysPerWeek)
            .map(days -> Math.max(days.start().most(), days.target().most()))
            .orElse(WEEK);
    Set<Integer> days = new HashSet<>();
    for (RecentSession session : request.recent()) {
      if (session.daysAgo() < WEEK && session.exercises().contains(exercise.id())) {
        days.add(session.daysAgo());
      }
    }
    days.remove(0);
    return days.size() < most;
  }

  private boolean isRecovered(Exercise exercise) {
    for (Recovery recovery : rules.parts().recovery()) {
      if (recovery.groups().contains(exercise.group())
          && !Collections.disjoint(exercise.muscles(), trained(recovery))) {
        return false;
      }
    }
    return true;
  }

  private Set<MuscleGroup> trained(Recovery recovery) {
    Set<MuscleGroup> trained = new HashSet<>();
    for (RecentSession session : request.recent()) {
      if (session.daysAgo() < recovery.days()) {
        for (String id : session.exercises()) {
          catalogue
              .find(id)
              .filter(done -> recovery.groups().contains(done.group()))
              .ifPresent(done -> trained.addAll(done.muscles()));
        }
      }
    }
    return trained;
  }

  private Ceiling ceiling(Exercise exercise) {
    for (DoseRule rule : choices.doses()) {
      if (rule.groups().contains(exercise.group())) {
        return rule.ceiling();
      }
    }
    return Ceiling.LEAST;
  }

  private boolean wasDone(Exercise exercise, int withinDays) {
    return request.recent().stream()
        .filter(session -> session.daysAgo() <= withinDays)
        .anyMatch(session -> session.exercises().contains(exercise.id()));
  }

  private int cost(Exercise exercise) {
    int cost = rules.preferences().itemCost();
    cost += isModified(exercise) ? rules.preferences().modifiedCost() : 0;
    for (RecentCost recent : rules.preferences().recentCosts()) {
      if (wasDone(exercise, recent.days())) {
        return cost + recent.cost();
      }
    }
    return cost;
  }
}
