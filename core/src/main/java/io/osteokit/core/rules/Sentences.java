package io.osteokit.core.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Renders conditions, outcomes and rules as English sentences that a clinician can read without
 * knowing how they are stored. Immutable and safe to share between threads.
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
    return new Sentences(book);
  }

  /**
   * Returns the rule as one sentence: "If …, then …."
   *
   * @param rule a rule of the book
   * @param derived the fact that it derives
   * @return the sentence
   */
  public String sentence(Rule rule, Fact derived) {
    return "If " + condition(rule.when()) + ", then " + outcome(rule.then(), derived) + ".";
  }

  /**
   * Returns a condition as part of a sentence.
   *
   * @param condition the condition
   * @return for example "pain now is at least 7 (unknown counts as met) and new back pain"
   */
  public String condition(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.parts().isEmpty() ? "anything at all" : join(all.parts(), " and ");
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().isEmpty() ? "nothing at all" : join(any.parts(), " or ");
    }
    if (condition instanceof Condition.Not not) {
      return "it is not so that " + nested(not.part());
    }
    if (condition instanceof Condition.AtLeast atLeast) {
      return "at least " + atLeast.count() + " of these hold: " + join(atLeast.parts(), "; ");
    }
    return leaf((Condition.Leaf) condition);
  }

  /**
   * Returns an outcome as the end of a sentence.
   *
   * @param outcome the outcome
   * @param derived the fact that it is for
   * @return for example "the phase is ACUTE"
   */
  public String outcome(Outcome outcome, Fact derived) {
    if (outcome instanceof Outcome.YesNo yesNo) {
      return derived.label() + (yesNo.value() ? " holds" : " does not hold");
    }
    if (outcome instanceof Outcome.Value value) {
      return derived.label() + " is " + words(value.value());
    }
    if (outcome instanceof Outcome.Amount amount) {
      String unit = derived instanceof Fact.Amount number ? number.unit() : "";
      return derived.label() + " is " + number(amount.value(), unit);
    }
    return derived.label() + " is the same as " + label(((Outcome.SameAs) outcome).fact());
  }

  /** Returns a number without needless decimals, with its unit. */
  static String number(double value, String unit) {
    String digits =
        value == Math.rint(value) && Math.abs(value) < 1e15
            ? Long.toString((long) value)
            : Double.toString(value);
    return unit.isEmpty() ? digits : digits + " " + unit;
  }

  private String join(List<Condition> parts, String between) {
    return parts.stream().map(this::nested).collect(Collectors.joining(between));
  }

  private String nested(Condition condition) {
    boolean simple = condition instanceof Condition.Leaf || Conditions.parts(condition).size() == 1;
    return simple ? condition(condition) : "(" + condition(condition) + ")";
  }

  private String leaf(Condition.Leaf leaf) {
    if (leaf instanceof Condition.Known) {
      return label(leaf.fact()) + " is known";
    }
    String unknown = leaf.ifUnknown().words();
    return statement(leaf) + (unknown.isEmpty() ? "" : " (unknown " + unknown + ")");
  }

  private String statement(Condition.Leaf leaf) {
    String label = label(leaf.fact());
    if (leaf instanceof Condition.Is is) {
      return is.value() ? label : "no " + label;
    }
    if (leaf instanceof Condition.In in) {
      return label + " is " + anyOf(in.values());
    }
    if (leaf instanceof Condition.Reaches reaches) {
      return label + " is " + words(reaches.value()) + " or higher";
    }
    if (leaf instanceof Condition.Contains contains) {
      return label + " include " + anyOf(contains.values());
    }
    if (leaf instanceof Condition.OnlyFrom only) {
      return label + " are only " + anyOf(only.values());
    }
    Condition.Compare compare = (Condition.Compare) leaf;
    String unit = facts.get(leaf.fact()) instanceof Fact.Amount number ? number.unit() : "";
    return label + " is " + compare.comparison().words() + " " + number(compare.limit(), unit);
  }

  private String label(String fact) {
    Fact declared = facts.get(fact);
    return declared == null ? fact : declared.label();
  }

  private static String anyOf(List<String> values) {
    return values.stream().map(Sentences::words).collect(Collectors.joining(" or "));
  }

  /** Returns a value in words. One with a digit is a name, such as T12, and stays as it is. */
  static String words(String value) {
    String spaced = value.replace('_', ' ');
    boolean name = value.chars().anyMatch(c -> c >= '0' && c <= '9');
    return name ? spaced : spaced.toLowerCase(Locale.ROOT);
  }
}
