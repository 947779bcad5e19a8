package io.osteokit.benchmarks.analytics;

import io.osteokit.tracking.progress.DailySeries;
import java.time.LocalDate;
import java.util.Random;
import java.util.TreeMap;

/** A made-up course of pain: whole scores from 0 to 10, one a day, that drift and cling. */
final class Scores {
  static final LocalDate START = LocalDate.of(2016, 1, 1);

  final double[] days;
  final double[] values;
  final DailySeries series;

  Scores(int count) {
    Random random = new Random(count);
    days = new double[count];
    values = new double[count];
    TreeMap<LocalDate, Double> byDay = new TreeMap<>();
    double mood = 0;
    for (int i = 0; i < count; i++) {
      mood = 0.6 * mood + random.nextGaussian();
      double score = Math.rint(6 - 3.0 * i / count + mood);
      days[i] = i;
      values[i] = Math.max(0, Math.min(10, score));
      byDay.put(START.plusDays(i), values[i]);
    }
    series = DailySeries.of(byDay);
  }
}
