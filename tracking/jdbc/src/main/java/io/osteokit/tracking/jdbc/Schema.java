package io.osteokit.tracking.jdbc;

import io.osteokit.tracking.store.DiaryStoreException;
import io.osteokit.tracking.store.DiaryStoreException.Code;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.jdbi.v3.core.JdbiException;

/** Makes the tables, and brings those of earlier versions up to date. */
final class Schema {
  private static final int TRIES = 5;

  private Schema() {}

  /** Asks the database first, as starting Flyway takes longer than all else about opening. */
  static void update(Database database) throws SQLException {
    if (!isCurrent(database)) {
      migrate(database);
    }
  }

  private static boolean isCurrent(Database database) {
    try {
      return database.with(
          handle ->
              handle
                  .createQuery(
                      "SELECT version FROM osteokit_schema_history WHERE success"
                          + " ORDER BY installed_rank DESC LIMIT 1")
                  .mapTo(String.class)
                  .findOne()
                  .filter(database.schemaVersion()::equals)
                  .isPresent());
    } catch (SQLException | JdbiException e) {
      // No such table, or a database that cannot be asked; Flyway finds out which.
      return false;
    }
  }

  private static void migrate(Database database) throws SQLException {
    Flyway flyway =
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(database.forSchema())
            .locations("classpath:io/osteokit/tracking/jdbc/" + database.schema())
            .table("osteokit_schema_history")
            // The database may be the app's, with tables of its own.
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .failOnMissingLocations(true)
            .cleanDisabled(true)
            .loggers("slf4j")
            .load();
    for (int left = TRIES; ; left--) {
      try {
        refuseNewer(flyway);
        flyway.migrate();
        return;
      } catch (FlywayException e) {
        // Two who open a new file of SQLite at once make the same tables; the loser looks again.
        if (left <= 1) {
          throw e;
        }
      }
    }
  }

  private static void refuseNewer(Flyway flyway) {
    for (MigrationInfo applied : flyway.info().applied()) {
      if (applied.getState().name().startsWith("FUTURE")) {
        throw new DiaryStoreException(
            Code.TOO_NEW, "a newer version made the database; this one does not understand it");
      }
    }
  }
}
