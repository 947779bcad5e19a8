package io.osteokit.benchmarks.rules;

import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Facts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One call takes one person through more and more rules. */
@State(Scope.Thread)
public class GrowingRules {
  /** How many rules there are. */
  @Param({"80", "160", "320", "640"})
  public int rules;

  private CompiledRules compiled = CompiledRules.compile(RuleSet.book(1));
  private Facts[] people = new Facts[0];
  private int next;

  /** Makes rules and people. */
  @Setup
  public void make() {
    compiled = CompiledRules.compile(RuleSet.book(rules));
    people =
        People.answers(People.MANY, 0).stream()
            .map(answers -> People.facts(compiled.newFacts(), answers))
            .toArray(Facts[]::new);
  }

  /**
   * Evaluates and reads the reasons.
   *
   * @param hole takes the reasons
   */
  @Benchmark
  public void evaluate(Blackhole hole) {
    next = (next + 1) & (People.MANY - 1);
    compiled.evaluate(people[next]).forEachFired(rule -> hole.consume(rule.because()));
  }
}
