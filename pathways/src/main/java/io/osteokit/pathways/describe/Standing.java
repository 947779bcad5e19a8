package io.osteokit.pathways.describe;

import io.osteokit.core.rules.Outcome;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.Tri;
import java.util.List;

/** How an option stands in a situation: what its rules make of everybody in it. */
enum Standing {
  /** Offered to everybody. */
  MUST("must"),
  /** Offered to some, considered for everybody else. */
  MUST_FOR_SOME_ELSE_MAY("must for some, else may"),
  /** Offered to some; for others perhaps considered. */
  MUST_FOR_SOME("must for some"),
  /** Considered for everybody. */
  MAY("may"),
  /** Considered for some. */
  MAY_FOR_SOME("may for some"),
  /** Not listed for anybody. */
  MUST_NOT("must not");

  private final String words;

  Standing(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** Returns how an option with these rules stands. */
  static Standing of(List<Rule> rules, Situation situation) {
    Tri offered = highest(rules, "OFFER", situation);
    Tri considered = highest(rules, "CONSIDER", situation);
    if (offered == Tri.TRUE) {
      return MUST;
    }
    if (offered == Tri.UNKNOWN) {
      return considered == Tri.TRUE ? MUST_FOR_SOME_ELSE_MAY : MUST_FOR_SOME;
    }
    return considered == Tri.TRUE ? MAY : considered == Tri.UNKNOWN ? MAY_FOR_SOME : MUST_NOT;
  }

  private static Tri highest(List<Rule> rules, String level, Situation situation) {
    Tri highest = Tri.FALSE;
    for (Rule rule : rules) {
      if (rule.then().equals(new Outcome.Value(level))) {
        highest = highest.or(situation.holds(rule.when()));
      }
    }
    return highest;
  }
}
