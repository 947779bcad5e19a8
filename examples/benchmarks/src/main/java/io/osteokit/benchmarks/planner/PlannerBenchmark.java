package io.osteokit.benchmarks.planner;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** What else could solve them, one call all instances of a size. */
public class PlannerBenchmark extends Instances {
  /**
   * CP-SAT.
   *
   * @param hole takes the answers
   */
  @Benchmark
  public void cpSat(Blackhole hole) {
    all().forEach(instance -> hole.consume(CpSat.solve(instance)));
  }

  /**
   * Greedy choice and local search.
   *
   * @param hole takes the answers
   */
  @Benchmark
  public void greedy(Blackhole hole) {
    all().forEach(instance -> hole.consume(GreedyLocalSearch.solve(instance)));
  }
}
