package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.IfUnknown;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.rules.RuleBooks;
import io.osteokit.core.rules.RuleProblem;
import io.osteokit.core.rules.RulesRefusedException;
import io.osteokit.exercises.ScreenCodes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads conditions and facts, and remembers where the condition of each rule stood. */
final class ConditionFields {
  private final Problems problems;
  private final Map<String, JsonNode> places = new HashMap<>();

  ConditionFields(Problems problems) {
    this.problems = problems;
  }

  /**
   * Returns the condition of a rule.
   *
   * <p>A planner has to choose: a leaf that leaves the matter open while a fact is unknown is
   * refused.
   */
  Condition when(JsonObject from, String rule) {
    Optional<JsonNode> node = from.required("when");
    Optional<Condition> condition = node.flatMap(n -> RuleBooks.readCondition(n, problems));
    node.ifPresent(n -> places.put(rule, n));
    if (condition.isPresent() && isLeftOpen(condition.get())) {
      String expected = "must say of every fact that unknown HOLDS or FAILS";
      problems.add(node.get(), ScreenCodes.UNSAFE_UNKNOWN, expected);
    }
    return condition.orElse(Condition.all());
  }

  /** Returns which exercises an entry is about; every fact of an exercise is known. */
  Condition which(JsonObject from, String rule) {
    Optional<JsonNode> node = from.required("which");
    node.ifPresent(n -> places.put(PlanningBooks.which(rule), n));
    return node.flatMap(n -> RuleBooks.readCondition(n, problems)).orElse(Condition.all());
  }

  List<Fact> facts(JsonObject from, String name) {
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    from.required(name)
        .ifPresent(
            list ->
                list.items(problems)
                    .forEach(item -> RuleBooks.readFact(item, problems).ifPresent(facts::add)));
    return facts.build();
  }

  /** Compiles a book whose rules were read here; empty with a violation for each fault. */
  Optional<CompiledRules> compile(RuleBook book, JsonNode root) {
    try {
      return Optional.of(CompiledRules.compile(book));
    } catch (RulesRefusedException e) {
      for (RuleProblem problem : e.problems()) {
        JsonNode where = places.getOrDefault(problem.where(), root);
        problems.add(where, problem.code(), problem.message());
      }
      return Optional.empty();
    }
  }

  /** Returns whether it holds for everybody. */
  static boolean isAlways(Condition condition) {
    return condition.equals(Condition.all());
  }

  private static boolean isLeftOpen(Condition condition) {
    return condition.leaves().anyMatch(leaf -> leaf.ifUnknown() == IfUnknown.UNKNOWN);
  }
}
