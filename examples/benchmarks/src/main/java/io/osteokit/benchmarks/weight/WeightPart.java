package io.osteokit.benchmarks.weight;

import io.osteokit.benchmarks.Benchmarks;
import io.osteokit.benchmarks.Goal;
import io.osteokit.benchmarks.Part;
import io.osteokit.benchmarks.Row;
import io.osteokit.benchmarks.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sizes of our jars; what each may pull in stands in a list that a test of the build keeps. */
public final class WeightPart implements Part {
  private static final List<String> ARTIFACTS =
      List.of("core", "exercises", "pathways", "tracking", "tracking-jdbc", "verify");

  @Override
  public String name() {
    return "weight";
  }

  @Override
  public String title() {
    return "Size of the jars";
  }

  @Override
  public List<Row> run(Settings settings) throws IOException {
    List<Row> rows = new ArrayList<>();
    double all = 0;
    for (String artifact : ARTIFACTS) {
      double size = size("osteokit-" + artifact + "-");
      all += size;
      rows.add(Row.told("osteokit-" + artifact, "kB", size));
    }
    rows.add(Row.judged("All of ours", "kB", Goal.atMost(1500), all));
    return rows;
  }

  /** Returns the size of the jar whose name goes on with a version, in thousands of bytes. */
  private static double size(String name) throws IOException {
    try (Stream<Path> jars = Files.list(Benchmarks.target().resolve("lib"))) {
      Path jar =
          jars.filter(file -> file.toFile().getName().matches(name + "\\d.*\\.jar"))
              .findFirst()
              .orElseThrow(() -> new IOException("no " + name + " beside the benchmarks"));
      return Files.size(jar) / 1000.0;
    }
  }
}
