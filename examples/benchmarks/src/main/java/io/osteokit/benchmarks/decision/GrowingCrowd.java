package io.osteokit.benchmarks.decision;

import io.osteokit.core.person.Case;
import io.osteokit.pathways.Pathway;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One call decides for more and more people. */
@State(Scope.Thread)
public class GrowingCrowd {
  private final Pathway pathway = Pathway.shipped();
  private final List<Case> cases = Cases.all(pathway);

  /** How many people there are. */
  @Param({"10", "20", "40", "80"})
  public int people;

  /**
   * Decides for all.
   *
   * @param hole takes the decisions
   */
  @Benchmark
  public void decide(Blackhole hole) {
    for (int i = 0; i < people; i++) {
      hole.consume(pathway.decide(cases.get(i % cases.size())));
    }
  }
}
