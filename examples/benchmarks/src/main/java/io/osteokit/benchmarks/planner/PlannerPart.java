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
  private static final int ALL = 200;
  private static final int SOME = 20;

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
      int count = settings.quick() ? SOME : ALL;
      int few = compared(settings, candidates);
      String size = ", " + candidates + " candidates, " + count + " instances";
      String subset = ", " + candidates + " candidates, the first " + few + " of them";
      rows.addAll(prove(candidates, count, size));
      rows.add(agree(candidates, few, subset));
      rows.addAll(compare(settings, candidates, few, subset));
      double[] all =
          Rounds.once(settings, ManyInstances.class, parameters(candidates, count))
              .micros("exact " + candidates + " " + count);
      rows.add(
          Row.told(
              "OsteoKit, each" + size,
              "ms",
              Arrays.stream(all).map(micros -> micros / 1000 / count).toArray()));
    }
    return rows;
  }

  /** Returns how many instances CP-SAT gets; all would take it longer than all other parts. */
  private static int compared(Settings settings, int candidates) {
    if (settings.quick()) {
      return candidates == 120 ? 3 : 1;
    }
    return candidates == 120 ? 40 : 20;
  }

  private static List<Row> compare(Settings settings, int candidates, int count, String of)
      throws RunnerException {
    Rounds rounds = Rounds.once(settings, PlannerBenchmark.class, parameters(candidates, count));
    String name = " " + candidates + " " + count;
    return List.of(
        Row.judged(
            "CP-SAT / OsteoKit" + of,
            "×",
            Goal.atLeast(candidates == 120 ? 20 : 5),
            rounds.ratio("cpSat" + name, "exact" + name)),
        Row.told(
            "Greedy with local search / OsteoKit" + of,
            "×",
            rounds.ratio("greedy" + name, "exact" + name)));
  }

  private static Map<String, String[]> parameters(int candidates, int count) {
    return Map.of(
        "count", new String[] {String.valueOf(count)},
        "candidates", new String[] {String.valueOf(candidates)});
  }

  /** Tells how many answers are proved, and how hard it was. */
  private static List<Row> prove(int candidates, int count, String size) {
    Solver solver = new Solver(Instances.NODE_CAP);
    double proved = 0;
    double mostNodes = 0;
    for (Instance instance : Instance.some(count, candidates)) {
      Solution solution = solver.solve(instance.problem()).orElseThrow();
      if (instance.worth(solution.options()) != solution.objective()) {
        throw new IllegalStateException("the planner's search says the wrong worth");
      }
      proved += solution.isProved() ? 1 : 0;
      mostNodes = Math.max(mostNodes, solution.nodes());
    }
    return List.of(
        Row.judged("Proved optimal" + size, "%", Goal.atLeast(100), 100 * proved / count),
        Row.told("Most nodes that one needed" + size, "nodes", mostNodes));
  }

  /** Checks that both sides prove the same, and tells what the third side misses. */
  private static Row agree(int candidates, int count, String of) {
    Solver solver = new Solver(Instances.NODE_CAP);
    double gap = 0;
    for (Instance instance : Instance.some(count, candidates)) {
      Solution solution = solver.solve(instance.problem()).orElseThrow();
      long best = CpSat.solve(instance);
      if (!solution.isProved() || solution.objective() != best) {
        throw new IllegalStateException("the planner's search does not agree with CP-SAT");
      }
      gap += 1 - instance.worth(GreedyLocalSearch.solve(instance)) / (double) best;
    }
    return Row.told(
        "Greedy with local search: what it misses on average" + of, "%", 100 * gap / count);
  }
}
