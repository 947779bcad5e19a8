package io.osteokit.benchmarks.planner;

import io.osteokit.exercises.internal.optimise.Solver;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Random instances of one size, the same for everybody who solves them. */
@State(Scope.Thread)
public abstract class Instances {
  /** How many nodes the search may open; so many are never needed here. */
  static final int NODE_CAP = 100_000;

  /** How many candidates an instance has. */
  @Param({"120", "500"})
  public int candidates;

  /** How many instances. */
  @Param("20")
  public int count;

  private List<Instance> instances = List.of();

  /** Makes the instances. */
  @Setup
  public void make() {
    instances = Instance.some(count, candidates);
  }

  /**
   * OsteoKit's search. One call solves all instances, model included.
   *
   * @param hole takes the answers
   */
  @Benchmark
  public void exact(Blackhole hole) {
    Solver solver = new Solver(NODE_CAP);
    instances.forEach(instance -> hole.consume(solver.solve(instance.problem())));
  }

  /** Returns the instances. */
  List<Instance> all() {
    return instances;
  }
}
