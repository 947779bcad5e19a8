package io.osteokit.exercises.planning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.exercises.Catalogue;
import io.osteokit.exercises.Goal;
import io.osteokit.exercises.Screening;
import io.osteokit.exercises.planning.Entries.MinutesRule;
import io.osteokit.exercises.planning.Entries.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plans seven days, one after the other, towards the targets of a week.
 *
 * <p>What the week still lacks counts more on the days that are left. Each session knows the ones
 * before it, so that the same muscles rest between strength sessions, no exercise comes on more
 * days than its dose names, and exercises vary. A day is split into several sessions where the
 * content wants short ones. What could not be met is said, with the reason.
 *
 * <p>The screen is today's; ask it again each day before the session starts. Equal requests give
 * equal weeks. Immutable and safe to share between threads. A call takes as long as its sessions,
 * see {@link SessionPlanner}.
 */
public final class WeekPlanner {
  private final Catalogue catalogue;
  private final PlanningRules rules;
  private final SessionPlanner sessions;

  private WeekPlanner(Catalogue catalogue, PlanningRules rules) {
    this.catalogue = requireNonNull(catalogue, "catalogue");
    this.rules = requireNonNull(rules, "rules");
    this.sessions = SessionPlanner.of(catalogue, rules);
  }

  /**
   * Returns a planner.
   *
   * @param catalogue the exercises to choose from, the same that were screened
   * @param rules the choices of planning
   */
  public static WeekPlanner of(Catalogue catalogue, PlanningRules rules) {
    return new WeekPlanner(catalogue, rules);
  }

  /**
   * Returns a week.
   *
   * @param request the person and the days
   * @param screening what is safe for the person today
   */
  public Week plan(WeekRequest request, Screening screening) {
    requireNonNull(screening, "screening");
    Choices choices = new Choices(rules, request.person(), screening);
    WeekTally tally = new WeekTally(catalogue, choices.targets());
    List<RecentSession> done = new ArrayList<>(request.person().recent());
    ImmutableList.Builder<Week.Day> days = ImmutableList.builder();
    for (int day = 0; day < WeekRequest.DAYS; day++) {
      ImmutableList.Builder<PlanResult> results = ImmutableList.builder();
      for (int minutes : split(choices.minutes(), request.minutes().get(day))) {
        PlanRequest today = request.person().toBuilder().minutes(minutes).recent(done).build();
        PlanResult result = sessions.plan(today, screening, emphasis(tally));
        results.add(result);
        result
            .sessionIfAny()
            .ifPresent(
                session -> {
                  tally.add(session);
                  done.add(new RecentSession(0, WeekTally.exercises(session)));
                });
      }
      days.add(
          new Week.Day(
              request.firstDay().plusDays(day), request.minutes().get(day), results.build()));
      tally.endDay();
      done.replaceAll(session -> session.later(1));
    }
    return new Week(days.build(), outcomes(request, screening, tally));
  }

  /** Returns the lengths of the sessions of a day. */
  private static List<Integer> split(MinutesRule rule, int minutes) {
    int count = Math.min(rule.perDay(), (minutes + rule.longest() - 1) / rule.longest());
    ImmutableList.Builder<Integer> lengths = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      int length = Math.min(rule.longest(), minutes / count);
      if (length >= Session.MIN_MINUTES) {
        lengths.add(length);
      }
    }
    return lengths.build();
  }

  private Map<Goal, Integer> emphasis(WeekTally tally) {
    Map<Goal, Integer> factors = new EnumMap<>(Goal.class);
    for (Target target : tally.lacking()) {
      for (Goal goal : rules.parts().week().goalsOf(target.component())) {
        factors.put(goal, rules.parts().week().shortFactor());
      }
    }
    return factors;
  }

  private List<Week.TargetOutcome> outcomes(
      WeekRequest request, Screening screening, WeekTally tally) {
    PlanRequest fresh = request.person().toBuilder().recent(ImmutableList.of()).build();
    Unmets unmets = new Unmets(sessions.scope(), new Choices(rules, fresh, screening), request);
    ImmutableList.Builder<Week.TargetOutcome> outcomes = ImmutableList.builder();
    for (Target target : tally.targets()) {
      int reached = tally.reached(target);
      boolean isMet = reached >= target.least();
      Optional<Week.Unmet> unmet = isMet ? Optional.empty() : Optional.of(unmets.of(target));
      outcomes.add(
          new Week.TargetOutcome(
              target.ruling(),
              target.component(),
              target.measure(),
              target.least(),
              reached,
              unmet,
              isMet ? ImmutableList.of() : unmets.because(target)));
    }
    return outcomes.build();
  }
}
