package io.osteokit.tracking.measures;

import com.google.common.collect.ImmutableSortedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answers to the items of a questionnaire, by number. Immutable.
 *
 * <p>An item that was not answered is left out. For a statement that is ticked or not, as in
 * RMDQ-24, give 1 or 0.
 */
public final class Answers {
  private final ImmutableSortedMap<Integer, Integer> byItem;

  private Answers(ImmutableSortedMap<Integer, Integer> byItem) {
    this.byItem = byItem;
  }

  /**
   * Starts answers.
   *
   * @return a builder without any answer
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the answers by item. */
  SortedMap<Integer, Integer> byItem() {
    return byItem;
  }

  /** Shows how many answers there are, and none of them. */
  @Override
  public String toString() {
    return "Answers[" + byItem.size() + "]";
  }

  /** Collects answers. Not thread-safe. */
  public static final class Builder {
    private final TreeMap<Integer, Integer> byItem = new TreeMap<>();

    private Builder() {}

    /**
     * Gives the answer to an item. Of several answers to one item the highest counts, as the
     * Oswestry index asks for two ticks in a section.
     *
     * @param item the number of the item, from 1
     * @param answer the answer
     * @return this builder
     */
    public Builder answer(int item, int answer) {
      byItem.merge(item, answer, Math::max);
      return this;
    }

    /**
     * Returns the answers so far.
     *
     * @return immutable answers; scoring checks them against the measure
     */
    public Answers build() {
      return new Answers(ImmutableSortedMap.copyOf(byItem));
    }
  }
}
