package io.osteokit.tracking.testkit;

import static io.osteokit.tracking.testkit.SampleEntries.at;
import static io.osteokit.tracking.testkit.SampleEntries.entries;
import static io.osteokit.tracking.testkit.SampleEntries.entry;
import static io.osteokit.tracking.testkit.SampleEntries.note;
import static io.osteokit.tracking.testkit.SampleEntries.ofMoment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.store.Appended;
import io.osteokit.tracking.store.DiaryStore;
import io.osteokit.tracking.store.DiaryStoreException;
import io.osteokit.tracking.store.ErasureReceipt;
import io.osteokit.tracking.store.StoredEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link DiaryStore} does, as tests.
 *
 * <p>Extend it, hand over an empty store, say how it is opened again, and JUnit runs all of it.
 * Nothing is skipped, but what lasts beyond closing is not asked of a store that forgets.
 */
public abstract class DiaryStoreContract {
  private static final String MARY = "mary";
  private static final String JOHN = "john";

  private DiaryStore store = DiaryStore.inMemory();

  /** For tests that extend it. */
  protected DiaryStoreContract() {}

  /** Returns a new store without entries; it is closed after the test. */
  protected abstract DiaryStore emptyStore();

  /**
   * Returns the store of this test opened anew after it was closed, with what is in it; empty if it
   * forgets everything when it is closed, as one in memory does. It is closed after the test.
   */
  protected abstract Optional<DiaryStore> reopened();

