package io.osteokit.cli;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs Jazzer on each reader in a small process of its own, as many at once as there are
 * processors: {@code Fuzzing SECONDS FOLDER READERS}, where READERS are names between commas, or
 * all.
 *
 * <p>Not by Jazzer's own JUnit extension, of which only the first test of a process is fuzzed.
 */
final class Fuzzing {
  /** An input that takes longer hangs; 5 MB take up to four seconds, and more when watched. */
  private static final Duration LONGEST_INPUT = Duration.ofMinutes(1);

  /** Huge documents, and a compiler that takes its time, would take up a shorter run. */
  private static final Duration LONG = Duration.ofSeconds(30);

  /** What a process needs to begin and to end, even on a machine that has other things to do. */
  private static final Duration AROUND = Duration.ofMinutes(10);

  private static final Pattern COVERAGE = Pattern.compile("cov: (\\d+) ft: (\\d+)");
  private static final Pattern EXECUTIONS = Pattern.compile("number_of_executed_units: *(\\d+)");
  private static final Pattern MEMORY = Pattern.compile("peak_rss_mb: *(\\d+)");

  private final Path folder;
  private final Duration each;

  private Fuzzing(Path folder, Duration each) {
    this.folder = folder;
    this.each = each;
  }

  /** Fuzzes; ends with 1 if anything was found, and says where it stands. */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    List<Reader> readers =
        args[2].equals("all")
            ? List.of(Reader.values())
            : Splitter.on(',').splitToStream(args[2]).map(Fuzzing::reader).toList();
    int processors = Runtime.getRuntime().availableProcessors();
    long seconds = Math.max(1, Long.parseLong(args[0]) * processors / readers.size());
    Fuzzing fuzzing = new Fuzzing(Path.of(args[1]).toAbsolutePath(), Duration.ofSeconds(seconds));
    System.out.printf(
        Locale.ROOT,
        "%-15s %12s %9s %9s %6s%n",
        "reader",
        "executions",
        "coverage",
        "features",
        "MB");
    ExecutorService pool = Executors.newFixedThreadPool(processors);
    List<Future<Boolean>> runs = new ArrayList<>();
    readers.forEach(reader -> runs.add(pool.submit(() -> fuzzing.isSound(reader))));
    pool.shutdown();
    boolean sound = true;
    for (Future<Boolean> run : runs) {
      sound &= run.get();
    }
    System.exit(sound ? 0 : 1);
  }

  private static Reader reader(String name) {
    return Reader.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private boolean isSound(Reader reader) throws IOException, InterruptedException {
    String name = reader.name().toLowerCase(Locale.ROOT);
    Path here = folder.resolve(name);
    Path found = Files.createDirectories(here.resolve("corpus"));
    Path log = here.resolve("log.txt");
    List<byte[]> seeds = FuzzSeeds.small(reader);
    boolean isLong = each.compareTo(LONG) >= 0;
    if (isLong) {
      seeds.addAll(FuzzSeeds.huge(reader));
    }
    FuzzSeeds.write(seeds, here.resolve("seeds"));
    FuzzSeeds.writeWords(reader, here.resolve("words.txt"));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=" + (isLong ? 4 : 1),
            "-XX:+EnableDynamicAgentLoading",
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + FuzzTarget.class.getName(),
            "--target_args=" + name,
            "--instrumentation_includes=io.osteokit.**",
            "--instrumentation_excludes=io.osteokit.cli.**",
            "--custom_hook_includes=io.osteokit.**",
            "--reproducer_path=" + here,
            "-artifact_prefix=" + here + File.separator,
            "-dict=" + here.resolve("words.txt"),
            "-max_total_time=" + each.toSeconds(),
            "-timeout=" + LONGEST_INPUT.toSeconds(),
            "-print_final_stats=1",
            found.toString(),
            here.resolve("seeds").toString());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(each.plus(AROUND).toSeconds(), TimeUnit.SECONDS);
    process.destroyForcibly();
    boolean sound = ended && process.waitFor() == 0;
    String text = Files.readString(log);
    System.out.printf(
        Locale.ROOT,
        "%-15s %12s %9s %9s %6s%s%n",
        name,
        last(EXECUTIONS, 1, text),
        last(COVERAGE, 1, text),
        last(COVERAGE, 2, text),
        last(MEMORY, 1, text),
        sound ? "" : "  FOUND SOMETHING, see " + log);
    return sound;
  }

  private static String last(Pattern pattern, int group, String text) {
    String last = "?";
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      last = matcher.group(group);
    }
    return last;
  }
}
