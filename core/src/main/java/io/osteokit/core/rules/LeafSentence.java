package io.osteokit.core.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of one fact, or its opposite, in words. */
final class LeafSentence {
  private static final ImmutableMap<Condition.Comparison, Condition.Comparison> OPPOSITES =
      ImmutableMap.of(
          Condition.Comparison.BELOW, Condition.Comparison.AT_LEAST,
          Condition.Comparison.AT_MOST, Condition.Comparison.ABOVE,
          Condition.Comparison.AT_LEAST, Condition.Comparison.BELOW,
          Condition.Comparison.ABOVE, Condition.Comparison.AT_MOST);

  private final Condition.Leaf leaf;
  private final @Nullable Fact fact;
  private final boolean negated;
  private final String label;

  /** Creates a sentence; a fact that is not declared is called by its id. */
  LeafSentence(Condition.Leaf leaf, @Nullable Fact fact, boolean negated) {
    this.leaf = leaf;
    this.fact = fact;
    this.negated = negated;
    this.label = fact == null ? leaf.fact() : fact.label();
  }

  String render() {
    if (leaf instanceof Condition.Known) {
      String known = fact instanceof Fact.Members ? " are all known" : " is known";
      String unknown = fact instanceof Fact.Members ? " are not all known" : " is unknown";
      return label + (negated ? unknown : known);
    }
    return statement() + unknown();
  }

  private String unknown() {
    return switch (leaf.ifUnknown()) {
      case NEVER -> "";
      case UNKNOWN -> " (open if unknown)";
      case HOLDS -> negated ? "" : " (or unknown)";
      case FAILS -> negated ? " (or unknown)" : "";
    };
  }

  private String statement() {
    if (leaf instanceof Condition.Is is) {
      return is.value() == negated ? no(label) : label;
    }
    if (leaf instanceof Condition.In in) {
      return label + (negated ? " is not " : " is ") + anyOf(in.values());
    }
    if (leaf instanceof Condition.Reaches reaches) {
      String value = Sentences.words(reaches.value());
      return label + (negated ? " is below " : " is at least ") + value;
    }
    if (leaf instanceof Condition.Contains contains) {
      return label + (negated ? " do not include " : " include ") + anyOf(contains.values());
    }
    if (leaf instanceof Condition.OnlyFrom only) {
      return label + (negated ? " are not only " : " are only ") + anyOf(only.values());
    }
    return compare((Condition.Compare) leaf);
  }

  private String compare(Condition.Compare compare) {
    String limit =
        Sentences.number(compare.limit(), fact instanceof Fact.Amount number ? number.unit() : "");
    if (compare.comparison() == Condition.Comparison.EQUALS) {
      return label + (negated ? " is not " : " is ") + limit;
    }
    Condition.Comparison comparison =
        negated
            ? OPPOSITES.getOrDefault(compare.comparison(), compare.comparison())
            : compare.comparison();
    return label + " is " + comparison.words() + " " + limit;
  }

  private static String anyOf(List<String> values) {
    return Sentences.join(
        values.stream().map(Sentences::words).collect(ImmutableList.toImmutableList()), false);
  }

  private static String no(String label) {
    return label.startsWith("another ")
        ? "no other " + label.substring("another ".length())
        : "no " + label.replaceFirst("^(an?|the) ", "");
  }
}
