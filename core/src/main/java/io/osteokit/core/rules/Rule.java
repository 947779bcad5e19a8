package io.osteokit.core.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.evidence.Strength;
import java.util.List;

/**
 * One rule: when a condition holds, a derived fact gets a value, for a stated reason. Immutable.
 *
 * @param id unique in its book and stable across versions, for example {@code RF-12.emergency}
 * @param when the condition
 * @param then what the derived fact becomes
 * @param because the reason, one plain sentence
 * @param sources keys of the sources behind the rule, one or more
 * @param strength how much the sources carry together
 */
public record Rule(
    String id,
    Condition when,
    Outcome then,
    String because,
    List<String> sources,
    Strength strength) {

  /** Copies the sources and checks that all parts are there. */
  public Rule {
    requireNonNull(id, "id");
    requireNonNull(when, "when");
    requireNonNull(then, "then");
    requireNonNull(because, "because");
    requireNonNull(strength, "strength");
    sources = ImmutableList.copyOf(sources);
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a rule needs an id");
    }
  }
}
