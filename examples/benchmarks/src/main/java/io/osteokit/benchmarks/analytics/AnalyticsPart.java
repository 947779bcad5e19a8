package io.osteokit.benchmarks.analytics;

import io.osteokit.benchmarks.Goal;
import io.osteokit.benchmarks.Part;
import io.osteokit.benchmarks.Rounds;
import io.osteokit.benchmarks.Row;
import io.osteokit.benchmarks.Settings;
import io.osteokit.tracking.progress.Slope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** What is worked out of a course of pain, and Apache Commons Math. */
public final class AnalyticsPart implements Part {
  private static final Map<Integer, Double> SLOPE_GOALS = Map.of(90, 1.5, 365, 5.0, 3650, 12.0);

  @Override
  public String name() {
    return "analytics";
  }

  @Override
  public String title() {
    return "Courses of daily pain scores";
  }

  @Override
  public List<Row> run(Settings settings) throws RunnerException {
    int[] sizes = settings.quick() ? new int[] {90, 365} : new int[] {90, 365, 3650};
    String[] days = Arrays.stream(sizes).mapToObj(String::valueOf).toArray(String[]::new);
    for (int size : sizes) {
      check(new Scores(size));
    }
    Rounds rounds = Rounds.of(settings, AnalyticsBenchmark.class, Map.of("days", days));
    List<Row> rows = new ArrayList<>();
    for (int size : sizes) {
      add(
          rows,
          rounds,
          "slope",
          size,
          "Theil–Sen slope and interval",
          SLOPE_GOALS.getOrDefault(size, 1.0));
    }
    for (int size : sizes) {
      add(rows, rounds, "trend", size, "Mann–Kendall test (there: only τ)", 8.0);
    }
    for (int size : sizes) {
      add(rows, rounds, "rolling", size, "Rolling mean of 28 days", 20.0);
    }
    Rounds appended =
        Rounds.of(settings, AppendBenchmark.class, Map.of("days", new String[] {"365", "3650"}));
    rows.add(
        Row.judged(
            "Adding a day and its summary: after ten years / after one",
            "×",
            Goal.atMost(1.25),
            appended.ratio("append 3650", "append 365")));
    rows.add(
        Row.told(
            "Adding a day and its summary, after ten years", "µs", appended.micros("append 3650")));
    return rows;
  }

  private static void add(
      List<Row> rows, Rounds rounds, String what, int size, String label, double goal) {
    rows.add(
        Row.judged(
            "Commons Math / OsteoKit, " + label + ", " + size + " days",
            "×",
            Goal.atLeast(goal),
            rounds.ratio(what + "OfCommons " + size, what + " " + size)));
  }

  private static void check(Scores scores) {
    Slope slope = scores.series.slope().orElseThrow();
    double[] expected = Commons.slope(scores.days, scores.values);
    same("slope", expected, new double[] {slope.perDay(), slope.low(), slope.high()}, 0);
    same(
        "trend",
        new double[] {Commons.tau(scores.days, scores.values)},
        new double[] {scores.series.trend().orElseThrow().tau()},
        1e-12);
    double[] means =
        scores.series.rollingMean(AnalyticsBenchmark.WINDOW, 1).values().values().stream()
            .mapToDouble(Double::doubleValue)
            .toArray();
    same(
        "rolling mean",
        Commons.rollingMean(scores.values, AnalyticsBenchmark.WINDOW),
        means,
        1e-12);
  }

  private static void same(String what, double[] expected, double[] actual, double tolerance) {
    for (int i = 0; i < expected.length; i++) {
      if (!(Math.abs(expected[i] - actual[i]) <= tolerance)) {
        throw new IllegalStateException(what + " differs from Commons Math");
      }
    }
  }
}