  @BeforeEach
  void open() {
    store = emptyStore();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void what_was_added_is_read() {
    List<DiaryEntry> entries = entries("e", 3);

    assertEquals(new Appended(3, 0, 3), store.append(MARY, entries));
    assertEquals(Diary.of(entries), store.read(MARY));
  }

  @Test
  void a_person_who_is_not_there_has_an_empty_diary() {
    assertEquals(Diary.empty(), store.read(MARY));
    assertEquals(ImmutableList.of(), store.read(MARY, at(0), at(1)));
  }

  @Test
  void adding_nothing_adds_nothing() {
    assertEquals(new Appended(0, 0, 0), store.append(MARY, ImmutableList.of()));
  }

  @Test
  void adding_again_changes_nothing() {
    store.append(MARY, entries("e", 3));

    assertEquals(new Appended(1, 3, 4), store.append(MARY, entries("e", 4)));
    assertEquals(new Appended(0, 4, 4), store.append(MARY, entries("e", 4)));
    assertEquals(Diary.of(entries("e", 4)), store.read(MARY));
  }

  @Test
  void an_entry_twice_in_a_batch_is_added_once() {
    assertEquals(
        new Appended(1, 1, 1), store.append(MARY, ImmutableList.of(entry("a", 0), entry("a", 0))));
  }

  @Test
  void a_different_entry_under_an_id_refuses_the_whole_batch() {
    store.append(MARY, ImmutableList.of(entry("a", 0)));

    DiaryStoreException refused =
        assertThrows(
            DiaryStoreException.class,
            () -> store.append(MARY, ImmutableList.of(entry("b", 1), entry("a", 2))));

    assertEquals(DiaryStoreException.Code.CLASH, refused.code());
    assertEquals(ImmutableList.of(EventId.of("a")), refused.ids());
    assertEquals(Diary.of(ImmutableList.of(entry("a", 0))), store.read(MARY));
    assertEquals(1, store.follow(0, 10).size());
  }

  @Test
  void different_entries_under_an_id_in_one_batch_refuse_it() {
    DiaryStoreException refused =
        assertThrows(
            DiaryStoreException.class,
            () -> store.append(MARY, ImmutableList.of(entry("a", 0), entry("a", 1))));

    assertEquals(DiaryStoreException.Code.CLASH, refused.code());
    assertEquals(Diary.empty(), store.read(MARY));
  }

  @Test
  void two_people_may_use_the_same_id() {
    store.append(MARY, ImmutableList.of(entry("a", 0)));
    store.append(JOHN, ImmutableList.of(entry("a", 1)));

    assertEquals(Diary.of(ImmutableList.of(entry("a", 0))), store.read(MARY));
    assertEquals(Diary.of(ImmutableList.of(entry("a", 1))), store.read(JOHN));
  }

  @Test
  void names_are_compared_by_their_characters() {
    store.append("Mary", ImmutableList.of(entry("a", 0), entry("A", 1)));

    assertEquals(Diary.empty(), store.read(MARY));
    assertEquals(2, store.read("Mary").history().size());
  }

  @Test
  void a_name_of_the_wrong_form_is_refused() {
    for (String name : ImmutableList.of("", "a b", "ä", "x".repeat(65))) {
      assertThrows(IllegalArgumentException.class, () -> store.read(name));
      assertThrows(IllegalArgumentException.class, () -> store.append(name, ImmutableList.of()));
      assertThrows(IllegalArgumentException.class, () -> store.erase(name, at(0)));
    }
  }

  @Test
  void text_of_any_kind_comes_back_as_it_was() {
    DiaryEntry odd = note("n", "\u0000'\";--\\ \n\u2028 \uD83D\uDE00 %s {0}");
    DiaryEntry longest = note("l", "ü".repeat(100_000));
    DiaryEntry newer = SampleEntries.ofNewerVersion("z");

    store.append("p".repeat(64), ImmutableList.of(odd, longest, newer));

    assertEquals(Diary.of(ImmutableList.of(odd, longest, newer)), store.read("p".repeat(64)));
  }

  @Test
  void a_large_batch_is_added_whole_and_in_order() {
    List<DiaryEntry> many = entries("e", 5_000);

    assertEquals(new Appended(5_000, 0, 5_000), store.append(MARY, Lists.reverse(many)));
    assertEquals(Diary.of(many), store.read(MARY));
    assertEquals(Lists.reverse(many), Lists.transform(store.follow(0, 10_000), StoredEntry::entry));
    assertEquals(new Appended(0, 5_000, 5_000), store.append(MARY, many));
  }

  @Test
  void a_time_is_read_from_its_first_moment_to_before_its_last() {
    store.append(MARY, Lists.reverse(entries("e", 10)));

    assertEquals(entries("e", 10).subList(3, 6), store.read(MARY, at(3), at(6)));
    assertEquals(ImmutableList.of(), store.read(MARY, at(6), at(6)));
    assertEquals(entries("e", 4), store.read(MARY, at(0), at(3).plusNanos(1)), "to the nanosecond");
  }

  @Test
  void the_time_of_reading_is_when_it_happened_wherever_that_was() {
    DiaryEntry newer = SampleEntries.ofNewerVersion("z");
    store.append(MARY, ImmutableList.of(newer));
    Instant moment = newer.at().toInstant();

    assertEquals(ImmutableList.of(newer), store.read(MARY, moment, moment.plusNanos(1)));
    assertEquals(ImmutableList.of(), store.read(MARY, moment.plusNanos(1), at(0)));
  }

  @Test
  void the_first_and_the_last_moments_are_kept_to_the_nanosecond() {
    List<DiaryEntry> moments =
        ImmutableList.of(
            ofMoment("first", "0000-01-01T00:00:00Z"),
            ofMoment("before-1970", "1969-12-31T23:59:59.999999999Z"),
            ofMoment("in-1970", "1970-01-01T00:00:00Z"),
            ofMoment("last", "9999-12-31T23:59:59.999999999Z"));
    store.append(MARY, Lists.reverse(moments));

    assertEquals(Diary.of(moments), store.read(MARY));
    assertEquals(moments, store.read(MARY, Instant.MIN, Instant.MAX));
    for (DiaryEntry entry : moments) {
      Instant moment = entry.at().toInstant();
      assertEquals(ImmutableList.of(entry), store.read(MARY, moment, moment.plusNanos(1)));
    }
  }

  @Test
  void corrections_and_withdrawals_are_kept_with_what_they_change() {
    DiaryEntry right = entry("b", 1).replacing(EventId.of("a"));
    DiaryEntry back =
        DiaryEntry.record(
            EventId.of("w"),
            new Happening.Withdrawal(right.at(), EventId.of("b")),
            right.zoneIfKnown().get(),
            "tablet",
            at(5));
    store.append(MARY, ImmutableList.of(back));
    store.append(MARY, ImmutableList.of(right, entry("a", 0)));

    assertEquals(3, store.read(MARY).history().size());
    assertEquals(ImmutableList.of(entry("a", 0)), store.read(MARY).entries());
  }

  @Test
  void a_follower_gets_everything_in_pieces() {
    store.append(MARY, entries("e", 3));
    store.append(JOHN, entries("e", 4));

    List<StoredEntry> first = store.follow(0, 5);
    List<StoredEntry> rest = store.follow(first.get(4).position(), 5);

    assertEquals(
        ImmutableList.of(1L, 2L, 3L, 4L, 5L), Lists.transform(first, StoredEntry::position));
    assertEquals(ImmutableList.of(6L, 7L), Lists.transform(rest, StoredEntry::position));
    assertEquals(new StoredEntry(7, JOHN, entry("e3", 3)), rest.get(1));
    assertEquals(ImmutableList.of(), store.follow(7, 5));
  }

  @Test
  void a_follower_must_ask_for_something() {
    assertThrows(IllegalArgumentException.class, () -> store.follow(-1, 1));
    assertThrows(IllegalArgumentException.class, () -> store.follow(0, 0));
  }

  @Test
  void a_refused_batch_leaves_no_gap() {
    store.append(MARY, ImmutableList.of(entry("a", 0)));
    assertThrows(
        DiaryStoreException.class,
        () -> store.append(MARY, ImmutableList.of(entry("b", 1), entry("a", 2))));

    assertEquals(2, store.append(MARY, ImmutableList.of(entry("c", 3))).position());
  }

  @Test
  void of_an_erased_person_nothing_is_left() {
    store.append(MARY, entries("e", 3));
    store.append(JOHN, entries("e", 2));

    ErasureReceipt receipt = store.erase(MARY, at(9));

    assertEquals(3, receipt.entries());
    assertEquals(at(9), receipt.at());
    assertTrue(receipt.means().contains(ErasureReceipt.Means.ENTRIES_REMOVED));
    assertFalse(receipt.toString().contains(MARY));
    assertEquals(Diary.empty(), store.read(MARY));
    assertEquals(Diary.of(entries("e", 2)), store.read(JOHN));
    assertTrue(store.follow(0, 10).stream().allMatch(stored -> stored.person().equals(JOHN)));
  }

  @Test
  void erasing_a_person_who_is_not_there_erases_nothing() {
    assertEquals(0, store.erase(MARY, at(0)).entries());
  }

  @Test
  void positions_of_erased_entries_are_never_given_again() {
    store.append(MARY, entries("e", 3));
    store.erase(MARY, at(9));

    assertEquals(4, store.append(MARY, ImmutableList.of(entry("a", 0))).position());
    assertEquals(1, store.follow(3, 10).size());
  }

  @Test
  void many_writers_lose_nothing_and_a_follower_misses_nothing() throws InterruptedException {
    ManyWriters writers = new ManyWriters(store, 8, 25);

    assertEquals(writers.expected(), writers.followWhileWriting());
  }

  @Test
  void of_many_who_add_the_same_at_once_one_adds_it() throws InterruptedException {
    assertEquals(5, ManyWriters.addingTheSame(store, 8, entries("e", 5)));
    assertEquals(5, store.follow(0, 100).size());
  }

  @Test
  void of_many_who_add_different_entries_under_one_id_one_adds_it() throws InterruptedException {
    new Races(store).rivals(MARY, 60);
  }

  @Test
  void who_looks_while_others_add_sees_whole_batches() throws InterruptedException {
    new Races(store).wholeBatches(MARY, JOHN, 8);
  }

  @Test
  void erasing_while_others_add_takes_all_of_one_person_and_nothing_else()
      throws InterruptedException {
    new Races(store).erasing(MARY, JOHN, 15);
  }

  @Test
  void what_was_added_lasts_beyond_closing() {
    store.append(MARY, entries("e", 3));
    store.append(JOHN, entries("e", 2));
    store.erase(JOHN, at(9));
    List<StoredEntry> before = store.follow(0, 10);
    store.close();
    Optional<DiaryStore> again = reopened();
    if (again.isPresent()) {
      store = again.get();

      assertEquals(Diary.of(entries("e", 3)), store.read(MARY));
      assertEquals(Diary.empty(), store.read(JOHN));
      assertEquals(before, store.follow(0, 10));
      assertEquals(new Appended(1, 3, 6), store.append(MARY, entries("e", 4)));
    }
  }

  @Test
  void a_closed_store_says_so() {
    store.append(MARY, entries("e", 1));
    store.close();
    store.close();

    DiaryStoreException closed = assertThrows(DiaryStoreException.class, () -> store.read(MARY));
    assertEquals(DiaryStoreException.Code.CLOSED, closed.code());
    assertThrows(DiaryStoreException.class, () -> store.append(MARY, entries("e", 1)));
    assertThrows(DiaryStoreException.class, () -> store.follow(0, 1));
    assertThrows(DiaryStoreException.class, () -> store.erase(MARY, at(0)));
  }
}
