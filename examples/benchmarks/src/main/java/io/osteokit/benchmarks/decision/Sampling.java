package io.osteokit.benchmarks.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where time goes, as the JDK's flight recorder sees it: it looks every 10 ms. */
final class Sampling {
  private Sampling() {}

  /**
   * Returns in what share of the samples a method was running or waiting for what it called.
   *
   * @param work what to do over and over
   * @param millis how long
   * @param methods simple class names and methods, for example {@code Screen.screen}
   * @return shares from 0 to 1
   */
  static Map<String, Double> shares(Runnable work, int millis, List<String> methods)
      throws IOException {
    Path file = Files.createTempFile("samples", ".jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
      repeat(work, millis);
      recording.start();
      repeat(work, millis);
      recording.stop();
      recording.dump(file);
    }
    Map<String, Integer> seen = new LinkedHashMap<>();
    methods.forEach(method -> seen.put(method, 0));
    int samples = 0;
    for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
      if (event.getEventType().getName().equals("jdk.ExecutionSample")) {
        Set<String> stack = new HashSet<>();
        for (RecordedFrame frame : event.getStackTrace().getFrames()) {
          String type = frame.getMethod().getType().getName();
          stack.add(type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethod().getName());
        }
        methods.stream().filter(stack::contains).forEach(m -> seen.merge(m, 1, Integer::sum));
        samples++;
      }
    }
    Files.delete(file);
    Map<String, Double> shares = new LinkedHashMap<>();
    int all = Math.max(1, samples);
    seen.forEach((method, count) -> shares.put(method, count / (double) all));
    return shares;
  }

  private static void repeat(Runnable work, int millis) {
    long end = System.nanoTime() + millis * 1_000_000L;
    while (System.nanoTime() < end) {
      work.run();
    }
  }
}
