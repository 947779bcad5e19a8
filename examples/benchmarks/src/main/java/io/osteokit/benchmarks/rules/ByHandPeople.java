package io.osteokit.benchmarks.rules;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Hand-written rules and the people whom they are about, who come in turn. */
@State(Scope.Thread)
public class ByHandPeople {
  final HandWritten rules = HandWritten.of(RuleSet.book(RuleSet.RULES).rules());
  final int[] fired = new int[RuleSet.RULES];
  final Person[] people =
      People.answers(People.MANY, 0).stream().map(People::person).toArray(Person[]::new);
  private int next;

  Person next() {
    next = (next + 1) & (People.MANY - 1);
    return people[next];
  }

  /**
   * Takes the next person through the rules.
   *
   * @return how many rules fire
   */
  public int match() {
    return rules.match(next(), fired);
  }
}
