package io.osteokit.benchmarks.decision;

import io.osteokit.benchmarks.rules.ByHandPeople;
import io.osteokit.core.person.Case;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.exercises.ScreenResult;
import io.osteokit.exercises.planning.PlanRequest;
import io.osteokit.pathways.DecisionWriter;
import io.osteokit.pathways.Pathway;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One call is one person, whose profile is there; they come in turn. */
public class DecisionBenchmark {

  /** The shipped pathway and some people. */
  @State(Scope.Thread)
  public static class People {
    final Pathway pathway = Pathway.shipped();
    final List<Case> cases = Cases.all(pathway);
    final List<TriageResult> triaged =
        cases.stream().map(person -> pathway.triage().assess(person)).toList();
    final List<ScreenResult> screened =
        triaged.stream().map(one -> pathway.screen().screen(one)).toList();
    private int next;

    int next() {
      next = (next + 1) % cases.size();
      return next;
    }
  }

  /**
   * Triage, and the screen of all exercises, each with its reasons.
   *
   * @param people whom to decide about
   * @return what is safe
   */
  @Benchmark
  public Object triageAndScreen(People people) {
    Case person = people.cases.get(people.next());
    return people.pathway.screen().screen(people.pathway.triage().assess(person));
  }

  /**
   * The whole decision: triage, screen, session, options, review.
   *
   * @param people whom to decide about
   * @return the decision
   */
  @Benchmark
  public Object decide(People people) {
    return people.pathway.decide(people.cases.get(people.next()));
  }

  /**
   * The whole decision, written as JSON with every reason.
   *
   * @param people whom to decide about
   * @return JSON
   */
  @Benchmark
  public Object decideAndWrite(People people) {
    return DecisionWriter.write("somebody", people.pathway.decide(people.cases.get(people.next())));
  }

  /**
   * The session alone.
   *
   * @param people for whom
   * @return the plan
   */
  @Benchmark
  public Object plan(People people) {
    int i = people.next();
    PlanRequest request = PlanRequest.builder(people.cases.get(i), people.triaged.get(i)).build();
    return people.pathway.planner().plan(request, people.screened.get(i));
  }

  /**
   * The 80 generated rules of the other comparison as hand-written code, as a yardstick.
   *
   * @param byHand the rules
   * @return how many fired
   */
  @Benchmark
  public int handWritten(ByHandPeople byHand) {
    return byHand.match();
  }
}
