package io.osteokit.tracking.jdbc;

import io.osteokit.tracking.store.DiaryStoreException;
import io.osteokit.tracking.store.DiaryStoreException.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The files of SQLite as they were when they were opened. It goes on with them when they are
 * deleted or replaced: answers then tell of what is not there, and writes are lost.
 */
final class OpenedFiles {
  private final Map<Path, @Nullable Object> keys = new HashMap<>();

  /** Remembers a database and those of its other files that are there. */
  OpenedFiles(Path database) throws IOException {
    keys.put(database, keyOf(database));
    for (String end : new String[] {"-wal", "-shm"}) {
      Path beside = database.resolveSibling(database.getFileName() + end);
      if (Files.exists(beside)) {
        keys.put(beside, keyOf(beside));
      }
    }
  }

  /** Throws if a file is gone or another one has its name. */
  void check() {
    keys.forEach(
        (file, key) -> {
          if (!stands(file, key)) {
            throw new DiaryStoreException(
                Code.UNAVAILABLE,
                "the file of the store, or one that SQLite keeps beside it, is gone or another one"
                    + " stands in its place: the store must be closed and opened again");
          }
        });
  }

  private static boolean stands(Path file, @Nullable Object key) {
    try {
      return Objects.equals(keyOf(file), key);
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns what tells files of one name apart, where the system has it. */
  private static @Nullable Object keyOf(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }
}
