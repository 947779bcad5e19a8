package io.osteokit.benchmarks.rules;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Rule;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** The rules in CEL, Google's expression language: one checked program a rule. */
public final class CelRules {
  private final CelRuntime.Program[] programs;

  /**
   * Compiles the rules.
   *
   * @param rules the rules
   */
  public CelRules(List<Rule> rules) {
    CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder();
    for (Fact fact : RuleSet.facts()) {
      CelType type =
          fact.match(
              f -> SimpleType.BOOL,
              f -> SimpleType.INT,
              f -> SimpleType.STRING,
              f -> SimpleType.DYN);
      builder.addVar(fact.id(), type);
    }
    CelCompiler compiler = builder.build();
    CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
    Source expression =
        new Source(
            is -> (is.value() ? "" : "!") + is.fact(),
            compare -> compare.fact() + " " + Source.comparison(compare),
            in -> in.fact() + " in [" + Source.values(in, v -> "'" + v + "'", ", ") + "]");
    programs = new CelRuntime.Program[rules.size()];
    try {
      for (int i = 0; i < programs.length; i++) {
        programs[i] =
            runtime.createProgram(compiler.compile(expression.of(rules.get(i).when())).getAst());
      }
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Tells which rules fire.
   *
   * @param answers the answers by id
   * @return the indices of the rules
   */
  public BitSet fired(Map<String, Object> answers) {
    BitSet fired = new BitSet();
    try {
      for (int i = 0; i < programs.length; i++) {
        if ((Boolean) programs[i].eval(answers)) {
          fired.set(i);
        }
      }
    } catch (CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
    return fired;
  }
}
