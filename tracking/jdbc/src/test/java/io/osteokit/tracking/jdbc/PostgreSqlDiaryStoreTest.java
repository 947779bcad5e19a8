package io.osteokit.tracking.jdbc;

import io.osteokit.tracking.store.DiaryStore;
import io.osteokit.tracking.testkit.DiaryStoreContract;
import java.util.Optional;

class PostgreSqlDiaryStoreTest extends DiaryStoreContract {
  private String url;

  @Override
  protected DiaryStore emptyStore() {
    url = Server.shared().emptyDatabase();
    return DiaryStores.open(url);
  }

  @Override
  protected Optional<DiaryStore> reopened() {
    return Optional.of(DiaryStores.open(url));
  }
}
