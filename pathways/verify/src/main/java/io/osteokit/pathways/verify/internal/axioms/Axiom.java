package io.osteokit.pathways.verify.internal.axioms;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is so of every real case.
 *
 * @param id its name
 * @param because why it is so
 * @param facts for each name that it uses, the look-up it stands for, or {@code @} and the id of a
 *     derived fact
 * @param anyParameters whether it holds between look-ups with different parameters, too
 * @param otherParameters parameters in which they need not agree
 * @param where what must be so of parameters for it to hold
 * @param given what must hold, all of it
 * @param then what holds then, at least one of it; or empty with a relation
 * @param relation what holds then between facts
 */
record Axiom(
    String id,
    String because,
    ImmutableMap<String, String> facts,
    boolean anyParameters,
    List<String> otherParameters,
    List<Where> where,
    List<Literal> given,
    List<Literal> then,
    Optional<Relation> relation) {
  Axiom {
    otherParameters = ImmutableList.copyOf(otherParameters);
    where = ImmutableList.copyOf(where);
    given = ImmutableList.copyOf(given);
    then = ImmutableList.copyOf(then);
  }

  /** A statement about one fact: a test, and what it tests with. */
  record Literal(String fact, Test test, List<String> words, Optional<Limit> limit) {
    Literal {
      words = ImmutableList.copyOf(words);
    }
  }

  /** What a literal says of its fact. */
  enum Test {
    KNOWN,
    UNKNOWN,
    YES,
    NO,
    AT_LEAST,
    ABOVE,
    BELOW,
    IN,
    HOLDS,
    HOLDS_ANY
  }

  /** A number, or a parameter of a look-up and something added. */
  record Limit(double number, Optional<String> parameter) {}

  /** One parameter and a number is at least, or less than, another parameter. */
  record Where(String small, double plus, String great, boolean strict) {}

  /** A relation between facts by their names, with what it needs beside. */
  record Relation(Kind kind, List<String> facts, double plus) {
    Relation {
      facts = ImmutableList.copyOf(facts);
    }
  }

  /** What facts have to do with each other. */
  enum Kind {
    /** The first number plus something is at most the second, where both are known. */
    NOT_ABOVE,
    /** A number is known when a set is, and is its size. */
    SIZE,
    /** Every member of the first set is one of the second. */
    SUBSET,
    /** A set is known as a whole or not at all. */
    WHOLE,
    /** The first number is the second less the third, where it is known. */
    DIFFERENCE,
    /** The first number is the second in percent of the third, where it is known. */
    PERCENT,
    /** The value of a choice is a member of a set. */
    MEMBER,
    /** A member of a set is the value of a choice. */
    ONLY_MEMBER,
    /** While a set holds what another does not, a number is unknown or at least the limit. */
    OLDER
  }
}
