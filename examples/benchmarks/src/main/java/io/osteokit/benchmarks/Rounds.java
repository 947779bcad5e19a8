package io.osteokit.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What JMH measured of some methods, round by round.
 *
 * <p>In each round every method gets a process of its own, one after the other, so that what slows
 * the machine down for a while hits all sides. A round's number is the median of many short
 * iterations of wall time, which a neighbour who wakes up for a moment does not move.
 */
public final class Rounds {
  private final Map<String, List<Double>> nanos = new LinkedHashMap<>();
  private final Map<String, List<Double>> bytes = new LinkedHashMap<>();

  private Rounds() {}

  /**
   * Measures the methods of a benchmark class, each over and over for some time.
   *
   * @param settings how long
   * @param benchmarks the class
   * @param parameters values of the class's parameters that replace those it declares
   * @return what was measured
   * @throws RunnerException if a method fails
   */
  public static Rounds of(Settings settings, Class<?> benchmarks, Map<String, String[]> parameters)
      throws RunnerException {
    TimeValue time = TimeValue.milliseconds(settings.millis());
    return new Rounds()
        .measured(
            settings.rounds(),
            benchmarks,
            parameters,
            options ->
                options
                    .mode(Mode.AverageTime)
                    .warmupIterations(settings.warmups())
                    .warmupTime(time)
                    .measurementIterations(settings.iterations())
                    .measurementTime(time)
                    .addProfiler(GCProfiler.class));
  }

  /**
   * Measures methods of which one call takes long by itself: one call to warm up, one that counts.
   *
   * @param settings how many rounds
   * @param benchmarks the class
   * @param parameters values of the class's parameters that replace those it declares
   * @return what was measured
   * @throws RunnerException if a method fails
   */
  public static Rounds once(
      Settings settings, Class<?> benchmarks, Map<String, String[]> parameters)
      throws RunnerException {
    return new Rounds()
        .measured(
            settings.rounds(),
            benchmarks,
            parameters,
            options ->
                options.mode(Mode.SingleShotTime).warmupIterations(1).measurementIterations(1));
  }

  private Rounds measured(
      int rounds,
      Class<?> benchmarks,
      Map<String, String[]> parameters,
      UnaryOperator<ChainedOptionsBuilder> how)
      throws RunnerException {
    for (int round = 0; round < rounds; round++) {
      ChainedOptionsBuilder options =
          new OptionsBuilder()
              .include("^" + Pattern.quote(benchmarks.getName() + "."))
              .timeUnit(TimeUnit.NANOSECONDS)
              .forks(1)
              .shouldFailOnError(true)
              .jvmArgsAppend("-Xmx2g", "-XX:+UseSerialGC")
              .verbosity(VerboseMode.SILENT);
      parameters.forEach(options::param);
      for (RunResult result : new Runner(how.apply(options).build()).run()) {
        add(result);
      }
    }
    return this;
  }

  private void add(RunResult result) {
    String method = result.getParams().getBenchmark();
    StringJoiner name = new StringJoiner(" ");
    name.add(method.substring(method.lastIndexOf('.') + 1));
    for (String key : result.getParams().getParamsKeys()) {
      name.add(result.getParams().getParam(key));
    }
    nanos
        .computeIfAbsent(name.toString(), key -> new ArrayList<>())
        .add(result.getPrimaryResult().getStatistics().getPercentile(50));
    Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
    if (allocated != null) {
      bytes.computeIfAbsent(name.toString(), key -> new ArrayList<>()).add(allocated.getScore());
    }
  }

  /**
   * Returns how long one call took.
   *
   * @param name the method, and after spaces the values of its parameters
   * @return nanoseconds, one number a round
   */
  public double[] nanos(String name) {
    return values(nanos, name);
  }

  /**
   * Returns how long one call took.
   *
   * @param name as for {@link #nanos}
   * @return microseconds, one number a round
   */
  public double[] micros(String name) {
    double[] values = nanos(name);
    for (int i = 0; i < values.length; i++) {
      values[i] /= 1000;
    }
    return values;
  }

  /**
   * Returns how much memory one call allocated.
   *
   * @param name as for {@link #nanos}
   * @return bytes, one number a round
   */
  public double[] bytes(String name) {
    return values(bytes, name);
  }

  /**
   * Returns how many times longer one side took than the other, round by round.
   *
   * @param slow the side that is divided, as for {@link #nanos}
   * @param fast the side that it is divided by
   * @return one ratio a round
   */
  public double[] ratio(String slow, String fast) {
    double[] ratios = nanos(slow);
    double[] by = nanos(fast);
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] /= by[i];
    }
    return ratios;
  }

  private static double[] values(Map<String, List<Double>> all, String name) {
    List<Double> values = all.get(name);
    if (values == null) {
      throw new IllegalArgumentException(name + " was not measured, only " + all.keySet());
    }
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
