package io.osteokit.benchmarks.cold;

import io.osteokit.benchmarks.Goal;
import io.osteokit.benchmarks.Part;
import io.osteokit.benchmarks.Row;
import io.osteokit.benchmarks.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fresh process to its first answer. JMH starts no process per call, so this takes the time from
 * the start of a process to its end; all sides in turn, many times.
 */
public final class ColdPart implements Part {
  private static final List<String> SIDES =
      List.of("nothing", "api", "json", "unchecked", "made", "kernel", "cel", "drools");
  private static final List<String> ARCHIVED = List.of("nothing", "api", "json");

  @Override
  public String name() {
    return "cold";
  }

  @Override
  public String title() {
    return "A fresh JVM to its first answer";
  }

  @Override
  public List<Row> run(Settings settings) throws IOException, InterruptedException {
    int rounds = settings.quick() ? 3 : 7;
    Path folder = Files.createTempDirectory("archives");
    Map<String, String> archives = new LinkedHashMap<>();
    for (String side : ARCHIVED) {
      String archive = folder.resolve(side + ".jsa").toString();
      start("-XX:ArchiveClassesAtExit=" + archive, side);
      archives.put(side, "-XX:SharedArchiveFile=" + archive);
    }
    Map<String, double[]> millis = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (String side : SIDES) {
        put(millis, side, round, rounds, start("-Xshare:auto", side));
      }
      for (String side : ARCHIVED) {
        put(
            millis,
            side + "+",
            round,
            rounds,
            start(archives.getOrDefault(side, "-Xshare:auto"), side));
      }
    }
    return rows(millis);
  }

  private static void put(
      Map<String, double[]> millis, String side, int round, int rounds, double value) {
    millis.computeIfAbsent(side, key -> new double[rounds])[round] = value;
  }

  private static List<Row> rows(Map<String, double[]> ms) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.told("An empty main", "ms", get(ms, "nothing")));
    rows.add(
        Row.judged(
            "Profile in Java to the first decision with all shipped content, above an empty main",
            "ms",
            Goal.atMost(150),
            less(ms, "api", "nothing")));
    rows.add(Row.told("The same with AppCDS", "ms", less(ms, "api+", "nothing+")));
    rows.add(
        Row.told(
            "JSON to the first decision, above an empty main", "ms", less(ms, "json", "nothing")));
    rows.add(Row.told("The same with AppCDS", "ms", less(ms, "json+", "nothing+")));
    rows.add(
        Row.told(
            "Of that, starting and asking Hibernate Validator",
            "ms",
            less(ms, "json", "unchecked")));
    rows.add(
        Row.judged(
            "80 rules: OsteoKit from JSON / CEL, both above making the rules",
            "×",
            Goal.atMost(0.2),
            quotient(less(ms, "kernel", "made"), less(ms, "cel", "made"))));
    rows.add(
        Row.judged(
            "80 rules: OsteoKit from JSON / Drools, both above making the rules",
            "×",
            Goal.atMost(0.05),
            quotient(less(ms, "kernel", "made"), less(ms, "drools", "made"))));
    return rows;
  }

  private static double[] get(Map<String, double[]> ms, String side) {
    return ms.getOrDefault(side, new double[0]);
  }

  private static double[] less(Map<String, double[]> ms, String side, String other) {
    double[] difference = get(ms, side).clone();
    for (int i = 0; i < difference.length; i++) {
      difference[i] -= get(ms, other)[i];
    }
    return difference;
  }

  private static double[] quotient(double[] above, double[] below) {
    double[] quotient = above.clone();
    for (int i = 0; i < quotient.length; i++) {
      quotient[i] /= below[i];
    }
    return quotient;
  }

  /** Starts a process, waits for its end and returns the milliseconds that took. */
  private static double start(String option, String side) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            option,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            FirstAnswer.class.getName(),
            side);
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    long begin = System.nanoTime();
    int code = builder.start().waitFor();
    long end = System.nanoTime();
    if (code != 0) {
      throw new IllegalStateException(side + " ended with " + code);
    }
    return (end - begin) / 1e6;
  }
}
