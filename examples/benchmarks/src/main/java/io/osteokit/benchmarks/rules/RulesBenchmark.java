package io.osteokit.benchmarks.rules;

import com.google.common.collect.ImmutableMap;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.RuleBook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One call is one person through all rules; what a side reads was made before, if not said. */
public class RulesBenchmark {
  /** Whose turn it is. */
  abstract static class Turn {
    private int next;

    int next() {
      next = (next + 1) & (People.MANY - 1);
      return next;
    }
  }

  /** OsteoKit, with all facts known or a quarter of them unknown. */
  @State(Scope.Thread)
  public static class Kernel extends Turn {
    final RuleBook book = RuleSet.book(RuleSet.RULES);
    final CompiledRules rules = CompiledRules.compile(book);
    final List<ImmutableMap<String, Object>> answers = People.answers(People.MANY, 0);
    final Facts[] known = facts(answers);
    final Facts[] partly = facts(People.answers(People.MANY, 0.28));
    final byte[][] json =
        answers.stream()
            .map(a -> People.json(a).getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);

    private Facts[] facts(List<ImmutableMap<String, Object>> people) {
      return people.stream().map(a -> People.facts(rules.newFacts(), a)).toArray(Facts[]::new);
    }

    /** Reads facts from JSON. */
    Facts read(byte[] utf8) {
      Problems problems = new Problems();
      JsonObject object = Json.parse(utf8, problems).orElseThrow().object(problems);
      Facts.Builder facts = rules.newFacts();
      for (Fact fact : book.facts()) {
        object
            .optional(fact.id())
            .ifPresent(
                node -> {
                  if (fact instanceof Fact.YesNo) {
                    node.bool(problems).ifPresent(v -> facts.set(fact.id(), v));
                  } else if (fact instanceof Fact.Amount) {
                    node.number(problems).ifPresent(v -> facts.set(fact.id(), v.doubleValue()));
                  } else {
                    node.text(problems).ifPresent(v -> facts.set(fact.id(), v));
                  }
                });
      }
      object.close();
      problems.throwIfAny();
      return facts.build();
    }
  }

  /** What reads a map. */
  @State(Scope.Thread)
  public static class Maps extends Turn {
    final List<Rule> rules = RuleSet.book(RuleSet.RULES).rules();
    final List<ImmutableMap<String, Object>> answers = People.answers(People.MANY, 0);
    final Interpreter interpreter = new Interpreter(rules);
  }

  /** Drools. */
  @State(Scope.Thread)
  public static class Drools extends ByHandPeople {
    final DroolsRules drools = new DroolsRules(RuleSet.book(RuleSet.RULES).rules());
  }

  /** DMN. */
  @State(Scope.Thread)
  public static class Dmn extends Maps {
    DmnRules dmn;

    /** Compiles. */
    @Setup
    public void compile() {
      dmn = new DmnRules(rules);
    }
  }

  /** CEL. */
  @State(Scope.Thread)
  public static class Cel extends Maps {
    CelRules cel;

    /** Compiles. */
    @Setup
    public void compile() {
      cel = new CelRules(rules);
    }
  }

  private static void reasons(Evaluation evaluation, Blackhole hole) {
    evaluation.forEachFired(rule -> hole.consume(rule.because()));
  }

  /**
   * OsteoKit with facts that were put together before.
   *
   * @param kernel the rules
   * @param hole takes the reasons of what fired
   */
  @Benchmark
  public void encoded(Kernel kernel, Blackhole hole) {
    reasons(kernel.rules.evaluate(kernel.known[kernel.next()]), hole);
  }

  /**
   * OsteoKit with facts of which many are unknown.
   *
   * @param kernel the rules
   * @param hole takes the reasons of what fired
   */
  @Benchmark
  public void unknown(Kernel kernel, Blackhole hole) {
    reasons(kernel.rules.evaluate(kernel.partly[kernel.next()]), hole);
  }

  /**
   * OsteoKit with facts that are put together from a map each time.
   *
   * @param kernel the rules
   * @param hole takes the reasons of what fired
   */
  @Benchmark
  public void fromMap(Kernel kernel, Blackhole hole) {
    Facts facts = People.facts(kernel.rules.newFacts(), kernel.answers.get(kernel.next()));
    reasons(kernel.rules.evaluate(facts), hole);
  }

  /**
   * OsteoKit with facts that are read from JSON each time.
   *
   * @param kernel the rules
   * @param hole takes the reasons of what fired
   */
  @Benchmark
  public void fromJson(Kernel kernel, Blackhole hole) {
    reasons(kernel.rules.evaluate(kernel.read(kernel.json[kernel.next()])), hole);
  }

  /**
   * Hand-written code, which gives no reasons.
   *
   * @param side the rules
   * @return how many fired
   */
  @Benchmark
  public int handWritten(ByHandPeople side) {
    return side.match();
  }

  /**
   * An interpreter, with reasons.
   *
   * @param side the rules
   * @return what fired
   */
  @Benchmark
  public Object interpreter(Maps side) {
    return side.interpreter.fired(side.answers.get(side.next()));
  }

  /**
   * Drools.
   *
   * @param side the rules
   * @return what fired
   */
  @Benchmark
  public Object drools(Drools side) {
    return side.drools.fired(side.next());
  }

  /**
   * DMN.
   *
   * @param side the rules
   * @return what fired
   */
  @Benchmark
  public Object dmn(Dmn side) {
    return side.dmn.fired(side.answers.get(side.next()));
  }

  /**
   * CEL.
   *
   * @param side the rules
   * @return what fired
   */
  @Benchmark
  public Object cel(Cel side) {
    return side.cel.fired(side.answers.get(side.next()));
  }
}
