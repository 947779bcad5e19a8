package io.osteokit.tracking.jdbc;

import com.google.common.base.Throwables;
import io.osteokit.tracking.store.DiaryStoreException;
import io.osteokit.tracking.store.DiaryStoreException.Code;
import java.sql.SQLException;
import java.util.Locale;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Turns failures of drivers and libraries into those of a store.
 *
 * <p>Their messages repeat statements, values and URLs, so neither messages nor causes are passed
 * on: only the numbers that a database gives to its errors are.
 */
final class Failures {
  private Failures() {}

  /**
   * Returns the failure as one of a store.
   *
   * @throws RuntimeException if it is no failure of a database but a slip in our code
   */
  static DiaryStoreException of(Exception failure, Database database) {
    if (failure instanceof DiaryStoreException known) {
      return known;
    }
    SQLException sql = find(failure);
    if (sql != null) {
      return of(sql, database.codeOf(sql));
    } else if (failure instanceof JdbiException || failure instanceof FlywayException) {
      return new DiaryStoreException(
          Code.UNAVAILABLE, "the database failed: " + failure.getClass().getSimpleName());
    }
    Throwables.throwIfUnchecked(failure);
    throw new IllegalStateException(failure);
  }

  static DiaryStoreException of(SQLException failure, Code code) {
    String state = failure.getSQLState();
    return new DiaryStoreException(
        code,
        String.format(
            Locale.ROOT,
            "%s (SQL state %s, error %d)",
            words(code),
            state == null ? "unknown" : state,
            failure.getErrorCode()));
  }

  static @Nullable SQLException find(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }

  private static String words(Code code) {
    return switch (code) {
      case LOCKED -> "somebody else holds the database";
      case READ_ONLY -> "the database can only be read";
      case FULL -> "the database has no space left";
      case CORRUPT -> "the database is damaged, or is none";
      case TOO_NEW -> "a newer version made the database";
      default -> "the database cannot be reached";
    };
  }
}
