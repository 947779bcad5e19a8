package io.osteokit.benchmarks.decision;

import io.osteokit.benchmarks.Goal;
import io.osteokit.benchmarks.Part;
import io.osteokit.benchmarks.Rounds;
import io.osteokit.benchmarks.Row;
import io.osteokit.benchmarks.Settings;
import io.osteokit.core.person.Case;
import io.osteokit.pathways.Pathway;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** A whole decision, a whole session, and what takes the time in them. */
public final class DecisionPart implements Part {
  private static final List<String> STAGES =
      List.of(
          "Triage.assess",
          "Screen.screen",
          "SessionPlanner.plan",
          "Solver.solve",
          "Candidates.with",
          "CompiledRules.evaluate",
          "OptionLists.listed");

  @Override
  public String name() {
    return "decision";
  }

  @Override
  public String title() {
    return "A whole decision and a whole session, 20 people, all shipped content";
  }

  @Override
  public List<Row> run(Settings settings) throws RunnerException, IOException {
    check();
    Rounds rounds = Rounds.of(settings.warmedUp(), DecisionBenchmark.class, Map.of());
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.judged(
            "Triage and the screen of 88 exercises, with reasons",
            "µs",
            Goal.atMost(50),
            rounds.micros("triageAndScreen")));
    rows.add(
        Row.judged(
            "A session plan alone", "ms", Goal.atMost(1), thousandth(rounds.micros("plan"))));
    rows.add(Row.told("A whole decision, the session included", "µs", rounds.micros("decide")));
    rows.add(Row.told("The same, written as JSON", "µs", rounds.micros("decideAndWrite")));
    rows.add(
        Row.told(
            "Triage and screen / 80 hand-written ifs",
            "×",
            rounds.ratio("triageAndScreen", "handWritten")));
    rows.add(
        Row.told(
            "A whole decision / 80 hand-written ifs", "×", rounds.ratio("decide", "handWritten")));
    rows.add(Row.told("Memory that a decision takes", "kB", thousandth(rounds.bytes("decide"))));
    Pathway pathway = Pathway.shipped();
    List<Case> cases = Cases.all(pathway);
    Sampling.shares(() -> cases.forEach(pathway::decide), settings.quick() ? 2000 : 8000, STAGES)
        .forEach(
            (stage, share) ->
                rows.add(Row.told("Of a decision's time within " + stage, "%", 100 * share)));
    return rows;
  }

  private static double[] thousandth(double[] values) {
    return Arrays.stream(values).map(value -> value / 1000).toArray();
  }

  /** Checks that deciding twice comes to the same. */
  private static void check() {
    Pathway pathway = Pathway.shipped();
    for (Case person : Cases.all(pathway)) {
      if (!pathway.decide(person).plan().equals(pathway.decide(person).plan())) {
        throw new IllegalStateException("two decisions about one person differ");
      }
    }
  }
}
