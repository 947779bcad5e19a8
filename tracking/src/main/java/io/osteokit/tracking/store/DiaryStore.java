package io.osteokit.tracking.store;

import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import java.time.Instant;
import java.util.List;

/**
 * Keeps the diaries of many people.
 *
 * <p>Entries are only ever added, in batches that are there as a whole or not at all, and each gets
 * the next {@linkplain StoredEntry#position position} of the store. {@link #erase} is the one way
 * out. A person is named by a text of 1 to 64 ASCII letters, digits, {@code .}, {@code _} and
 * {@code -}; choose one that says nothing, such as a random UUID.
 *
 * <p>Thread-safe. Every method throws {@link DiaryStoreException} when the store cannot do what is
 * asked, and {@link IllegalArgumentException} for a person of the wrong form.
 */
public interface DiaryStore extends AutoCloseable {

  /** Returns a new, empty store that forgets everything when the process ends. */
  static DiaryStore inMemory() {
    return new InMemoryDiaryStore();
  }

  /**
   * Adds entries to a person's diary.
   *
   * <p>When this returns, the entries are there for good, as far as the store can promise. When it
   * throws, none or all of them are there; adding the same again is always safe, as entries that
   * are there already are left alone.
   *
   * @param person the person
   * @param entries the entries, which get their positions in this order
   * @return how many were new
   * @throws DiaryStoreException with {@link DiaryStoreException.Code#CLASH CLASH} if a different
   *     entry has the id of one of them, in the store or in the batch; then nothing is added
   */
  Appended append(String person, List<DiaryEntry> entries);

  /**
   * Returns a person's whole diary; empty for a person who is not there.
   *
   * @param person the person
   * @throws DiaryStoreException with {@link DiaryStoreException.Code#CORRUPT CORRUPT} if an entry
   *     cannot be read: a part is never given for the whole
   */
  Diary read(String person);

  /**
   * Returns a person's entries of a time, as they were recorded, oldest happening first. Which of
   * them count cannot be told from a part; for that see {@link #read(String)}.
   *
   * @param person the person
   * @param from the first moment of happening that belongs to the time
   * @param until the first moment after it
   */
  List<DiaryEntry> read(String person, Instant from, Instant until);

  /**
   * Returns the entries of all people after a position, by position.
   *
   * <p>To follow a store, ask again with the last position that came. Nothing is missed: an entry
   * becomes visible only when all before it are. Fewer than {@code limit} may come although there
   * are more.
   *
   * <p>Nothing tells a follower that somebody was erased, as that would say who: erased entries
   * simply come no more. An app that makes copies of what it follows has to erase there itself; see
   * {@link #erase}.
   *
   * @param after the last position that is known, 0 for the beginning
   * @param limit the most entries to return, 1 or more
   * @throws DiaryStoreException with {@link DiaryStoreException.Code#CORRUPT CORRUPT} if the first
   *     entry after the position cannot be read; those before one that cannot are returned first.
   *     {@link DiaryStoreException#position()} says where it stands: to go on behind it, ask with
   *     that position
   */
  List<StoredEntry> follow(long after, int limit);

  /**
   * Erases a person's diary, so that nothing of it is left in the store.
   *
   * <p>Positions of erased entries are never given again. A copy that somebody made, a backup for
   * example, or what a follower keeps, is out of the store's reach, and the store tells nobody:
   * tell whoever copied, and keep a list of who does. {@link ErasureReceipt} says what was done
   * here. A device that still has the entries can bring them back, so erase there first. When this
   * throws, the entries may be gone without the rest being done; ask again.
   *
   * @param person the person
   * @param at now, for the receipt
   * @return what was erased, without saying whose
   */
  ErasureReceipt erase(String person, Instant at);

  /** Gives back what the store holds open. Closing again does nothing. */
  @Override
  void close();
}
