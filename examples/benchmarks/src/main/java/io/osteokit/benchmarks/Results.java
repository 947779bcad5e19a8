package io.osteokit.benchmarks;

import io.osteokit.core.json.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rows of all parts that ran, as Markdown between two marks of a file and as JSON. */
final class Results {
  static final String BEGIN = "<!-- results: written by the program, not by hand -->";
  static final String END = "<!-- end of results -->";

  private final Map<String, List<Row>> rows = new LinkedHashMap<>();
  private final String when;

  /**
   * Starts empty results.
   *
   * @param when the day and how long was measured
   */
  Results(String when) {
    this.when = when;
  }

  void add(String title, List<Row> part) {
    rows.put(title, List.copyOf(part));
  }

  /** Returns the processor and the Java, and nothing that names the machine. */
  private static String machine() throws IOException {
    Path cpus = Path.of("/proc/cpuinfo");
    String cpu = System.getProperty("os.arch");
    if (Files.isReadable(cpus)) {
      cpu =
          Files.readAllLines(cpus).stream()
              .filter(line -> line.startsWith("model name"))
              .map(line -> line.substring(line.indexOf(':') + 1).trim())
              .findFirst()
              .orElse(cpu);
    }
    return String.format(
        Locale.ROOT,
        "%s, %d cores, %s, Java %s",
        cpu,
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("java.version"));
  }

  String markdown() throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(when).append("; ").append(machine()).append(".\n");
    rows.forEach(
        (title, part) -> {
          text.append("\n### ").append(title).append("\n\n");
          text.append("| | median | lowest to highest round | goal | |\n|---|---|---|---|---|\n");
          part.forEach(row -> text.append(line(row)));
        });
    return text.toString();
  }

  private static String line(Row row) {
    double[] values = row.values();
    return String.format(
        Locale.ROOT,
        "| %s | %s %s | %s to %s | %s | %s |%n",
        row.what(),
        Row.number(row.median()),
        row.unit(),
        Row.number(values[0]),
        Row.number(values[values.length - 1]),
        row.goal().map(Goal::toString).orElse(""),
        row.isMet().map(met -> met ? "met" : "**missed**").orElse(""));
  }

  /** Replaces what stands between the marks of a file. */
  void putInto(Path file) throws IOException {
    String text = Files.readString(file);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    int to = text.indexOf(END);
    if (from < BEGIN.length() || to < from) {
      throw new IllegalStateException("no marks for the results in " + file);
    }
    Files.writeString(
        file, text.substring(0, from) + "\n\n" + markdown() + "\n" + text.substring(to));
  }

  String json() throws IOException {
    JsonWriter out = JsonWriter.indented();
    out.object().name("when").value(when).name("machine").value(machine()).name("rows").array();
    rows.forEach((title, part) -> part.forEach(row -> write(out, title, row)));
    return out.end().end().text();
  }

  private static void write(JsonWriter out, String title, Row row) {
    out.object().name("part").value(title).name("what").value(row.what());
    out.name("unit").value(row.unit()).name("median").value(exact(row.median()));
    out.name("rounds").array();
    for (double value : row.values()) {
      out.value(exact(value));
    }
    out.end();
    row.goal().ifPresent(goal -> out.name("goal").value(goal.toString()));
    row.isMet().ifPresent(met -> out.name("met").value(met));
    out.end();
  }

  private static BigDecimal exact(double value) {
    return new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros();
  }
}
