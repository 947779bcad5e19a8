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
    boolean set = fact instanceof Fact.Members;
    if (leaf instanceof Condition.Known) {
      String known = set ? " are all known" : " is known";
      String unknown = set ? " are not all known" : " is not known";
      return label + (negated ? unknown : known);
    }
    if (leaf.ifUnknown() == IfUnknown.UNKNOWN) {
      return statement() + " (open while not known)";
    }
    if (leaf instanceof Condition.Compare compare && asksForAny(compare)) {
      return label + (negated ? " is not known" : " is known");
    }
    boolean met = leaf.ifUnknown() == (negated ? IfUnknown.FAILS : IfUnknown.HOLDS);
    String subject = leaf instanceof Condition.Is ? "that is" : set ? "are" : "is";
    String all = set ? "all " : "";
    return statement() + (met ? ", or " + subject + " not " + all + "known" : "");
  }

  private String statement() {
    if (leaf instanceof Condition.Is is) {
      return is.value() == negated ? no(label) : label;
    }
    if (leaf instanceof Condition.In in) {
      return label + (negated ? " is not " : " is ") + anyOf(in.values());
    }
    if (leaf instanceof Condition.Reaches reaches) {
      return label + reaches(reaches.value());
    }
    if (leaf instanceof Condition.Contains contains) {
      return label + (negated ? lacks(contains.values()) : " include " + anyOf(contains.values()));
    }
    if (leaf instanceof Condition.OnlyFrom only) {
      return label + (negated ? " are not only " : " are only ") + anyOf(only.values());
    }
    return compare((Condition.Compare) leaf);
  }

  /** From "none" the first step up is to be raised at all. */
  private String reaches(String value) {
    boolean raised =
        fact instanceof Fact.Choice choice
            && choice.values().indexOf(value) == 1
            && choice.values().get(0).equals("NONE");
    if (raised) {
      return negated ? " is not raised" : " is raised";
    }
    boolean highest =
        fact instanceof Fact.Choice choice
            && choice.values().indexOf(value) == choice.values().size() - 1;
    String least = highest ? (negated ? "not " : "") : negated ? "below " : "at least ";
    return " is " + least + Sentences.words(value);
  }

  private String lacks(List<String> values) {
    // Unknown members count as there, so that only a full answer will do.
    String known = leaf.ifUnknown() == IfUnknown.HOLDS ? " are known not to" : " do not";
    return known + " include " + anyOf(values);
  }

  private String compare(Condition.Compare compare) {
    String unit = fact instanceof Fact.Amount number ? number.unit() : "";
    String limit = Sentences.number(compare.limit(), unit);
    Condition.Comparison comparison =
        negated
            ? OPPOSITES.getOrDefault(compare.comparison(), compare.comparison())
            : compare.comparison();
    return switch (comparison) {
      case BELOW -> label + " is less than " + limit;
      case AT_MOST -> label + " is " + limit + " or less";
      case EQUALS -> label + (negated ? " is not " : " is ") + limit;
      case AT_LEAST -> label + " is " + limit + " or more";
      case ABOVE -> label + " is more than " + limit;
    };
  }

  /** Returns whether every value will do, so that the question is whether there is one. */
  private boolean asksForAny(Condition.Compare compare) {
    return fact instanceof Fact.Amount number
        && compare.comparison() == Condition.Comparison.AT_LEAST
        && compare.limit() == number.min()
        && compare.ifUnknown() == IfUnknown.FAILS;
  }

  private static String anyOf(List<String> values) {
    return Sentences.join(
        values.stream().map(Sentences::words).collect(ImmutableList.toImmutableList()), "or");
  }

  private static String no(String label) {
    return label.startsWith("another ")
        ? "no other " + label.substring("another ".length())
        : "no " + label.replaceFirst("^(an?|the) ", "");
  }
}
