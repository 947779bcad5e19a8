package io.osteokit.tracking.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.store.DiaryStore;
import io.osteokit.tracking.testkit.SampleEntries;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Kills a writing process again and again, and looks each time at what is there. */
final class Crashes {
  /** So many; the profile "crash" asks for more. */
  static final int KILLS = Integer.getInteger("crash.kills", 25);

  /** A long run says after so many kills how far it is. */
  private static final int TOLD = 100;

  private final String url;
  private final Random random = new Random(20261123);
  private final Set<String> expected = new HashSet<>();

  Crashes(String url) {
    this.url = url;
  }

  void run() throws IOException, InterruptedException {
    for (int life = 0; life < KILLS; life++) {
      int acknowledged = liveAndDie(life);
      check(life, acknowledged);
      if ((life + 1) % TOLD == 0) {
        System.out.println(
            (life + 1) + " kills, all of " + expected.size() + " acknowledged entries are there");
      }
    }
  }

  /** Returns how many batches the process acknowledged before it was killed. */
  private int liveAndDie(int life) throws IOException, InterruptedException {
    Process writer = start(life);
    try (BufferedReader said = writer.inputReader()) {
      String first = said.readLine();
      assertThat(first).as("the first batch of life %s", life).isEqualTo("0");
      // After a few more batches, and then at any moment within one.
      int batches = random.nextInt(8);
      int acknowledged = 1;
      while (acknowledged <= batches && said.readLine() != null) {
        acknowledged++;
      }
      Thread.sleep(0, random.nextInt(999_999));
      // Killing the process itself would close the pipe, in which is still what it had said.
      writer.toHandle().destroyForcibly();
      acknowledged += (int) said.lines().count();
      assertThat(writer.waitFor()).as("killed, not ended").isEqualTo(137);
      return acknowledged;
    } finally {
      writer.destroyForcibly();
    }
  }

  private Process start(int life) throws IOException {
    String path =
        Stream.of("jdk.module.path", "java.class.path")
            .map(name -> System.getProperty(name, ""))
            .filter(list -> !list.isEmpty())
            .collect(Collectors.joining(File.pathSeparator));
    String tests = Path.of("target", "test-classes").toAbsolutePath().toString();
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            path + File.pathSeparator + tests,
            CrashingWriter.class.getName(),
            url,
            String.valueOf(life))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private void check(int life, int acknowledged) {
    try (DiaryStore store = DiaryStores.open(url)) {
      Set<String> there =
          store.read(CrashingWriter.PERSON).history().stream()
              .map(entry -> entry.id().value())
              .collect(Collectors.toSet());
      for (int batch = 0; batch < acknowledged; batch++) {
        expected.addAll(ids(life, batch));
      }
      // The last one may be there without having been acknowledged, but not half.
      List<String> last = ids(life, acknowledged);
      if (there.containsAll(last)) {
        expected.addAll(last);
      }
      assertThat(there).as("after life %s", life).isEqualTo(expected);
      assertThat(store.follow(expected.size() - 1L, 10)).as("positions without gaps").hasSize(1);
    }
  }

  private static List<String> ids(int life, int batch) {
    String prefix = CrashingWriter.prefix(life, batch);
    List<DiaryEntry> entries = SampleEntries.entries(prefix, CrashingWriter.size(batch));
    return IntStream.range(0, entries.size()).mapToObj(i -> prefix + i).toList();
  }
}
