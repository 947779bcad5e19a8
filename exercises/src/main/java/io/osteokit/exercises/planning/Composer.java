package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.internal.optimise.Problem;
import io.osteokit.exercises.internal.optimise.Solution;
import io.osteokit.exercises.internal.optimise.Solver;
import io.osteokit.exercises.planning.Candidate.Pick;
import io.osteokit.exercises.planning.Entries.Quota;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Turns candidates into a problem of the optimiser and its solution back into picks.
 *
 * <p>Rule R39 is the quotas of the content. They also see to it that every part can be filled: a
 * gentle exercise can be the warm-up, another the main part, and a calm one the cool-down.
 */
final class Composer {
  private final PlanningRules rules;
  private final Objective objective;
  private final List<Candidate> candidates;
  private final int budgetSeconds;

  Composer(
      PlanningRules rules, Objective objective, List<Candidate> candidates, int budgetSeconds) {
    this.rules = rules;
    this.objective = objective;
    this.candidates = candidates;
    this.budgetSeconds = budgetSeconds;
  }

  /**
   * What was chosen.
   *
   * @param picks exercises and amounts; in alternation without the short rests
   * @param alternates whether a short rest follows each movement
   */
  record Composition(List<Pick> picks, boolean alternates, PlanResult.Quality quality) {
    Composition {
      picks = ImmutableList.copyOf(picks);
    }
  }

  /** Returns the best plain session, or empty if there is none. */
  Optional<Composition> plain() {
    Optional<Composition> once = solve(new Draft(Optional.empty(), false));
    return once.isPresent() ? once : solve(new Draft(Optional.empty(), true));
  }

  /** Returns the best session in which a short rest follows each movement, or empty. */
  Optional<Composition> alternating(ShortRests rests) {
    Optional<Composition> once = solve(new Draft(Optional.of(rests), false));
    return once.isPresent() ? once : solve(new Draft(Optional.of(rests), true));
  }

  /** Returns whether there is any plain session. */
  boolean isPossible() {
    return Solver.isFeasible(new Draft(Optional.empty(), false).problem())
        || Solver.isFeasible(new Draft(Optional.empty(), true).problem());
  }

  private Optional<Composition> solve(Draft draft) {
    Optional<Solution> solution =
        new Solver(rules.parts().search().nodeCap()).solve(draft.problem());
    return solution.map(draft::composition);
  }

  /** A problem and what its options stand for. */
  private final class Draft {
    private final Optional<ShortRests> rests;
    private final boolean sameFamily;
    private final Problem.Builder builder = Problem.builder(budgetSeconds);
    private final List<List<Pick>> meaning = new ArrayList<>();
    private final Map<ExerciseGroup, Integer> quotas = new EnumMap<>(ExerciseGroup.class);
    private final Set<ExerciseGroup> ofSeveral = EnumSet.noneOf(ExerciseGroup.class);

    Draft(Optional<ShortRests> rests, boolean sameFamily) {
      this.rests = rests;
      this.sameFamily = sameFamily;
      objective.declare(builder);
      for (Quota quota : rules.parts().quotas()) {
        int least = quota.least() - rests.map(r -> r.count(quota.group())).orElse(0);
        quotas.put(quota.group(), builder.quota(Math.max(0, least)));
        if (quota.least() > 1) {
          ofSeveral.add(quota.group());
        }
      }
    }

    Problem problem() {
      for (List<Candidate> family : families()) {
        builder.family();
        for (Candidate candidate : family) {
          for (Amount amount : candidate.amounts()) {
            add(candidate, amount);
            if (sameFamily
                && !candidate.cap().isPresent()
                && ofSeveral.contains(group(candidate))) {
              addWithOthers(candidate, amount, family);
            }
          }
        }
      }
      return builder.build();
    }

    private Collection<List<Candidate>> families() {
      Map<String, List<Candidate>> families = new TreeMap<>();
      for (Candidate candidate : candidates) {
        if (!rests.isPresent() || rests.get().mayHold(candidate.exercise())) {
          families.computeIfAbsent(candidate.place(), name -> new ArrayList<>()).add(candidate);
        }
      }
      return families.values();
    }

    private void add(Candidate candidate, Amount amount) {
      int[] coverage = objective.coverage(candidate.exercise(), amount.activeSeconds());
      int seconds = amount.seconds();
      int quota = quota(candidate);
      if (rests.isPresent()) {
        boolean isRest = rests.get().isLong(candidate.exercise());
        int[] rest = rests.get().coverage(objective);
        for (int g = 0; g < rest.length; g++) {
          coverage[g] = Math.max(0, coverage[g] + (isRest ? -rest[g] : rest[g]));
        }
        seconds += isRest ? -rests.get().seconds() : rests.get().seconds();
        quota = isRest ? Problem.NO_QUOTA : quota;
        if (seconds <= 0) {
          return;
        }
      }
      builder.option(seconds, -candidate.cost(), coverage, quota, quota < 0 ? 0 : 1);
      meaning.add(ImmutableList.of(new Pick(candidate, amount)));
    }

    /** Adds choices of two or three of a family; all but the first at their least. */
    private void addWithOthers(Candidate first, Amount amount, List<Candidate> family) {
      List<Candidate> others = new ArrayList<>();
      for (Candidate other : family) {
        if (group(other) == group(first) && !other.equals(first)) {
          others.add(other);
        }
      }
      for (int i = 0; i < others.size(); i++) {
        addTogether(first, amount, ImmutableList.of(others.get(i)));
        for (int j = i + 1; j < others.size(); j++) {
          addTogether(first, amount, ImmutableList.of(others.get(i), others.get(j)));
        }
      }
    }

    private void addTogether(Candidate first, Amount amount, List<Candidate> others) {
      if (rests.isPresent()
          && (rests.get().isLong(first.exercise())
              || others.stream().anyMatch(o -> rests.get().isLong(o.exercise())))) {
        return;
      }
      ImmutableList.Builder<Pick> picks = ImmutableList.builder();
      picks.add(new Pick(first, amount));
      int[] coverage = objective.coverage(first.exercise(), amount.activeSeconds());
      int seconds = amount.seconds();
      int cost = first.cost();
      for (Candidate other : others) {
        Amount least = other.amounts().get(0);
        int[] more = objective.coverage(other.exercise(), least.activeSeconds());
        for (int g = 0; g < coverage.length; g++) {
          coverage[g] += more[g];
        }
        seconds += least.seconds();
        cost += other.cost() + rules.preferences().sameFamilyCost();
        picks.add(new Pick(other, least));
      }
      int count = others.size() + 1;
      if (rests.isPresent()) {
        int[] rest = rests.get().coverage(objective);
        for (int g = 0; g < coverage.length; g++) {
          coverage[g] += count * rest[g];
        }
        seconds += count * rests.get().seconds();
      }
      builder.option(seconds, -cost, coverage, quota(first), count);
      meaning.add(picks.build());
    }

    private int quota(Candidate candidate) {
      return quotas.getOrDefault(group(candidate), Problem.NO_QUOTA);
    }

    private ExerciseGroup group(Candidate candidate) {
      return candidate.exercise().group();
    }

    Composition composition(Solution solution) {
      ImmutableList.Builder<Pick> picks = ImmutableList.builder();
      for (int option : solution.options()) {
        picks.addAll(meaning.get(option));
      }
      return new Composition(
          picks.build(),
          rests.isPresent(),
          new PlanResult.Quality(solution.objective(), solution.bound()));
    }
  }
}
