package io.osteokit.core.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.evidence.ReviewStatus;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rules as data: the facts that they read, and layers of facts that they derive. Immutable.
 *
 * <p>A book may be about facts that another book derived; then those stand among its {@code facts}
 * again, with the same ids.
 *
 * @param id the name of the book, for example {@code osteokit.triage}
 * @param version the version of its content
 * @param language the language of its labels and reasons
 * @param reviewStatus whether a clinician signed it off
 * @param facts the facts that are handed in
 * @param alwaysKnown the ids of those among them that are never unknown
 * @param strata the layers, each on top of those before it
 */
public record RuleBook(
    String id,
    String version,
    Locale language,
    ReviewStatus reviewStatus,
    List<Fact> facts,
    Set<String> alwaysKnown,
    List<Stratum> strata) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the language is not named
   */
  public RuleBook {
    requireNonNull(id, "id");
    requireNonNull(version, "version");
    requireNonNull(language, "language");
    requireNonNull(reviewStatus, "reviewStatus");
    if (language.getLanguage().isEmpty()) {
      throw new IllegalArgumentException("language must be named");
    }
    facts = ImmutableList.copyOf(facts);
    alwaysKnown = ImmutableSet.copyOf(alwaysKnown);
    strata = ImmutableList.copyOf(strata);
  }

  /**
   * Returns every derivation, layer by layer.
   *
   * @return the derivations in order
   */
  public List<Derivation> derivations() {
    return strata.stream()
        .flatMap(s -> s.derivations().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns every rule, layer by layer.
   *
   * @return the rules in order
   */
  public List<Rule> rules() {
    return derivations().stream()
        .flatMap(d -> d.rules().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns every fact: those handed in, then the derived ones.
   *
   * @return the facts in order
   */
  public List<Fact> allFacts() {
    return Stream.concat(facts.stream(), derivations().stream().map(Derivation::fact))
        .collect(ImmutableList.toImmutableList());
  }
}
