package io.osteokit.benchmarks.analytics;

import java.util.Arrays;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.apache.commons.math3.util.KthSelector;
import org.apache.commons.math3.util.MedianOf3PivotingStrategy;

/** The same with Apache Commons Math: all slopes in an array, and its selection in that. */
final class Commons {
  private static final int PIVOTS = 1023;
  private static final double NORMAL_975 = 1.959963984540054;

  private Commons() {}

  /** Returns the slope and the ends of its interval. */
  static double[] slope(double[] days, double[] values) {
    int n = values.length;
    double[] slopes = new double[n * (n - 1) / 2];
    int at = 0;
    for (int j = 1; j < n; j++) {
      for (int i = 0; i < j; i++) {
        slopes[at++] = (values[j] - values[i]) / (days[j] - days[i]);
      }
    }
    KthSelector selector = new KthSelector(new MedianOf3PivotingStrategy());
    int[] pivots = new int[PIVOTS];
    Arrays.fill(pivots, -1);
    int pairs = slopes.length;
    double width = NORMAL_975 * Math.sqrt(variance(values));
    int upper = Math.min((int) Math.rint((pairs + width) / 2), pairs - 1);
    int lower = Math.max((int) Math.rint((pairs - width) / 2) - 1, 0);
    double middle = selector.select(slopes, pivots, pairs / 2);
    if (pairs % 2 == 0) {
      middle = (selector.select(slopes, pivots, pairs / 2 - 1) + middle) / 2;
    }
    return new double[] {
      middle, selector.select(slopes, pivots, lower), selector.select(slopes, pivots, upper)
    };
  }

  private static double variance(double[] values) {
    double n = values.length;
    int[] counts = new int[11];
    for (double value : values) {
      counts[(int) value]++;
    }
    double ties = 0;
    for (double t : counts) {
      ties += t * (t - 1) * (2 * t + 5);
    }
    return 1 / 18.0 * (n * (n - 1) * (2 * n + 5) - ties);
  }

  static double tau(double[] days, double[] values) {
    return new KendallsCorrelation().correlation(days, values);
  }

  static double[] rollingMean(double[] values, int window) {
    DescriptiveStatistics statistics = new DescriptiveStatistics(window);
    double[] means = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      statistics.addValue(values[i]);
      means[i] = statistics.getMean();
    }
    return means;
  }
}
