package io.osteokit.tracking.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.osteokit.tracking.store.DiaryStore;
import io.osteokit.tracking.testkit.DiaryStoreContract;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The store over a pool whose connections commit nothing by themselves and isolate all they do. */
class PostgreSqlOwnPoolStoreTest extends DiaryStoreContract {
  private static HikariDataSource pool;

  @BeforeAll
  static void openPool() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(Server.shared().emptyDatabase());
    config.setAutoCommit(false);
    config.setTransactionIsolation("TRANSACTION_SERIALIZABLE");
    config.setMaximumPoolSize(4);
    pool = new HikariDataSource(config);
  }

  @AfterAll
  static void closePool() {
    pool.close();
  }

  @Override
  protected DiaryStore emptyStore() {
    DiaryStore store = DiaryStores.postgresql(pool);
    Server.shared()
        .execute(
            pool.getJdbcUrl(),
            "TRUNCATE osteokit_diary_entry; UPDATE osteokit_diary_head SET position = 0");
    return store;
  }

  @Override
  protected Optional<DiaryStore> reopened() {
    return Optional.of(DiaryStores.postgresql(pool));
  }
}
