package io.osteokit.tracking.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DiaryProperties {
  @Provide
  Arbitrary<Diary> diaries() {
    return Entries.diaries();
  }

  @Provide
  Arbitrary<List<DiaryEntry>> entries() {
    return Entries.entries().list().ofMaxSize(12);
  }

  @Property
  void merging_is_commutative(@ForAll("diaries") Diary a, @ForAll("diaries") Diary b) {
    assertSame(a.merge(b), b.merge(a));
  }

  @Property
  void merging_is_associative(
      @ForAll("diaries") Diary a, @ForAll("diaries") Diary b, @ForAll("diaries") Diary c) {
    assertSame(a.merge(b).merge(c), a.merge(b.merge(c)));
  }

  @Property
  void merging_again_changes_nothing(@ForAll("diaries") Diary a, @ForAll("diaries") Diary b) {
    assertSame(a.merge(b).merge(b).merge(a), a.merge(b));
  }

  @Property
  void the_order_of_arrival_does_not_matter(
      @ForAll("entries") List<DiaryEntry> entries, @ForAll Random random) {
    List<DiaryEntry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, random);
    Diary late = Diary.empty();
    for (DiaryEntry entry : shuffled) {
      late = late.with(entry);
    }

    assertSame(late, Diary.of(entries));
  }

  @Property
  void no_entry_is_ever_lost_from_the_history(
      @ForAll("diaries") Diary a, @ForAll("diaries") Diary b) {
    assertThat(a.merge(b).history())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(a.history().stream(), b.history().stream()).distinct().toList());
  }

  @Property
  void what_counts_is_what_a_plain_reading_says(@ForAll("diaries") Diary diary) {
    if (PlainReading.hasRing(diary)) {
      assertThat(diary.history()).containsAll(diary.entries());
    } else {
      assertThat(Set.copyOf(diary.entries())).isEqualTo(PlainReading.inForce(diary));
    }
  }

  @Property
  void an_id_with_different_entries_is_always_reported(@ForAll("diaries") Diary diary) {
    Set<EventId> twice = new HashSet<>();
    Set<EventId> once = new HashSet<>();
    for (DiaryEntry entry : diary.history()) {
      if (!once.add(entry.id())) {
        twice.add(entry.id());
      }
    }

    assertThat(diary.clashes()).extracting(Clash::id).containsExactlyInAnyOrderElementsOf(twice);
  }

  @Property
  void an_export_imports_as_the_same_diary_and_exports_byte_for_byte(
      @ForAll("diaries") Diary diary) {
    String lines = DiaryWriter.write(diary);

    Diary back = DiaryReader.create().read(lines);

    assertSame(back, diary);
    assertThat(DiaryWriter.write(back)).isEqualTo(lines);
  }

  @Property
  void what_was_known_at_a_moment_does_not_change_by_what_came_later(
      @ForAll("diaries") Diary diary) {
    Diary then = diary.asOf(Entries.NOON.plusSeconds(2));
    Diary grown = diary.with(Entries.pain("late", 10, 3));

    assertSame(grown.asOf(Entries.NOON.plusSeconds(2)), then);
  }

  private static void assertSame(Diary actual, Diary expected) {
    assertThat(actual).isEqualTo(expected);
    assertThat(actual.history()).isEqualTo(expected.history());
    assertThat(actual.entries()).isEqualTo(expected.entries());
    assertThat(actual.clashes()).isEqualTo(expected.clashes());
    assertThat(actual.conflicts()).isEqualTo(expected.conflicts());
    assertThat(actual.toCaseEvents()).isEqualTo(expected.toCaseEvents());
  }
}
