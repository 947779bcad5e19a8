package io.osteokit.core.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Renders conditions, outcomes and rules as English sentences that a clinician can read without
 * knowing how they are stored.
 *
 * <p>What is said of a fact is not met while the fact is not known, unless "or is not known"
 * follows: it is met then; or "(open while not known)": nobody knows then. Of several things, the
 * semicolons part those that are said with commas themselves, and brackets hold together what
 * counts as one. Immutable and safe to share between threads.
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
    return rule.when().equals(Condition.all())
        ? "In any case, " + then + "."
        : "If " + condition(rule.when()) + ", then " + then + ".";
  }

  /**
   * Returns a condition as part of a sentence.
   *
   * @param condition the condition
   * @return for example "new back pain; and pain now is 7 or more, or is not known"
   */
  public String condition(Condition condition) {
    return phrase(requireNonNull(condition, "condition"), false).words();
  }

  private Phrase phrase(Condition condition, boolean negated) {
    if (condition instanceof Condition.Not not) {
      return phrase(not.part(), !negated);
    }
    if (condition instanceof Condition.Leaf leaf) {
      return Phrase.of(new LeafSentence(leaf, facts.get(leaf.fact()), negated).render());
    }
    if (condition instanceof Condition.AtLeast atLeast) {
      ImmutableList.Builder<Phrase> parts = ImmutableList.builder();
      atLeast.parts().forEach(part -> parts.add(phrase(part, false)));
      return Phrase.counted(
          (negated ? "fewer than " : "at least ") + atLeast.count(), parts.build());
    }
    if (!negated && asksForAll(condition)) {
      List<String> labels = new ArrayList<>();
      condition.leaves().forEach(leaf -> labels.add(label(leaf.fact())));
      return Phrase.of("at least one of these is not known: " + String.join("; ", labels));
    }
    // Not all is any not, and not any is all not; the unknown turns along.
    boolean all = condition instanceof Condition.All != negated;
    ImmutableList.Builder<Phrase> parts = ImmutableList.builder();
    flat(condition, negated, all, parts);
    List<Phrase> flat = parts.build();
    return flat.isEmpty() ? Phrase.of(all ? "always" : "never") : Phrase.joined(flat, all);
  }

  /** Returns whether the condition is that one of many facts is not known. */
  private static boolean asksForAll(Condition condition) {
    return condition instanceof Condition.Any any
        && any.parts().size() > 2
        && any.parts().stream()
            .allMatch(
                part -> part instanceof Condition.Not not && not.part() instanceof Condition.Known);
  }

  private String label(String fact) {
    Fact declared = facts.get(fact);
    return declared == null ? fact : declared.label();
  }

  /** Collects the parts of a condition, and those of parts of the same kind in their place. */
  private void flat(
      Condition condition, boolean negated, boolean all, ImmutableList.Builder<Phrase> parts) {
    for (Condition part : condition.parts()) {
      Condition inner = part;
      boolean turned = negated;
      while (inner instanceof Condition.Not not) {
        inner = not.part();
        turned = !turned;
      }
      boolean several = inner instanceof Condition.All || inner instanceof Condition.Any;
      if (several && inner instanceof Condition.All != turned == all && !inner.parts().isEmpty()) {
        flat(inner, turned, all, parts);
      } else {
        parts.add(phrase(inner, turned));
      }
    }
  }

  static String join(List<String> words, String link) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " " + link + " " + words.get(last);
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
    return derived.label() + " is the same as " + label(other);
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
