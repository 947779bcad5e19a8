package io.osteokit.benchmarks.stores;

import io.osteokit.benchmarks.Benchmarks;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.DiaryWriter;
import io.osteokit.tracking.jdbc.DiaryStores;
import io.osteokit.tracking.store.DiaryStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One call appends one entry so that it survives a power failure. */
@State(Scope.Thread)
public class DurableBenchmark {
  private final Entries entries = new Entries();
  private List<DiaryEntry> one = List.of();
  private DiaryStore store = DiaryStore.inMemory();
  private FileChannel file;

  /** Opens a store and a file on the disk of the working directory. */
  @Setup
  public void open() throws IOException {
    Path folder = Files.createTempDirectory(Benchmarks.target(), "stores");
    store = DiaryStores.sqlite(folder.resolve("a.db"));
    file =
        FileChannel.open(
            folder.resolve("a.jsonl"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Makes the next entry, outside of what is measured. */
  @Setup(Level.Invocation)
  public void next() {
    one = entries.next(1);
  }

  /** Closes both. */
  @TearDown
  public void close() throws IOException {
    store.close();
    file.close();
  }

  /**
   * OsteoKit's store in SQLite.
   *
   * @return how many were new
   */
  @Benchmark
  public Object sqlite() {
    return store.append("somebody", one);
  }

  /** A line in a file that is synchronised each time. */
  @Benchmark
  public void file() throws IOException {
    String line = DiaryWriter.writeLine(one.get(0)) + "\n";
    ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
    file.force(false);
  }
}
