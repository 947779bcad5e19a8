package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.person.Equipment;
import io.osteokit.exercises.Catalogue;
import io.osteokit.exercises.Dose;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.MuscleGroup;
import io.osteokit.exercises.Screening;
import io.osteokit.exercises.Verdict;
import io.osteokit.exercises.planning.Entries.Ceiling;
import io.osteokit.exercises.planning.Entries.DoseRule;
import io.osteokit.exercises.planning.Entries.Limit;
import io.osteokit.exercises.planning.Entries.Mix;
import io.osteokit.exercises.planning.Entries.RecentCost;
import io.osteokit.exercises.planning.Entries.Recovery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps what is safe, possible and due of a catalogue; every hard rule on one exercise is here. */
final class Candidates {
  private static final int WEEK = 7;
  private final Catalogue catalogue;
  private final Choices choices;
  private final PlanningRules rules;
  private final PlanRequest request;
  private final Screening screening;
  private final Amounts amounts;

  Candidates(Catalogue catalogue, Choices choices, Screening screening) {
    this.catalogue = catalogue;
    this.choices = choices;
    this.rules = choices.rules();
    this.request = choices.request();
    this.screening = screening;
    this.amounts = new Amounts(rules);
  }

  /** Returns what may be used with this equipment, by id. */
  List<Candidate> with(Set<Equipment> equipment) {
    Mix mix = choices.mix();
    List<Candidate> all = new ArrayList<>();
    for (Exercise exercise : catalogue.exercises()) {
      Verdict verdict = screening.verdict(exercise.id());
      if (verdict.isAvailable()
          && exercise.autoAssigned()
          && mix.groups().contains(exercise.group())
          && exercise.equipment().isMetBy(equipment)
          && canGetInto(exercise, equipment)
          && isDue(exercise)
          && isRecovered(exercise)) {
        boolean modified = verdict == Verdict.MODIFY;
        Ceiling most = modified ? rules.parts().modified().ceiling() : ceiling(exercise);
        List<Amount> some = amounts.of(exercise, most);
        if (!some.isEmpty()) {
          all.add(new Candidate(exercise, some, cost(exercise, modified)));
        }
      }
    }
    all.sort(Comparator.comparing(candidate -> candidate.exercise().id()));
    return ImmutableList.copyOf(all);
  }

  private boolean canGetInto(Exercise exercise, Set<Equipment> equipment) {
    for (Limit limit : choices.limits()) {
      boolean onBed = exercise.attributes().bedVersion() && equipment.contains(Equipment.FIRM_BED);
      if (limit.bedOnly() && exercise.attributes().floorTransfer() && !onBed) {
        return false;
      }
      if (limit.withoutPositions().containsAll(exercise.positions())) {
        return false;
      }
    }
    return true;
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
        boolean earned = times(exercise, rule.withinDays()) >= rule.afterSessions();
        return rule.ceiling() == Ceiling.TARGET && !earned ? Ceiling.START : rule.ceiling();
      }
    }
    return Ceiling.LEAST;
  }

  private long times(Exercise exercise, int withinDays) {
    return request.recent().stream()
        .filter(session -> session.daysAgo() <= withinDays)
        .filter(session -> session.exercises().contains(exercise.id()))
        .count();
  }

  private int cost(Exercise exercise, boolean modified) {
    int cost = rules.preferences().itemCost();
    cost += modified ? rules.preferences().modifiedCost() : 0;
    for (RecentCost recent : rules.preferences().recentCosts()) {
      if (times(exercise, recent.days()) > 0) {
        return cost + recent.cost();
      }
    }
    return cost;
  }
}
