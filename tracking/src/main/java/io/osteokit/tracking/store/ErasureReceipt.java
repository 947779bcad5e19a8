package io.osteokit.tracking.store;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Set;

/**
 * Says that a person's diary was erased, without saying whose.
 *
 * @param at when, as the caller said
 * @param entries how many entries were erased
 * @param means what was done, so that somebody can judge what else may be needed
 */
public record ErasureReceipt(Instant at, long entries, Set<Means> means) {

  /** What a store does to erase. */
  public enum Means {
    /** The entries were removed, and looked for again: there are none. */
    ENTRIES_REMOVED,

    /** The place where they stood in the file of the database was overwritten. */
    FILE_OVERWRITTEN,

    /** The log that the database keeps beside its file was emptied. */
    LOG_EMPTIED,

    /**
     * The database will use the place where they stood again; until then, and in its logs, the
     * bytes can remain on the server's disk, where nobody reaches them through the database.
     */
    SPACE_FREED
  }

  /** Creates a receipt. */
  public ErasureReceipt {
    requireNonNull(at, "at");
    if (entries < 0) {
      throw new IllegalArgumentException("entries must not be negative");
    }
    means = Sets.immutableEnumSet(means);
  }
}
