package io.osteokit.tracking.jdbc;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.DiaryReader;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.InvalidLinesException;
import io.osteokit.tracking.store.Appended;
import io.osteokit.tracking.store.Batch;
import io.osteokit.tracking.store.DiaryStore;
import io.osteokit.tracking.store.DiaryStoreException;
import io.osteokit.tracking.store.DiaryStoreException.Code;
import io.osteokit.tracking.store.ErasureReceipt;
import io.osteokit.tracking.store.ErasureReceipt.Means;
import io.osteokit.tracking.store.StoredEntry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Keeps entries in two tables, which are alike in all databases. */
final class JdbcDiaryStore implements DiaryStore {
  /** So many ids are looked up at once; databases limit the parameters of a statement. */
  private static final int IDS = 500;

  private static final DiaryReader READER = DiaryReader.create();

  private final Database database;
  private volatile boolean closed;

  private JdbcDiaryStore(Database database) {
    this.database = database;
  }

  /** Opens a database; what it throws is made fit to be seen. */
  interface Opening {
    Database open() throws SQLException;
  }

  static DiaryStore open(Opening opening) {
    Database database;
    try {
      database = opening.open();
    } catch (SQLException e) {
      throw Failures.of(e, Sqlite.is(e) ? Sqlite.codeFor(e) : PostgreSql.codeFor(e));
    }
    try {
      Schema.update(database);
      return new JdbcDiaryStore(database);
    } catch (SQLException | RuntimeException e) {
      database.close();
      throw Failures.of(e, database);
    }
  }

  @Override
  public Appended append(String person, List<DiaryEntry> entries) {
    Batch.person(person);
    Batch batch = Batch.of(entries);
    return asking(() -> append(person, batch));
  }

  /** Mostly all entries are new, which the database finds out while it adds them. */
  private Appended append(String person, Batch batch) throws SQLException {
    try {
      return database.inTransaction(handle -> appendNew(handle.getConnection(), person, batch));
    } catch (ThereAlready e) {
      return database.inTransaction(handle -> appendRest(handle, person, batch));
    }
  }

  private Appended appendNew(Connection connection, String person, Batch batch)
      throws SQLException {
    List<DiaryEntry> entries = batch.without(ImmutableList.of());
    long position = add(connection, person, entries);
    return batch.appended(entries.size(), position);
  }

  private long add(Connection connection, String person, List<DiaryEntry> entries)
      throws SQLException {
    long position = database.takePositions(connection, entries.size());
    if (database.insert(connection, person, entries, position - entries.size()) < entries.size()) {
      throw new ThereAlready();
    }
    return position;
  }

  /** Looks for what is there, with the lock, so that nobody adds to it meanwhile. */
  private Appended appendRest(Handle handle, String person, Batch batch) throws SQLException {
    Connection connection = handle.getConnection();
    database.takePositions(connection, 0);
    List<DiaryEntry> fresh = batch.without(find(handle, person, batch.ids()));
    return batch.appended(fresh.size(), add(connection, person, fresh));
  }

  /** Undoes a transaction in which an entry was there already. */
  @SuppressWarnings("serial") // Caught where it is thrown.
  private static final class ThereAlready extends RuntimeException {
    ThereAlready() {
      super("an entry is there already", null, false, false);
    }
  }

  private static List<DiaryEntry> find(Handle handle, String person, List<EventId> ids) {
    List<DiaryEntry> there = new ArrayList<>();
    for (List<EventId> some : Lists.partition(ids, IDS)) {
      there.addAll(
          entries(
              Row.all(
                  handle
                      .createQuery(Row.SELECT + "person = :person AND id IN (<ids>)")
                      .bind("person", person)
                      .bindList("ids", Lists.transform(some, EventId::value)))));
    }
    return there;
  }

  private static List<DiaryEntry> entries(List<Row> rows) {
    return rows.stream().map(Row::entry).collect(ImmutableList.toImmutableList());
  }

