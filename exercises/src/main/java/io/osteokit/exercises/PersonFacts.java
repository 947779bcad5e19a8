package io.osteokit.exercises;

import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.Tri;
import java.util.List;

/** Checks that facts worked out elsewhere mean here what they meant there. */
final class PersonFacts {
  private PersonFacts() {}

  /** Refuses a fact of another type or with a value that is not declared; names no value. */
  static void check(Facts person, List<Fact> declared) {
    for (Fact fact : declared) {
      if (person.isKnown(fact.id()) && !fits(person, fact)) {
        throw new IllegalArgumentException(
            "the fact " + fact.id() + " is of another type than the screen declares");
      }
    }
  }

  private static boolean fits(Facts person, Fact fact) {
    String id = fact.id();
    return fact.match(
        yesNo -> person.yesNo(id) != Tri.UNKNOWN,
        amount -> person.number(id).isPresent(),
        choice -> person.choice(id).filter(choice.values()::contains).isPresent(),
        set ->
            person
                .members(id)
                .filter(known -> set.values().containsAll(known.present()))
                .isPresent());
  }
}
