package io.osteokit.core.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must be so for a rule to fire: a tree of conditions over facts. Immutable data; reads from
 * and writes to JSON with {@code RuleBooks} and renders as a sentence with {@link Sentences}.
 *
 * <p>Built in Java with the static methods here, for example {@code all(is("NEW_BACK_PAIN", true,
 * FAILS), atLeast("painNow", 7, HOLDS))}.
 */
public sealed interface Condition {
  /**
   * Returns the conditions that this one is made of.
   *
   * @return the parts in order; none for a condition over one fact
   */
  default List<Condition> parts() {
    return ImmutableList.of();
  }

  /**
   * Returns every condition over one fact in this one, itself included, from left to right.
   *
   * @return the leaves
   */
  default Stream<Leaf> leaves() {
    return parts().stream().flatMap(Condition::leaves);
  }

  /**
   * Calls the one function that fits this condition and returns what it returns.
   *
   * @param all for one that asks for every part
   * @param any for one that asks for one part
   * @param not for the opposite of its part
   * @param atLeast for one that asks for so many parts
   * @param leaf for one over one fact
   * @param <R> the type of the result
   * @return the result
   */
  default <R extends @Nullable Object> R match(
      Function<? super All, ? extends R> all,
      Function<? super Any, ? extends R> any,
      Function<? super Not, ? extends R> not,
      Function<? super AtLeast, ? extends R> atLeast,
      Function<? super Leaf, ? extends R> leaf) {
    if (this instanceof All one) {
      return all.apply(one);
    }
    if (this instanceof Any one) {
      return any.apply(one);
    }
    if (this instanceof Not one) {
      return not.apply(one);
    }
    return this instanceof AtLeast one ? atLeast.apply(one) : leaf.apply((Leaf) this);
  }

  /**
   * Holds when every part holds; with no parts it always holds.
   *
   * @param parts the parts
   */
  record All(List<Condition> parts) implements Condition {
    /** Copies the parts. */
    public All {
      parts = ImmutableList.copyOf(parts);
    }
  }

  /**
   * Holds when at least one part holds; with no parts it never holds.
   *
   * @param parts the parts
   */
  record Any(List<Condition> parts) implements Condition {
    /** Copies the parts. */
    public Any {
      parts = ImmutableList.copyOf(parts);
    }
  }

  /**
   * Holds when the part does not.
   *
   * @param part what must not hold
   */
  record Not(Condition part) implements Condition {
    /** Checks that there is a part. */
    public Not {
      requireNonNull(part, "part");
    }

    @Override
    public List<Condition> parts() {
      return ImmutableList.of(part);
    }
  }

  /**
   * Holds when at least so many of the parts hold.
   *
   * @param count how many, 1 or more
   * @param parts the parts
   */
  record AtLeast(int count, List<Condition> parts) implements Condition {
    /** Copies the parts and checks the count. */
    public AtLeast {
      parts = ImmutableList.copyOf(parts);
      if (count < 1 || count > parts.size()) {
        throw new IllegalArgumentException(
            "at least " + count + " of " + parts.size() + " can never or always hold");
      }
    }
  }

  /** A condition over one fact. */
  sealed interface Leaf extends Condition {
    /**
     * Returns the id of the fact.
     *
     * @return the id
     */
    String fact();

    /**
     * Returns what the leaf counts as while the fact is unknown.
     *
     * @return how unknown counts
     */
    IfUnknown ifUnknown();

    @Override
    default Stream<Leaf> leaves() {
      return Stream.of(this);
    }
  }

  /**
   * Holds when a yes/no fact has the value.
   *
   * @param fact the id of the fact
   * @param value the value that it must have
   * @param ifUnknown how unknown counts
   */
  record Is(String fact, boolean value, IfUnknown ifUnknown) implements Leaf {}

  /**
   * Holds when a choice has one of the values.
   *
   * @param fact the id of the fact
   * @param values the values, one or more
   * @param ifUnknown how unknown counts
   */
  record In(String fact, List<String> values, IfUnknown ifUnknown) implements Leaf {
    /** Copies the values. */
    public In {
      values = ImmutableList.copyOf(values);
    }
  }

  /**
   * Holds when a choice has this value or one further up its order.
   *
   * @param fact the id of the fact
   * @param value the least value that will do
   * @param ifUnknown how unknown counts
   */
  record Reaches(String fact, String value, IfUnknown ifUnknown) implements Leaf {}

  /**
   * Holds when a set holds at least one of the values.
   *
   * @param fact the id of the fact
   * @param values the values, one or more
   * @param ifUnknown how an unknown member counts
   */
  record Contains(String fact, List<String> values, IfUnknown ifUnknown) implements Leaf {
    /** Copies the values. */
    public Contains {
      values = ImmutableList.copyOf(values);
    }
  }

  /**
   * Holds when a set holds at least one of the values and nothing else.
   *
   * @param fact the id of the fact
   * @param values the values, one or more
   * @param ifUnknown how an unknown member counts
   */
  record OnlyFrom(String fact, List<String> values, IfUnknown ifUnknown) implements Leaf {
    /** Copies the values. */
    public OnlyFrom {
      values = ImmutableList.copyOf(values);
    }
  }

  /**
   * Holds when a number compares with a limit as said.
   *
   * @param fact the id of the fact
   * @param comparison how
   * @param limit the limit, in the unit of the fact
   * @param ifUnknown how unknown counts
   */
  record Compare(String fact, Comparison comparison, double limit, IfUnknown ifUnknown)
      implements Leaf {
    /** Makes the two zeros one. */
    public Compare {
      limit += 0.0;
    }
  }

  /**
   * Holds when the fact is known, whatever it is; for a set, when all of it is known.
   *
   * @param fact the id of the fact
   */
  record Known(String fact) implements Leaf {
    @Override
    public IfUnknown ifUnknown() {
      return IfUnknown.FAILS;
    }
  }

  /** How a number is compared with a limit. */
  enum Comparison {
    /** Less than the limit. */
    BELOW("below"),
    /** The limit or less. */
    AT_MOST("at most"),
    /** The limit itself. */
    EQUALS("exactly"),
    /** The limit or more. */
    AT_LEAST("at least"),
    /** More than the limit. */
    ABOVE("above");

    private final String words;

    Comparison(String words) {
      this.words = words;
    }

    /**
     * Returns the word before the limit in a sentence.
     *
     * @return for example "at least"
     */
    public String words() {
      return words;
    }

    /**
     * Returns whether the value compares with the limit in this way.
     *
     * @param value the value
     * @param limit the limit
     * @return whether it does
     */
    public boolean test(double value, double limit) {
      return switch (this) {
        case BELOW -> value < limit;
        case AT_MOST -> value <= limit;
        case EQUALS -> value == limit;
        case AT_LEAST -> value >= limit;
        case ABOVE -> value > limit;
      };
    }
  }

  /**
   * Returns a condition that holds when every part does.
   *
   * @param parts the parts; none means always
   * @return the condition
   */
  static Condition all(Condition... parts) {
    return new All(ImmutableList.copyOf(parts));
  }

  /**
   * Returns a condition that holds when at least one part does.
   *
   * @param parts the parts; none means never
   * @return the condition
   */
  static Condition any(Condition... parts) {
    return new Any(ImmutableList.copyOf(parts));
  }

  /**
   * Returns a condition that holds when the part does not.
   *
   * @param part the part
   * @return the condition
   */
  static Condition not(Condition part) {
    return new Not(part);
  }
}