  @Override
  public Diary read(String person) {
    Batch.person(person);
    List<Row> rows =
        asking(
            () ->
                database.with(
                    handle ->
                        Row.all(handle.createQuery(Row.SELECT + "person = ?").bind(0, person))));
    return Diary.of(entries(rows));
  }

  @Override
  public List<DiaryEntry> read(String person, Instant from, Instant until) {
    Batch.person(person);
    requireNonNull(from, "from");
    requireNonNull(until, "until");
    List<Row> rows =
        asking(
            () ->
                database.with(
                    handle ->
                        Row.all(
                            handle
                                .createQuery(
                                    Row.SELECT
                                        + "person = ? AND (at_second, at_nano) >= (?, ?)"
                                        + " AND (at_second, at_nano) < (?, ?)")
                                .bind(0, person)
                                .bind(1, from.getEpochSecond())
                                .bind(2, from.getNano())
                                .bind(3, until.getEpochSecond())
                                .bind(4, until.getNano()))));
    return Diary.of(entries(rows)).history();
  }

  @Override
  public List<StoredEntry> follow(long after, int limit) {
    Batch.range(after, limit);
    List<Row> rows =
        asking(
            () ->
                database.with(
                    handle ->
                        Row.all(
                            handle
                                .createQuery(Row.SELECT + "position > ? ORDER BY position LIMIT ?")
                                .bind(0, after)
                                .bind(1, limit))));
    ImmutableList.Builder<StoredEntry> readable = ImmutableList.builder();
    for (Row row : rows) {
      try {
        readable.add(new StoredEntry(row.position, row.person, row.entry()));
      } catch (DiaryStoreException e) {
        if (row.equals(rows.get(0))) {
          throw e;
        }
        break;
      }
    }
    return readable.build();
  }

  @Override
  public ErasureReceipt erase(String person, Instant at) {
    Batch.person(person);
    requireNonNull(at, "at");
    return asking(
        () -> {
          Removed removed = database.inTransaction(handle -> remove(handle, person));
          if (database.with(handle -> count(handle, person, removed.last)) != 0) {
            throw new DiaryStoreException(
                Code.CORRUPT, "entries are there after they were removed");
          }
          Set<Means> means = EnumSet.of(Means.ENTRIES_REMOVED);
          means.addAll(database.scrub());
          return new ErasureReceipt(at, removed.entries, means);
        });
  }

  /**
   * What was removed.
   *
   * @param last the position at that time; entries after it were added later
   */
  private record Removed(long entries, long last) {}

  private Removed remove(Handle handle, String person) throws SQLException {
    long last = database.takePositions(handle.getConnection(), 0);
    return new Removed(
        handle.execute("DELETE FROM osteokit_diary_entry WHERE person = ?", person), last);
  }

  private static long count(Handle handle, String person, long last) {
    return handle
        .createQuery("SELECT count(*) FROM osteokit_diary_entry WHERE person = ? AND position <= ?")
        .bind(0, person)
        .bind(1, last)
        .mapTo(Long.class)
        .one();
  }

  @Override
  public void close() {
    closed = true;
    database.close();
  }

  /** An entry as the table holds it. */
  private record Row(long position, String person, String line) {
    static final String SELECT = "SELECT position, person, line FROM osteokit_diary_entry WHERE ";

    static List<Row> all(Query query) {
      return query
          .map((row, context) -> new Row(row.getLong(1), row.getString(2), row.getString(3)))
          .list();
    }

    DiaryEntry entry() {
      try {
        return READER.readLine(line);
      } catch (InvalidLinesException e) {
        throw DiaryStoreException.unreadable(position);
      }
    }
  }

  /** What may fail as databases do. */
  private interface Question<R> {
    R ask() throws SQLException;
  }

  private <R> R asking(Question<R> question) {
    if (closed) {
      throw new DiaryStoreException(Code.CLOSED, "the store was closed");
    }
    try {
      return question.ask();
    } catch (SQLException | RuntimeException e) {
      throw Failures.of(e, database);
    }
  }
}
