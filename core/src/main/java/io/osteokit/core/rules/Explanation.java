package io.osteokit.core.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why a rule stands as it does for one person. Immutable. It tells of the person, so its {@code
 * toString} shows the rule alone.
 *
 * @param rule the rule, with its reason, sources and strength
 * @param standing whether it fires
 * @param deciding the facts that decided; for a rule that fires, those of its simplest way to fire;
 *     for an excluded one, few that rule out every way; for a possible one, those that are unknown
 */
public record Explanation(Rule rule, Standing standing, List<Deciding> deciding) {
  /** Copies the facts. */
  public Explanation {
    deciding = ImmutableList.copyOf(deciding);
  }

  /**
   * A fact that decided.
   *
   * @param fact the fact
   * @param words what is known of it, as words of the rule book's language, for example "pain now:
   *     8"
   * @param known whether anything is known of it
   * @param because for a derived fact, the rules that gave it its value; else empty
   */
  public record Deciding(Fact fact, String words, boolean known, List<Explanation> because) {
    /** Copies the explanations. */
    public Deciding {
      because = ImmutableList.copyOf(because);
    }

    /** Shows the fact, and nothing of the person. */
    @Override
    public String toString() {
      return "Deciding[" + fact.id() + "]";
    }
  }

  /**
   * Returns the facts at the bottom of it all: those that were handed in, not derived.
   *
   * @return the facts in the order in which they decided, without double
   */
  public List<Deciding> given() {
    return deciding.stream()
        .flatMap(
            one ->
                one.because().isEmpty()
                    ? Stream.of(one)
                    : one.because().stream().flatMap(e -> e.given().stream()))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the sources of this rule and of every rule behind it.
   *
   * @return source keys, this rule's first
   */
  public Set<String> sources() {
    return Stream.concat(
            rule.sources().stream(),
            deciding.stream()
                .flatMap(one -> one.because().stream())
                .flatMap(e -> e.sources().stream()))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Shows the rule, and nothing of the person. */
  @Override
  public String toString() {
    return "Explanation[" + rule.id() + "]";
  }
}
