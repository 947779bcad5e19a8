package io.osteokit.benchmarks.rules;

import io.osteokit.benchmarks.Goal;
import io.osteokit.benchmarks.Part;
import io.osteokit.benchmarks.Rounds;
import io.osteokit.benchmarks.Row;
import io.osteokit.benchmarks.Settings;
import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.RuleBook;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;

/** 80 generated rules over 40 facts: OsteoKit and what one would use instead. */
public final class RulesPart implements Part {
  private static final int CHECKED = 5000;
  private static final int CHECKED_SLOW = 2000;

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public String title() {
    return "80 generated rules over 40 facts";
  }

  @Override
  public List<Row> run(Settings settings) throws RunnerException {
    check();
    Rounds rounds = Rounds.of(settings, RulesBenchmark.class, Map.of());
    return List.of(
        ratio(rounds, "encoded", "handWritten", Goal.atMost(0.4), "hand-written ifs"),
        Row.judged(
            "OsteoKit, encoded facts: memory of an evaluation",
            "B",
            Goal.atMost(100),
            rounds.bytes("encoded")),
        ratio(rounds, "fromMap", "handWritten", Goal.atMost(1.6), "hand-written ifs"),
        ratio(rounds, "fromJson", "handWritten", null, "hand-written ifs"),
        ratio(rounds, "unknown", "encoded", Goal.atMost(1.6), "the same with all facts known"),
        ratio(rounds, "interpreter", "encoded", null, "OsteoKit, encoded facts"),
        ratio(rounds, "drools", "encoded", Goal.atLeast(40), "OsteoKit, encoded facts"),
        ratio(rounds, "cel", "encoded", Goal.atLeast(500), "OsteoKit, encoded facts"),
        ratio(rounds, "dmn", "encoded", Goal.atLeast(500), "OsteoKit, encoded facts"),
        ratio(rounds, "drools", "fromMap", Goal.atLeast(10), "OsteoKit, facts from a map"),
        Row.told("Hand-written ifs", "µs", rounds.micros("handWritten")));
  }

  private static Row ratio(
      Rounds rounds, String side, String by, @Nullable Goal goal, String what) {
    String label = LABELS.getOrDefault(side, side) + " / " + what;
    double[] values = rounds.ratio(side, by);
    return goal == null ? Row.told(label, "×", values) : Row.judged(label, "×", goal, values);
  }

  private static final Map<String, String> LABELS =
      Map.of(
          "encoded", "OsteoKit, encoded facts, with reasons",
          "fromMap", "OsteoKit, facts from a map, with reasons",
          "fromJson", "OsteoKit, facts from JSON, with reasons",
          "unknown", "OsteoKit, 28 % of facts unknown",
          "interpreter", "A plain interpreter over a map",
          "drools", "Drools 10, one session",
          "cel", "CEL-Java 0.14",
          "dmn", "KIE DMN 10");

  /** Checks that all sides find the same rules for thousands of people. */
  static void check() {
    RuleBook book = RuleSet.book(RuleSet.RULES);
    List<Rule> rules = book.rules();
    CompiledRules compiled = CompiledRules.compile(book);
    Interpreter interpreter = new Interpreter(rules);
    HandWritten written = HandWritten.of(rules);
    DroolsRules drools = new DroolsRules(rules);
    CelRules cel = new CelRules(rules);
    DmnRules dmn = new DmnRules(rules);
    int[] fired = new int[rules.size()];
    int seen = 0;
    for (Map<String, Object> answers : People.answers(CHECKED, 0)) {
      List<Rule> expected = interpreter.fired(answers);
      Person person = People.person(answers);
      BitSet indices = new BitSet();
      expected.forEach(rule -> indices.set(rules.indexOf(rule)));
      same("OsteoKit", expected, compiled.evaluate(facts(compiled, answers)).fired());
      BitSet byHand = new BitSet();
      int count = written.match(person, fired);
      for (int i = 0; i < count; i++) {
        byHand.set(fired[i]);
      }
      same("hand-written", indices, byHand);
      same("Drools", indices, drools.fired(person));
      if (seen++ < CHECKED_SLOW) {
        same("CEL", indices, cel.fired(answers));
        same("DMN", indices, dmn.fired(answers));
      }
    }
    for (Map<String, Object> answers : People.answers(CHECKED, 0.28)) {
      same(
          "OsteoKit with unknowns",
          interpreter.fired(answers),
          compiled.evaluate(facts(compiled, answers)).fired());
    }
  }

  private static Facts facts(CompiledRules rules, Map<String, Object> answers) {
    return People.facts(rules.newFacts(), answers);
  }

  private static void same(String side, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException(side + " does not agree with the interpreter");
    }
  }
}
