package io.osteokit.benchmarks.planner;

import io.osteokit.exercises.internal.optimise.Solver;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** OsteoKit's search alone, on more instances than there is time for CP-SAT. */
@State(Scope.Thread)
public class ManyInstances {
  /** How many candidates an instance has. */
  @Param({"120", "500"})
  public int candidates;

  /** How many instances. */
  @Param("200")
  public int count;

  private List<Instance> instances = List.of();

  /** Makes the instances. */
  @Setup
  public void make() {
    instances = Instance.some(count, candidates);
  }

  /**
   * One call solves all of them, model included.
   *
   * @param hole takes the answers
   */
  @Benchmark
  public void all(Blackhole hole) {
    Solver solver = new Solver(PlannerBenchmark.NODE_CAP);
    instances.forEach(instance -> hole.consume(solver.solve(instance.problem())));
  }
}
