package io.osteokit.core.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that rules can ask about, with its type and the words for it. Immutable.
 *
 * <p>A fact is only declared here; what is known about it for one person is in {@link Facts}.
 */
public sealed interface Fact {
  /**
   * Returns the name that rules use; unique in a rule book.
   *
   * @return for example {@code painNow} or {@code RF-12}
   */
  String id();

  /**
   * Returns the words that stand for the fact in a sentence.
   *
   * @return for example "pain now"
   */
  String label();

  /**
   * Calls the one function that fits this fact and returns what it returns.
   *
   * @param yesNo for a yes/no fact
   * @param number for a bounded number
   * @param choice for one of several values
   * @param set for a set of values
   * @param <R> the type of the result
   * @return the result
   */
  <R extends @Nullable Object> R match(
      Function<? super YesNo, ? extends R> yesNo,
      Function<? super Amount, ? extends R> number,
      Function<? super Choice, ? extends R> choice,
      Function<? super Members, ? extends R> set);

  /**
   * A fact that is so or not.
   *
   * @param id the name in rules
   * @param label the words in a sentence
   */
  record YesNo(String id, String label) implements Fact {
    /** Checks that the name and the words are there. */
    public YesNo {
      checkWords(id, label);
    }

    @Override
    public <R extends @Nullable Object> R match(
        Function<? super YesNo, ? extends R> yesNo,
        Function<? super Amount, ? extends R> number,
        Function<? super Choice, ? extends R> choice,
        Function<? super Members, ? extends R> set) {
      return yesNo.apply(this);
    }
  }

  /**
   * A bounded number.
   *
   * @param id the name in rules
   * @param label the words in a sentence
   * @param unit the unit, for example "days"; empty for a plain score
   * @param min the least possible value
   * @param max the greatest possible value
   * @param whole whether only whole numbers are possible
   */
  record Amount(String id, String label, String unit, double min, double max, boolean whole)
      implements Fact {
    /** Up to here a double holds every whole number exactly. */
    static final String GREATEST = "1000000000000000";

    static final String LEAST = "-" + GREATEST;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the least is above the greatest, or either is more than
     *     10<sup>15</sup> away from zero
     */
    public Amount {
      checkWords(id, label);
      requireNonNull(unit, "unit");
      if (!(min <= max && Math.max(-min, max) <= Double.parseDouble(GREATEST))) {
        throw new IllegalArgumentException(
            id + ": bounds must be in order and within 1e15, were " + min + " and " + max);
      }
      // The two zeros are one number; as parts of a record they would differ.
      min += 0.0;
      max += 0.0;
    }

    @Override
    public <R extends @Nullable Object> R match(
        Function<? super YesNo, ? extends R> yesNo,
        Function<? super Amount, ? extends R> number,
        Function<? super Choice, ? extends R> choice,
        Function<? super Members, ? extends R> set) {
      return number.apply(this);
    }

    boolean allows(double value) {
      return value >= min && value <= max && (!whole || value == Math.rint(value));
    }
  }

  /**
   * One of several values, ordered from the least to the greatest where an order has a meaning.
   *
   * @param id the name in rules
   * @param label the words in a sentence
   * @param values the possible values, least first
   */
  record Choice(String id, String label, List<String> values) implements Fact {
    static final int MAX_VALUES = Atom.MAX_CELLS - 1;

    /** Copies the values and checks that there are some and none stands twice. */
    public Choice {
      checkWords(id, label);
      values = checkValues(id, values);
    }

    @Override
    public <R extends @Nullable Object> R match(
        Function<? super YesNo, ? extends R> yesNo,
        Function<? super Amount, ? extends R> number,
        Function<? super Choice, ? extends R> choice,
        Function<? super Members, ? extends R> set) {
      return choice.apply(this);
    }
  }

  /**
   * A set of values from a closed vocabulary. Each member may be there, not be there, or be
   * unknown.
   *
   * @param id the name in rules
   * @param label the words in a sentence
   * @param values the vocabulary
   */
  record Members(String id, String label, List<String> values) implements Fact {
    /** Copies the values and checks that there are some and none stands twice. */
    public Members {
      checkWords(id, label);
      values = checkValues(id, values);
    }

    @Override
    public <R extends @Nullable Object> R match(
        Function<? super YesNo, ? extends R> yesNo,
        Function<? super Amount, ? extends R> number,
        Function<? super Choice, ? extends R> choice,
        Function<? super Members, ? extends R> set) {
      return set.apply(this);
    }
  }

  private static void checkWords(String id, String label) {
    if (requireNonNull(id, "id").isEmpty() || requireNonNull(label, "label").isEmpty()) {
      throw new IllegalArgumentException("a fact needs an id and a label, id was '" + id + "'");
    }
  }

  private static List<String> checkValues(String id, List<String> values) {
    ImmutableList<String> copy = ImmutableList.copyOf(values);
    if (copy.isEmpty() || copy.size() > Choice.MAX_VALUES) {
      throw new IllegalArgumentException(
          id + ": needs 1 to " + Choice.MAX_VALUES + " values, has " + copy.size());
    }
    if (copy.stream().distinct().count() != copy.size()) {
      throw new IllegalArgumentException(id + ": a value stands twice");
    }
    return copy;
  }
}
