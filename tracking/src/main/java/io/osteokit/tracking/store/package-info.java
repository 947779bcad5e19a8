/**
 * Where diaries are kept.
 *
 * <p>Start with {@link io.osteokit.tracking.store.DiaryStore}. {@link
 * io.osteokit.tracking.store.DiaryStore#inMemory} forgets when the process ends; the artifact
 * {@code osteokit-tracking-jdbc} keeps diaries in SQLite and PostgreSQL; {@code
 * osteokit-tracking-testkit} holds the tests that every store has to pass, an app's own too.
 */
package io.osteokit.tracking.store;
