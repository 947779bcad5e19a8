package io.osteokit.benchmarks;

import io.osteokit.benchmarks.analytics.AnalyticsPart;
import io.osteokit.benchmarks.cold.ColdPart;
import io.osteokit.benchmarks.decision.DecisionPart;
import io.osteokit.benchmarks.growth.GrowthPart;
import io.osteokit.benchmarks.planner.PlannerPart;
import io.osteokit.benchmarks.rules.RulesPart;
import io.osteokit.benchmarks.stores.StoresPart;
import io.osteokit.benchmarks.weight.WeightPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Runs all parts and writes one table.
 *
 * <pre>
 * java -jar examples/benchmarks/target/benchmarks.jar [--quick] [--publish] [PART...]
 * </pre>
 *
 * <p>It writes {@code target/results.md} and {@code target/results.json} beside the jar, and with
 * {@code --publish} the README of the module, too.
 */
public final class Benchmarks {
  private static final List<Part> PARTS =
      List.of(
          new WeightPart(),
          new RulesPart(),
          new DecisionPart(),
          new PlannerPart(),
          new AnalyticsPart(),
          new StoresPart(),
          new ColdPart(),
          new GrowthPart());

  private Benchmarks() {}

  /**
   * Runs the parts that are named, or all.
   *
   * @param args see above
   * @throws Exception if a part fails, or its sides do not agree
   */
  public static void main(String... args) throws Exception {
    List<String> words = List.of(args);
    List<String> names = words.stream().filter(word -> !word.startsWith("--")).toList();
    boolean quick = words.contains("--quick");
    Settings settings = quick ? Settings.brief() : Settings.full();
    Path target = target();
    Results results =
        new Results(
            LocalDate.now(ZoneOffset.UTC)
                + (quick ? ", a short look, not for comparing" : ", median of 3 rounds"));
    for (Part part : PARTS) {
      if (names.isEmpty() || names.contains(part.name())) {
        long begin = System.nanoTime();
        results.add(part.title(), part.run(settings));
        System.out.printf("%s: %d s%n", part.name(), (System.nanoTime() - begin) / 1_000_000_000);
        Files.writeString(target.resolve("results.md"), results.markdown());
        Files.writeString(target.resolve("results.json"), results.json());
      }
    }
    if (words.contains("--publish")) {
      results.putInto(target.resolveSibling("README.md"));
      Path plot = target.resolve("growth.svg");
      if (Files.exists(plot)) {
        Files.writeString(target.resolveSibling("growth.svg"), Files.readString(plot));
      }
    }
    System.out.println(results.markdown());
  }

  /**
   * Returns the build folder of this module, which holds the jar.
   *
   * @return the folder
   * @throws IOException if the class does not come from a jar
   */
  public static Path target() throws IOException {
    String jar = Benchmarks.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    Path folder = Path.of(jar).toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("run it from the jar");
    }
    return folder;
  }
}
