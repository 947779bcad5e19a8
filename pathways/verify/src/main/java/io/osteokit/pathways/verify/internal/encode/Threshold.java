package io.osteokit.pathways.verify.internal.encode;

import io.osteokit.core.rules.Fact;
import java.util.Comparator;

/**
 * A place where rules cut a number: "the limit or more", or strictly "more than the limit". Ordered
 * from the weakest to the strongest.
 *
 * @param limit the limit, in the unit of the fact
 * @param strict whether the limit itself does not reach it
 */
public record Threshold(double limit, boolean strict) implements Comparable<Threshold> {
  private static final Comparator<Threshold> ORDER =
      Comparator.comparingDouble(Threshold::limit).thenComparing(Threshold::strict);

  /** Returns the threshold of this limit or more. */
  public static Threshold at(double limit) {
    return atLeast(limit);
  }

  static Threshold atLeast(double limit) {
    return new Threshold(limit + 0.0, false);
  }

  static Threshold above(double limit) {
    return new Threshold(limit + 0.0, true);
  }

  /** Returns the same threshold as whole numbers see it: never strict. */
  Threshold over(Fact.Amount fact) {
    if (!fact.whole()) {
      return this;
    }
    return atLeast(strict ? Math.floor(limit) + 1 : Math.ceil(limit));
  }

  /** Returns whether the number reaches it. */
  public boolean isReachedBy(double number) {
    return strict ? number > limit : number >= limit;
  }

  /** Returns the threshold by so much higher. */
  public Threshold plus(double offset) {
    return new Threshold(limit + offset, strict);
  }

  @Override
  public int compareTo(Threshold other) {
    return ORDER.compare(this, other);
  }
}
