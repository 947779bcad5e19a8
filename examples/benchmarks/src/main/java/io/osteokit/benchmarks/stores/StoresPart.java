package io.osteokit.benchmarks.stores;

import io.osteokit.benchmarks.Goal;
import io.osteokit.benchmarks.Part;
import io.osteokit.benchmarks.Rounds;
import io.osteokit.benchmarks.Row;
import io.osteokit.benchmarks.Settings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Appending to and reading from diary stores. */
public final class StoresPart implements Part {

  @Override
  public String name() {
    return "stores";
  }

  @Override
  public String title() {
    return "Diary stores and hand-written JDBC on the same database";
  }

  @Override
  public List<Row> run(Settings settings) throws RunnerException, IOException {
    List<Row> rows = new ArrayList<>();
    add(rows, settings, "SQLite (WAL, FULL)", "sqlite");
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
      add(rows, settings, "PostgreSQL", server.getJdbcUrl("postgres", "postgres"));
    }
    Rounds durable = Rounds.of(settings, DurableBenchmark.class, Map.of());
    rows.add(
        Row.judged(
            "One durable entry: SQLite store / file synchronised each time",
            "×",
            Goal.atMost(1.25),
            durable.ratio("sqlite", "file")));
    rows.add(Row.told("One durable entry in the SQLite store", "µs", durable.micros("sqlite")));
    return rows;
  }

  private static void add(List<Row> rows, Settings settings, String name, String database)
      throws RunnerException {
    Rounds rounds =
        Rounds.of(settings, StoresBenchmark.class, Map.of("database", new String[] {database}));
    String of = " " + database;
    rows.add(
        Row.judged(
            name + ", appending 1,000 entries: OsteoKit / by hand",
            "×",
            Goal.atMost(1.15),
            rounds.ratio("append" + of, "appendByHand" + of)));
    rows.add(
        Row.judged(
            name + ", reading 10,000 entries: OsteoKit / by hand",
            "×",
            Goal.atMost(1.15),
            rounds.ratio("replay" + of, "replayByHand" + of)));
  }
}
