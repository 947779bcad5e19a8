package io.osteokit.core.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

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
   * @param because for a derived fact, the rules that gave it its value; if none fired, all of its
   *     rules; else empty
   * @param from for a fact that is the highest of others, those others that have its value, or that
   *     are unknown when it is; else empty
   */
  public record Deciding(
      Fact fact, String words, boolean known, List<Explanation> because, List<Deciding> from) {
    /** Copies the explanations. */
    public Deciding {
      because = ImmutableList.copyOf(because);
      from = ImmutableList.copyOf(from);
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
    ImmutableSet.Builder<Deciding> given = ImmutableSet.builder();
    walk(
        Sets.newIdentityHashSet(),
        one -> {
          if (one.because().isEmpty() && one.from().isEmpty()) {
            given.add(one);
          }
        },
        explanation -> {});
    return given.build().asList();
  }

  /**
   * Returns the sources of this rule and of every rule behind it.
   *
   * @return source keys, this rule's first
   */
  public Set<String> sources() {
    ImmutableSet.Builder<String> sources = ImmutableSet.builder();
    walk(
        Sets.newIdentityHashSet(),
        one -> {},
        explanation -> sources.addAll(explanation.rule().sources()));
    return sources.build();
  }

  /** Visits every explanation and fact once; a fact can stand behind many others. */
  private void walk(
      Set<Object> seen, Consumer<Deciding> facts, Consumer<Explanation> explanations) {
    if (seen.add(this)) {
      explanations.accept(this);
      deciding.forEach(one -> walk(one, seen, facts, explanations));
    }
  }

  private static void walk(
      Deciding one,
      Set<Object> seen,
      Consumer<Deciding> facts,
      Consumer<Explanation> explanations) {
    if (seen.add(one)) {
      facts.accept(one);
      one.because().forEach(explanation -> explanation.walk(seen, facts, explanations));
      one.from().forEach(other -> walk(other, seen, facts, explanations));
    }
  }

  /** Shows the rule, and nothing of the person. */
  @Override
  public String toString() {
    return "Explanation[" + rule.id() + "]";
  }
}
