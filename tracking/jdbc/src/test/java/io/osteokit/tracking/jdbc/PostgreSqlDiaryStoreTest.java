package io.osteokit.tracking.jdbc;

import io.osteokit.tracking.store.DiaryStore;
import io.osteokit.tracking.testkit.DiaryStoreContract;

class PostgreSqlDiaryStoreTest extends DiaryStoreContract {
  @Override
  protected DiaryStore emptyStore() {
    return DiaryStores.open(Server.shared().emptyDatabase());
  }
}
