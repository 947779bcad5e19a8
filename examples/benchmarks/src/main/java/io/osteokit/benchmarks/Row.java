package io.osteokit.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One number of the table, with one value a round.
 *
 * @param what what was compared with what
 * @param unit × for a ratio, else a unit
 * @param values one a round, at least one
 * @param goal what the median should be; empty for a number that is only told
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares rows.
public record Row(String what, String unit, double[] values, Optional<Goal> goal) {

  /** Sorts a copy of the values. */
  public Row {
    requireNonNull(what, "what");
    requireNonNull(unit, "unit");
    values = values.clone();
    Arrays.sort(values);
  }

  /**
   * Returns a number that is only told.
   *
   * @param what what it is
   * @param unit its unit
   * @param values one a round
   * @return the row
   */
  public static Row told(String what, String unit, double... values) {
    return new Row(what, unit, values, Optional.empty());
  }

  /**
   * Returns a number that has a goal.
   *
   * @param what what it is
   * @param unit its unit
   * @param goal what it should be
   * @param values one a round
   * @return the row
   */
  public static Row judged(String what, String unit, Goal goal, double... values) {
    return new Row(what, unit, values, Optional.of(goal));
  }

  /**
   * Returns the middle value.
   *
   * @return the median of the rounds
   */
  public double median() {
    int n = values.length;
    return n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
  }

  /**
   * Returns whether the goal is met.
   *
   * @return empty without a goal
   */
  public Optional<Boolean> isMet() {
    return goal.map(g -> g.isMetBy(median()));
  }

  /** Writes three figures that count. */
  static String number(double value) {
    if (value == 0) {
      return "0";
    }
    double size = Math.abs(value);
    String format = size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
    String text = String.format(Locale.ROOT, format, value);
    return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
  }
}
