package io.osteokit.benchmarks.growth;

import io.osteokit.benchmarks.Benchmarks;
import io.osteokit.benchmarks.Part;
import io.osteokit.benchmarks.Rounds;
import io.osteokit.benchmarks.Row;
import io.osteokit.benchmarks.Settings;
import io.osteokit.benchmarks.analytics.AppendBenchmark;
import io.osteokit.benchmarks.decision.GrowingCrowd;
import io.osteokit.benchmarks.planner.GrowingCatalogue;
import io.osteokit.benchmarks.rules.GrowingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** What doubling costs: rules, candidates, days of history, people. */
public final class GrowthPart implements Part {

  /** What is doubled again and again, and where it begins. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
  private record Growing(
      String what, Class<?> benchmark, String method, String parameter, int[] sizes) {}

  private static final List<Growing> ALL =
      List.of(
          new Growing(
              "rules", GrowingRules.class, "evaluate", "rules", new int[] {80, 160, 320, 640}),
          new Growing(
              "candidates",
              GrowingCatalogue.class,
              "compose",
              "candidates",
              new int[] {60, 120, 240, 480}),
          new Growing(
              "days of history",
              AppendBenchmark.class,
              "append",
              "days",
              new int[] {456, 912, 1825, 3650}),
          new Growing(
              "people", GrowingCrowd.class, "decide", "people", new int[] {10, 20, 40, 80}));

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public String title() {
    return "What doubling costs";
  }

  @Override
  public List<Row> run(Settings settings) throws RunnerException, IOException {
    List<Row> rows = new ArrayList<>();
    List<GrowthPlot.Curve> curves = new ArrayList<>();
    for (Growing growing : ALL) {
      int[] sizes = growing.sizes();
      String[] values = Arrays.stream(sizes).mapToObj(String::valueOf).toArray(String[]::new);
      Rounds rounds = Rounds.of(settings, growing.benchmark(), Map.of(growing.parameter(), values));
      double[] cost = new double[sizes.length];
      for (int i = 0; i < sizes.length; i++) {
        double[] ratio =
            rounds.ratio(growing.method() + " " + sizes[i], growing.method() + " " + sizes[0]);
        Row row =
            Row.told(
                String.format(Locale.ROOT, "%,d %s / %,d", sizes[i], growing.what(), sizes[0]),
                "×",
                ratio);
        cost[i] = row.median();
        if (i == sizes.length - 1) {
          rows.add(row);
        }
      }
      curves.add(
          new GrowthPlot.Curve(
              growing.what() + ", from " + sizes[0] + " to " + sizes[sizes.length - 1], cost));
    }
    Files.writeString(Benchmarks.target().resolve("growth.svg"), GrowthPlot.of(curves));
    return rows;
  }
}
