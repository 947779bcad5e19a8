package io.osteokit.pathways.verify.internal.witness;

import com.google.common.math.DoubleMath;
import io.osteokit.core.rules.Fact;
import io.osteokit.pathways.verify.internal.encode.Threshold;
import java.util.Optional;

/**
 * Between which thresholds a number lies: it reaches the first and not the second.
 *
 * @param fact how the number is declared
 * @param from the threshold that it reaches; empty for the least value
 * @param below the threshold that it does not reach; empty for none
 */
record Range(Fact.Amount fact, Optional<Threshold> from, Optional<Threshold> below) {
  boolean contains(double value) {
    return value >= fact.min()
        && value <= fact.max()
        && (!fact.whole() || DoubleMath.isMathematicalInteger(value))
        && from.map(t -> t.isReachedBy(value)).orElse(true)
        && !below.map(t -> t.isReachedBy(value)).orElse(false);
  }

  /**
   * Returns the whole number nearest to the wish that fits, else a tenth, else what lies between.
   */
  double near(double wish) {
    for (double step : new double[] {1, 0.5, 0.1, 0.01}) {
      for (int i = 0; i <= 70_000 && (i * step <= 70_000); i++) {
        for (int sign = 1; sign >= -1; sign -= 2) {
          double value = Math.rint((wish + sign * i * step) / step) * step;
          value = Math.rint(value * 1000) / 1000;
          if (contains(value)) {
            return value;
          }
        }
        if (step < 1 && i > 5_000) {
          break;
        }
      }
      if (fact.whole()) {
        break;
      }
    }
    double low = from.map(Threshold::limit).orElse(fact.min());
    double high = below.map(Threshold::limit).orElse(fact.max());
    return contains(low) ? low : (low + high) / 2;
  }

  int whole(double wish) {
    return (int) Math.round(near(wish));
  }

  /** Returns the least value that fits, for whole numbers; else one near the low end. */
  double least() {
    return near(from.map(Threshold::limit).orElse(fact.min()));
  }

  /** Returns the greatest value that fits, for whole numbers; else one near the high end. */
  double greatest() {
    return near(below.map(Threshold::limit).orElse(fact.max()));
  }
}
