package io.osteokit.benchmarks.analytics;

import io.osteokit.tracking.progress.PainTrack;
import io.osteokit.tracking.progress.Progress;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One call adds a day to a track and asks how it goes. */
@State(Scope.Thread)
public class AppendBenchmark {
  private static final int ADDED = 100;

  private final Progress progress = Progress.shipped();

  /** How many days the track has before. */
  @Param({"365", "730", "1460", "3650"})
  public int days;

  private Scores scores = new Scores(2);
  private PainTrack track = progress.newPainTrack();

  /** Makes the series. */
  @Setup
  public void make() {
    scores = new Scores(days + ADDED);
  }

  /** Makes a track of that length, outside of what is measured. */
  @Setup(Level.Invocation)
  public void fill() {
    track = progress.newPainTrack();
    for (int i = 0; i < days; i++) {
      track.add(Scores.START.plusDays(i), (int) scores.values[i]);
    }
    track.summary(Scores.START.plusDays(days - 1));
  }

  /**
   * Adds some days.
   *
   * @param hole takes the summaries
   */
  @Benchmark
  @OperationsPerInvocation(ADDED)
  public void append(Blackhole hole) {
    for (int i = days; i < days + ADDED; i++) {
      LocalDate day = Scores.START.plusDays(i);
      track.add(day, (int) scores.values[i]);
      hole.consume(track.summary(day));
    }
  }
}
