package io.osteokit.benchmarks.stores;

import io.osteokit.benchmarks.Benchmarks;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.jdbc.DiaryStores;
import io.osteokit.tracking.store.DiaryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One call appends a thousand entries or reads ten thousand. */
@State(Scope.Thread)
public class StoresBenchmark {
  /** How many entries are appended at once. */
  static final int BATCH = 1000;

  /** How many entries are read at once. */
  static final int REPLAYED = 10_000;

  private static final String PERSON = "somebody";

  /** {@code sqlite}, or the URL of an empty database. */
  @Param("sqlite")
  public String database;

  private final Entries entries = new Entries();
  private List<DiaryEntry> batch = List.of();
  private DiaryStore store = DiaryStore.inMemory();
  private HandWrittenStore byHand;

  /** Opens both stores, each in its file or table. */
  @Setup
  public void open() throws IOException, SQLException {
    Path folder = Files.createTempDirectory(Benchmarks.target(), "stores");
    boolean sqlite = database.equals("sqlite");
    store = sqlite ? DiaryStores.sqlite(folder.resolve("a.db")) : DiaryStores.open(database);
    byHand =
        new HandWrittenStore(
            sqlite
                ? "jdbc:sqlite:" + folder.resolve("b.db")
                : database + "&reWriteBatchedInserts=true");
    List<DiaryEntry> first = entries.next(REPLAYED);
    store.append(PERSON, first);
    byHand.append(PERSON, first);
  }

  /** Makes the next entries, outside of what is measured. */
  @Setup(Level.Invocation)
  public void next() {
    batch = entries.next(BATCH);
  }

  /** Closes both. */
  @TearDown
  public void close() throws SQLException {
    store.close();
    byHand.close();
  }

  /**
   * OsteoKit's store.
   *
   * @return how many were new
   */
  @Benchmark
  public Object append() {
    return store.append(PERSON, batch);
  }

  /** Hand-written JDBC. */
  @Benchmark
  public void appendByHand() throws SQLException {
    byHand.append(PERSON, batch);
  }

  /**
   * OsteoKit's store.
   *
   * @return the entries
   */
  @Benchmark
  public Object replay() {
    return store.follow(0, REPLAYED);
  }

  /**
   * Hand-written JDBC.
   *
   * @return the entries
   */
  @Benchmark
  public Object replayByHand() throws SQLException {
    return byHand.replay();
  }
}
