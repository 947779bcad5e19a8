package io.osteokit.benchmarks.rules;

import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.rules.RuleBooks;
import java.util.List;
import java.util.Map;

/** Loads rules and takes one person through them, for a fresh process. */
public final class FirstEvaluation {
  private FirstEvaluation() {}

  /**
   * Answers once. All sides make the generated rules first; OsteoKit writes them as JSON and reads
   * that, too.
   *
   * @param side {@code made} for making the rules alone, {@code kernel}, {@code cel} or {@code
   *     drools}
   * @return what fired
   */
  public static Object by(String side) {
    RuleBook book = RuleSet.book(RuleSet.RULES);
    List<Rule> rules = book.rules();
    Map<String, Object> answers = People.answers(1, 0).get(0);
    return switch (side) {
      case "made" -> rules.size();
      case "kernel" -> {
        CompiledRules compiled = CompiledRules.compile(RuleBooks.read(RuleBooks.write(book)));
        yield compiled.evaluate(People.facts(compiled.newFacts(), answers)).fired();
      }
      case "cel" -> new CelRules(rules).fired(answers);
      case "drools" -> new DroolsRules(rules).fired(People.person(answers));
      default -> throw new IllegalArgumentException(side);
    };
  }
}
