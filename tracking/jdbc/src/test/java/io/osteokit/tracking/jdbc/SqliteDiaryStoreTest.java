package io.osteokit.tracking.jdbc;

import io.osteokit.tracking.store.DiaryStore;
import io.osteokit.tracking.testkit.DiaryStoreContract;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

class SqliteDiaryStoreTest extends DiaryStoreContract {
  @TempDir private Path folder;

  @Override
  protected DiaryStore emptyStore() {
    return DiaryStores.sqlite(folder.resolve("diary.db"));
  }

  @Override
  protected Optional<DiaryStore> reopened() {
    return Optional.of(emptyStore());
  }
}
