package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import io.osteokit.exercises.planning.Entries.AboutSome;
import io.osteokit.exercises.planning.Entries.Alternation;
import io.osteokit.exercises.planning.Entries.Begin;
import io.osteokit.exercises.planning.Entries.Cap;
import io.osteokit.exercises.planning.Entries.DoseRule;
import io.osteokit.exercises.planning.Entries.Easier;
import io.osteokit.exercises.planning.Entries.Limit;
import io.osteokit.exercises.planning.Entries.MinutesRule;
import io.osteokit.exercises.planning.Entries.Mix;
import io.osteokit.exercises.planning.Entries.Modified;
import io.osteokit.exercises.planning.Entries.Order;
import io.osteokit.exercises.planning.Entries.Preferences;
import io.osteokit.exercises.planning.Entries.Quota;
import io.osteokit.exercises.planning.Entries.Recovery;
import io.osteokit.exercises.planning.Entries.ResponseRule;
import io.osteokit.exercises.planning.Entries.SearchRule;
import io.osteokit.exercises.planning.Entries.Shortened;
import io.osteokit.exercises.planning.Entries.StepRule;
import io.osteokit.exercises.planning.Entries.Target;
import io.osteokit.exercises.planning.Entries.WeekRule;
import java.util.List;

/** The planning content, entry by entry. */
record PlanningParts(
    SearchRule search,
    List<MinutesRule> minutes,
    Tempo tempo,
    Shortened shortened,
    List<Quota> quotas,
    Order order,
    List<DoseRule> doses,
    List<ResponseRule> responses,
    List<StepRule> steps,
    Begin begin,
    Easier easier,
    Modified modified,
    List<Limit> limits,
    List<Cap> caps,
    List<Recovery> recovery,
    Alternation alternation,
    Preferences preferences,
    List<Mix> mixes,
    List<Target> targets,
    WeekRule week) {

  /** Returns the entries that are about some exercises only. */
  List<AboutSome> aboutSome() {
    return ImmutableList.<AboutSome>builder().addAll(limits).addAll(caps).build();
  }
}
