package io.osteokit.tracking.store;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.OsteoKitException;
import io.osteokit.tracking.diary.EventId;
import java.util.List;
import java.util.OptionalLong;

/**
 * A store could not do what was asked; {@link #code()} says why.
 *
 * <p>Neither the message nor a cause holds health data, the name of a person or a password: what a
 * database says of an error may hold all of them, so only its code is repeated.
 */
public final class DiaryStoreException extends OsteoKitException {
  private static final long serialVersionUID = 1L;

  /** Why a store could not do it; stable across versions. */
  public enum Code {
    /** A different entry has the id. Nothing was added; give the new entry another id. */
    CLASH,

    /** Somebody else holds the store for too long. Try again. */
    LOCKED,

    /** The store can only be read. */
    READ_ONLY,

    /** No space is left. What was there before is there still; make room and try again. */
    FULL,

    /** The store is damaged or is no store. Bring back a backup, or a device that has the rest. */
    CORRUPT,

    /** A newer version made the store, and this one does not understand it. */
    TOO_NEW,

    /**
     * The store cannot be reached. Try again; adding the same entries again is safe. If it stays
     * so, close the store and open it again.
     */
    UNAVAILABLE,

    /** The store was closed. */
    CLOSED
  }

  private final Code code;
  private final transient ImmutableList<EventId> ids;
  private final long position;

  /**
   * Creates an exception.
   *
   * @param code why
   * @param message one line of facts; no personal data
   */
  public DiaryStoreException(Code code, String message) {
    this(code, message, ImmutableList.of(), 0);
  }

  private DiaryStoreException(Code code, String message, List<EventId> ids, long position) {
    super(message + " [" + requireNonNull(code, "code") + "]");
    this.code = code;
    this.ids = ImmutableList.copyOf(ids);
    this.position = position;
  }

  /**
   * Returns the exception for entries whose ids are taken.
   *
   * @param ids the ids
   */
  public static DiaryStoreException clash(List<EventId> ids) {
    return new DiaryStoreException(
        Code.CLASH, ids.size() + " ids are taken by different entries; nothing was added", ids, 0);
  }

  /**
   * Returns the exception for an entry of which the store holds what is no entry.
   *
   * @param position where it stands, from 1
   */
  public static DiaryStoreException unreadable(long position) {
    return new DiaryStoreException(
        Code.CORRUPT,
        "the entry at position " + position + " cannot be read",
        ImmutableList.of(),
        position);
  }

  /** Returns why. */
  public Code code() {
    return code;
  }

  /** Returns the ids that are taken; empty for any other code than {@link Code#CLASH}. */
  public List<EventId> ids() {
    return ids == null ? ImmutableList.of() : ids;
  }

  /**
   * Returns where the entry stands that cannot be read; empty if the store failed in another way.
   */
  public OptionalLong position() {
    return position == 0 ? OptionalLong.empty() : OptionalLong.of(position);
  }
}
