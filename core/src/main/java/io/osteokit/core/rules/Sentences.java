package io.osteokit.core.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Renders conditions, outcomes and rules as English sentences that a clinician can read without
 * knowing how they are stored.
 *
 * <p>What is said of a fact is not met while the fact is unknown, unless "(or unknown)" follows: it
 * is met then; or "(open if unknown)": nobody knows then. Immutable and safe to share between
 * threads.
 */
public final class Sentences {
  private final Map<String, Fact> facts = new LinkedHashMap<>();

  private Sentences(RuleBook book) {
    for (Fact fact : book.allFacts()) {
      facts.put(fact.id(), fact);
    }
  }

  /**
   * Returns a renderer that uses the words of a book's facts.
   *
   * @param book the book
   * @return the renderer
   */
  public static Sentences of(RuleBook book) {
    return new Sentences(requireNonNull(book, "book"));
  }

  /**
   * Returns the rule as one sentence: "If …, then …."
   *
   * @param rule a rule of the book
   * @param derived the fact that it derives
   * @return the sentence
   */
  public String sentence(Rule rule, Fact derived) {
    String then = outcome(rule.then(), derived);
    return Conditions.isAlways(rule.when())
        ? "In any case, " + then + "."
        : "If " + condition(rule.when()) + ", then " + then + ".";
  }

  /**
   * Returns a condition as part of a sentence.
   *
   * @param condition the condition
   * @return for example "new back pain and pain now is at least 7 (or unknown)"
   */
  public String condition(Condition condition) {
    return condition(condition, false);
  }

  private String condition(Condition condition, boolean negated) {
    if (condition instanceof Condition.Not not) {
      return condition(not.part(), !negated);
    }
    if (condition instanceof Condition.Leaf leaf) {
      return new LeafSentence(leaf, facts.get(leaf.fact()), negated).render();
    }
    List<Condition> parts = Conditions.parts(condition);
    if (parts.size() == 1) {
      return condition(parts.get(0), negated);
    }
    if (condition instanceof Condition.AtLeast atLeast) {
      return (negated ? "fewer than " : "at least ")
          + atLeast.count()
          + " of these: "
          + list(parts);
    }
    boolean all = condition instanceof Condition.All;
    if (parts.isEmpty()) {
      return all == negated ? "never" : "always";
    }
    if (negated) {
      return (all ? "not all of these: " : "none of these: ") + list(parts);
    }
    return join(parts.stream().map(this::nested).collect(ImmutableList.toImmutableList()), all);
  }

  private String list(List<Condition> parts) {
    return parts.stream().map(this::nested).collect(Collectors.joining("; "));
  }

  /** Puts brackets around a part that could be taken for several. */
  private String nested(Condition condition) {
    String words = condition(condition);
    boolean several = words.contains(" or ") || words.contains(" and ") || words.contains(";");
    return several ? "(" + words + ")" : words;
  }

  static String join(List<String> words, boolean and) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + (and ? " and " : " or ") + words.get(last);
  }

  /**
   * Returns an outcome as the end of a sentence.
   *
   * @param outcome the outcome
   * @param derived the fact that it is for
   * @return for example "phase is acute" or "this counts as fragile bone"
   */
  public String outcome(Outcome outcome, Fact derived) {
    if (outcome instanceof Outcome.YesNo yesNo) {
      return "this " + (yesNo.value() ? "counts as " : "does not count as ") + derived.label();
    }
    if (outcome instanceof Outcome.Value value) {
      return derived.label() + " is " + words(value.value());
    }
    if (outcome instanceof Outcome.Amount amount) {
      String unit = derived instanceof Fact.Amount number ? number.unit() : "";
      return derived.label() + " is " + number(amount.value(), unit);
    }
    String other = ((Outcome.SameAs) outcome).fact();
    Fact declared = facts.get(other);
    return derived.label() + " is the same as " + (declared == null ? other : declared.label());
  }

  /** Returns a number without needless decimals, with its unit. */
  static String number(double value, String unit) {
    String digits =
        value == Math.rint(value) && Math.abs(value) < 1e15
            ? Long.toString((long) value)
            : Double.toString(value);
    return unit.isEmpty() ? digits : digits + " " + unit;
  }

  /** Returns a value in words. One with a digit is a name, such as T12, and stays as it is. */
  static String words(String value) {
    String spaced = value.replace('_', ' ');
    boolean name = value.chars().anyMatch(c -> c >= '0' && c <= '9');
    return name ? spaced : spaced.toLowerCase(Locale.ROOT);
  }
}
