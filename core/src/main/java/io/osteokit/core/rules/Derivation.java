package io.osteokit.core.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A derived fact and the rules that give it its value. Immutable.
 *
 * @param fact the derived fact; a set cannot be derived
 * @param combine how several rules come together
 * @param rules the rules, in order; empty for {@link Combine#HIGHEST_OF}
 * @param of the facts whose highest is taken, for {@link Combine#HIGHEST_OF}; else empty
 * @param otherwise the value when no rule fires; empty leaves the fact unknown, or for {@link
 *     Combine#HIGHEST} gives it the least value
 */
public record Derivation(
    Fact fact, Combine combine, List<Rule> rules, List<String> of, Optional<Outcome> otherwise) {

  /** How the rules of one derived fact come together. */
  public enum Combine {
    /**
     * The first rule that fires decides. While an earlier rule is still possible, the fact is
     * unknown, unless every rule in question gives the same value.
     */
    FIRST,
    /** The highest value of all rules that fire, by the order of the choice. */
    HIGHEST,
    /** The highest value of several other facts of the same choice. */
    HIGHEST_OF
  }

  /** Copies the lists. */
  public Derivation {
    requireNonNull(fact, "fact");
    requireNonNull(combine, "combine");
    requireNonNull(otherwise, "otherwise");
    rules = ImmutableList.copyOf(rules);
    of = ImmutableList.copyOf(of);
  }
}
