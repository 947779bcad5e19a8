package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Explanation;
import io.osteokit.core.rules.Tri;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.planning.Entries.Begin;
import io.osteokit.exercises.planning.Entries.Ceiling;
import io.osteokit.exercises.planning.Entries.Easier;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the sessions of the last weeks mean for each exercise: its place on the ladder of doses.
 *
 * <p>An exercise begins at a rung of the content and goes through the sessions, oldest first; after
 * each the rules say one rung back, one up, or none. Below the lowest rung lies the easier
 * exercise. Of sessions on one day the one that was taken worst counts as the last. Not
 * thread-safe; one request owns one history.
 */
final class History {
  private static final ImmutableList<Ceiling> RUNGS = ImmutableList.copyOf(Ceiling.values());
  private static final int BELOW = -1;

  private final PlanningRules rules;
  private final Begin begin;
  private final Easier easier;
  private final ImmutableList<Seen> oldestFirst;

  History(PlanningRules rules, List<RecentSession> recent) {
    this.rules = rules;
    this.begin = rules.parts().begin();
    this.easier = rules.parts().easier();
    int newest = recent.stream().mapToInt(RecentSession::daysAgo).min().orElse(0);
    this.oldestFirst =
        recent.stream()
            .filter(session -> session.daysAgo() <= begin.days())
            .map(session -> new Seen(session, session.daysAgo() == newest))
            .sorted(
                Comparator.comparing((Seen seen) -> -seen.session.daysAgo())
                    .thenComparing(seen -> seen.response))
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Where an exercise stands.
   *
   * @param ceiling how far up its dose may go
   * @param adjustment what the sessions changed about the dose; empty if nothing
   * @param givesWay why an easier exercise takes its place, if there is one; empty if it stays
   */
  record Rung(Ceiling ceiling, Optional<Adjustment> adjustment, Optional<Adjustment> givesWay) {}

  /** Returns where an exercise stands that may go up to a ceiling today. */
  Rung of(Exercise exercise, Ceiling most) {
    int top = RUNGS.indexOf(most);
    int start = Math.min(RUNGS.indexOf(begin.ceiling()), top);
    int rung = start;
    int easy = 0;
    Verdict back = null;
    Verdict up = null;
    int backDaysAgo = 0;
    for (Seen seen : oldestFirst) {
      Tri held = seen.session.held(exercise.id());
      Verdict verdict = seen.verdict(exercise.group(), held, easy);
      if (verdict.step == Step.BACK) {
        rung = Math.max(BELOW, rung - 1);
        easy = 0;
        back = verdict;
        backDaysAgo = seen.session.daysAgo();
      } else if (verdict.step == Step.UP) {
        up = rung < top ? verdict : up;
        rung = Math.min(top, rung + 1);
        easy = 0;
      } else if (held == Tri.TRUE) {
        easy = seen.response == Response.EASY ? easy + 1 : 0;
      }
    }
    boolean givesWay =
        rung == BELOW && easier.groups().contains(exercise.group()) && backDaysAgo <= easier.days();
    int lowest = Math.max(0, rung);
    return new Rung(
        RUNGS.get(lowest),
        adjustment(lowest < start ? back : rung > start ? up : null),
        adjustment(givesWay ? back : null));
  }

  private static Optional<Adjustment> adjustment(@Nullable Verdict verdict) {
    return verdict == null
        ? Optional.empty()
        : Optional.of(new Adjustment(verdict.step, Optional.empty(), verdict.because()));
  }

  /** What the rules say of a session for one exercise. */
  private final class Verdict {
    private final Evaluation evaluation;
    private final Step step;

    Verdict(Evaluation evaluation) {
      this.evaluation = evaluation;
      this.step = Step.valueOf(known(evaluation, PlanningBooks.STEP));
    }

    ImmutableList<Ruling> because() {
      ImmutableList.Builder<Ruling> because = ImmutableList.builder();
      for (String fact : ImmutableList.of(PlanningBooks.RESPONSE, PlanningBooks.STEP)) {
        for (Explanation why : evaluation.why(fact)) {
          because.add(rules.ruling(why.rule().id()));
        }
      }
      return because.build();
    }
  }

  /** A session, with what the rules said of it so far. */
  private final class Seen {
    private final RecentSession session;
    private final boolean newest;
    private final Response response;
    private final Map<List<Object>, Verdict> verdicts = new HashMap<>();

    Seen(RecentSession session, boolean newest) {
      this.session = session;
      this.newest = newest;
      Verdict any = verdict(ExerciseGroup.RELAXATION, Tri.UNKNOWN, 0);
      this.response = Response.valueOf(known(any.evaluation, PlanningBooks.RESPONSE));
    }

    private Verdict verdict(ExerciseGroup group, Tri held, int easy) {
      return verdicts.computeIfAbsent(
          ImmutableList.of(group, held, easy),
          key -> new Verdict(rules.evaluate(SessionFacts.of(session, newest, group, held, easy))));
    }
  }

  private static String known(Evaluation evaluation, String fact) {
    return evaluation.choice(fact).orElseThrow(IllegalStateException::new);
  }
}
