package io.osteokit.benchmarks.rules;

import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.Tri;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rules as a plain interpreter has them: it walks each condition over a map of answers. */
final class Interpreter {
  private final List<Rule> rules;

  Interpreter(List<Rule> rules) {
    this.rules = rules;
  }

  /** Returns the rules that fire, with their reasons. */
  List<Rule> fired(Map<String, Object> answers) {
    List<Rule> fired = new ArrayList<>();
    for (Rule rule : rules) {
      if (truth(rule.when(), answers) == Tri.TRUE) {
        fired.add(rule);
      }
    }
    return fired;
  }

  /** Returns the truth of a condition in Kleene's logic. */
  static Tri truth(Condition condition, Map<String, Object> answers) {
    if (condition instanceof Condition.All all) {
      Tri truth = Tri.TRUE;
      for (Condition part : all.parts()) {
        truth = truth.and(truth(part, answers));
        if (truth == Tri.FALSE) {
          return truth;
        }
      }
      return truth;
    }
    if (condition instanceof Condition.Any any) {
      Tri truth = Tri.FALSE;
      for (Condition part : any.parts()) {
        truth = truth.or(truth(part, answers));
        if (truth == Tri.TRUE) {
          return truth;
        }
      }
      return truth;
    }
    Condition.Leaf leaf = (Condition.Leaf) condition;
    Object value = answers.get(leaf.fact());
    if (value == null) {
      return switch (leaf.ifUnknown()) {
        case HOLDS -> Tri.TRUE;
        case FAILS -> Tri.FALSE;
        case UNKNOWN, NEVER -> Tri.UNKNOWN;
      };
    }
    if (leaf instanceof Condition.Is is) {
      return Tri.of(is.value() == (Boolean) value);
    }
    return leaf instanceof Condition.Compare compare
        ? Tri.of(compare.comparison().test((Long) value, compare.limit()))
        : Tri.of(((Condition.In) leaf).values().contains(value));
  }
}
