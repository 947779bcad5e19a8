package io.osteokit.tracking.measures;

import java.util.stream.DoubleStream;

/** How a score comes from what was answered or measured. */
public enum Scoring {
  /** One number as it is. */
  VALUE,
  /** The mean of the items that were answered. */
  MEAN,
  /** The sum of the items that were answered. */
  SUM,
  /** The sum in percent of the most that the answered items could make. */
  PERCENT_OF_POSSIBLE,
  /** The mean of the tries. */
  MEAN_OF_TRIES,
  /** The highest of the tries. */
  BEST_OF_TRIES;

  /**
   * Works a score out of one or more answers.
   *
   * @param answers what was answered
   * @param most the most that an item can be
   */
  double score(double[] answers, double most) {
    DoubleStream stream = DoubleStream.of(answers);
    return switch (this) {
      case MEAN, MEAN_OF_TRIES -> stream.sum() / answers.length;
      case PERCENT_OF_POSSIBLE -> stream.sum() / (most * answers.length) * 100;
      case BEST_OF_TRIES -> stream.max().orElse(0);
      case VALUE, SUM -> stream.sum();
    };
  }

  /** Whether answers belong to numbered items, so that one of them can be missing. */
  boolean hasItems() {
    return this == MEAN || this == SUM || this == PERCENT_OF_POSSIBLE;
  }
}
