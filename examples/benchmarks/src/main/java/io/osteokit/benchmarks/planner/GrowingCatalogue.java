package io.osteokit.benchmarks.planner;

import io.osteokit.exercises.internal.optimise.Solver;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One call composes one session from more and more candidates. */
@State(Scope.Thread)
public class GrowingCatalogue {
  private static final int INSTANCES = 50;

  /** How many candidates there are. */
  @Param({"60", "120", "240", "480"})
  public int candidates;

  private List<Instance> instances = List.of();
  private int next;

  /** Makes the instances. */
  @Setup
  public void make() {
    instances = Instance.some(INSTANCES, candidates);
  }

  /**
   * Composes a session.
   *
   * @return the choice
   */
  @Benchmark
  public Object compose() {
    next = (next + 1) % INSTANCES;
    return new Solver(PlannerBenchmark.NODE_CAP).solve(instances.get(next).problem());
  }
}
