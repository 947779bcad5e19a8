/**
 * Diary stores in databases: SQLite in one file beside the app, PostgreSQL on a server.
 *
 * <p>Start with {@link io.osteokit.tracking.jdbc.DiaryStores}.
 */
@NullMarked
package io.osteokit.tracking.jdbc;

import org.jspecify.annotations.NullMarked;
