package io.osteokit.core.rules;

import static java.util.Objects.requireNonNull;

/** What a rule makes of the fact that it derives. Immutable. */
public sealed interface Outcome {
  /**
   * The fact is so, or is not.
   *
   * @param value which
   */
  record YesNo(boolean value) implements Outcome {}

  /**
   * The fact has this value of its choice.
   *
   * @param value the value
   */
  record Value(String value) implements Outcome {
    /** Checks that there is a value. */
    public Value {
      requireNonNull(value, "value");
    }
  }

  /**
   * The fact is this number.
   *
   * @param value the number, in the unit of the fact
   */
  record Amount(double value) implements Outcome {
    /** Makes the two zeros one. */
    public Amount {
      value += 0.0;
    }
  }

  /**
   * The fact is the same number as another fact, unknown if that is unknown.
   *
   * @param fact the id of the other fact
   */
  record SameAs(String fact) implements Outcome {
    /** Checks that there is a fact. */
    public SameAs {
      requireNonNull(fact, "fact");
    }
  }
}
