package io.osteokit.tracking.testkit;

import io.osteokit.tracking.store.DiaryStore;
import java.util.Optional;

class InMemoryDiaryStoreTest extends DiaryStoreContract {
  @Override
  protected DiaryStore emptyStore() {
    return DiaryStore.inMemory();
  }

  @Override
  protected Optional<DiaryStore> reopened() {
    return Optional.empty();
  }
}
