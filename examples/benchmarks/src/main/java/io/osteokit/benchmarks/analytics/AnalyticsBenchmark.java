package io.osteokit.benchmarks.analytics;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One call takes a whole series. */
@State(Scope.Thread)
public class AnalyticsBenchmark {
  /** Days of the rolling mean. */
  static final int WINDOW = 28;

  /** How many days the series has. */
  @Param({"90", "365", "3650"})
  public int days;

  private Scores scores = new Scores(2);

  /** Makes the series. */
  @Setup
  public void make() {
    scores = new Scores(days);
  }

  /**
   * OsteoKit's slope with its interval.
   *
   * @return the slope
   */
  @Benchmark
  public Object slope() {
    return scores.series.slope();
  }

  /**
   * The same with Commons Math.
   *
   * @return the slope
   */
  @Benchmark
  public Object slopeOfCommons() {
    return Commons.slope(scores.days, scores.values);
  }

  /**
   * OsteoKit's test of a trend.
   *
   * @return the trend
   */
  @Benchmark
  public Object trend() {
    return scores.series.trend();
  }

  /**
   * Kendall's correlation of Commons Math, which has no test.
   *
   * @return tau
   */
  @Benchmark
  public double trendOfCommons() {
    return Commons.tau(scores.days, scores.values);
  }

  /**
   * OsteoKit's rolling mean.
   *
   * @return the means
   */
  @Benchmark
  public Object rolling() {
    return scores.series.rollingMean(WINDOW, 1);
  }

  /**
   * The rolling mean of Commons Math.
   *
   * @return the means
   */
  @Benchmark
  public Object rollingOfCommons() {
    return Commons.rollingMean(scores.values, WINDOW);
  }
}
