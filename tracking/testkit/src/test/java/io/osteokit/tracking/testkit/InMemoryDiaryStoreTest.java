package io.osteokit.tracking.testkit;

import io.osteokit.tracking.store.DiaryStore;

class InMemoryDiaryStoreTest extends DiaryStoreContract {
  @Override
  protected DiaryStore emptyStore() {
    return DiaryStore.inMemory();
  }
}
