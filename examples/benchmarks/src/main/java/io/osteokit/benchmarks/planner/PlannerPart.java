package io.osteokit.benchmarks.planner;

import io.osteokit.benchmarks.Goal;
import io.osteokit.benchmarks.Part;
import io.osteokit.benchmarks.Rounds;
import io.osteokit.benchmarks.Row;
import io.osteokit.benchmarks.Settings;
import io.osteokit.exercises.internal.optimise.Solution;
import io.osteokit.exercises.internal.optimise.Solver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Composing the best session, with a proof that it is the best. */
public final class PlannerPart implements Part {
  /** How many instances of each size; more would take CP-SAT longer than all other parts. */
  private static final int SMALL = 20;

  private static final int LARGE = 5;

  private static final int FEW = 3;

  @Override
  public String name() {
    return "planner";
  }

  @Override
  public String title() {
    return "Composing a session: random instances, all proved optimal";
  }

  @Override
  public List<Row> run(Settings settings) throws RunnerException {
    List<Row> rows = new ArrayList<>();
    for (int candidates : new int[] {120, 500}) {
      int count = settings.quick() ? FEW : candidates == 120 ? SMALL : LARGE;
      Rounds rounds =
          Rounds.once(
              settings,
              PlannerBenchmark.class,
              Map.of(
                  "count", new String[] {String.valueOf(count)},
                  "candidates", new String[] {String.valueOf(candidates)}));
      String of = " " + candidates + " " + count;
      String size = ", " + candidates + " candidates, " + count + " instances";
      rows.addAll(check(candidates, count, size));
      rows.add(
          Row.judged(
              "CP-SAT / OsteoKit" + size,
              "×",
              Goal.atLeast(candidates == 120 ? 20 : 5),
              rounds.ratio("cpSat" + of, "exact" + of)));
      rows.add(
          Row.told(
              "Greedy with local search / OsteoKit" + size,
              "×",
              rounds.ratio("greedy" + of, "exact" + of)));
      double[] each = rounds.micros("exact" + of);
      rows.add(
          Row.told(
              "OsteoKit, each" + size,
              "ms",
              Arrays.stream(each).map(micros -> micros / 1000 / count).toArray()));
    }
    return rows;
  }

  /** Checks that the answers are the best, and tells how hard it was. */
  private static List<Row> check(int candidates, int count, String size) {
    Solver solver = new Solver(PlannerBenchmark.NODE_CAP);
    double proved = 0;
    double mostNodes = 0;
    double gap = 0;
    for (Instance instance : Instance.some(count, candidates)) {
      Solution solution = solver.solve(instance.problem()).orElseThrow();
      long best = CpSat.solve(instance);
      if (instance.worth(solution.options()) != solution.objective()
          || solution.objective() > best
          || (solution.isProved() && solution.objective() < best)) {
        throw new IllegalStateException("the planner's search does not agree with CP-SAT");
      }
      proved += solution.isProved() ? 1 : 0;
      mostNodes = Math.max(mostNodes, solution.nodes());
      gap += 1 - instance.worth(GreedyLocalSearch.solve(instance)) / (double) best;
    }
    return List.of(
        Row.judged("Proved optimal" + size, "%", Goal.atLeast(100), 100 * proved / count),
        Row.told("Most nodes that one needed" + size, "nodes", mostNodes),
        Row.told(
            "Greedy with local search: what it misses on average" + size, "%", 100 * gap / count));
  }
}
