package io.osteokit.tracking.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    assertThat(Set.copyOf(diary.entries())).isEqualTo(PlainReading.inForce(diary));
  }

  @Property
  void what_is_not_understood_changes_nothing_that_is(
      @ForAll("entries") List<DiaryEntry> entries, @ForAll Random random) {
    List<DiaryEntry> understood =
        entries.stream().filter(entry -> !entry.isUnrecognised()).toList();
    List<DiaryEntry> more = new ArrayList<>(understood);
    for (int i = 0; i < 5; i++) {
      DiaryEntry newer =
          Entries.on(
              "tv",
              "n" + i,
              random.nextInt(9),
              new Happening.Unrecognised(Entries.minute(0), "NEW"));
      more.add(
          more.isEmpty() ? newer : newer.replacing(more.get(random.nextInt(more.size())).id()));
    }
    Diary before = Diary.of(understood);
    Diary after = Diary.of(more);

    assertThat(after.entries().stream().filter(entry -> !entry.isUnrecognised()).toList())
        .isEqualTo(before.entries());
    assertThat(after.toCaseEvents()).isEqualTo(before.toCaseEvents());
    assertThat(Collections.disjoint(after.entries(), after.unusedCorrections())).isTrue();
  }

  @Property
  void a_correction_that_is_not_used_would_count_if_it_were_understood(
      @ForAll("diaries") Diary diary) {
    List<DiaryEntry> translated =
        diary.history().stream()
            .map(
                entry ->
                    entry.isUnrecognised()
                        ? new DiaryEntry(
                            entry.id(),
                            new Happening.Note(
                                entry.at(), ((Happening.Unrecognised) entry.what()).type()),
                            entry.zone(),
                            entry.device(),
                            entry.recordedAt(),
                            entry.replaces(),
                            entry.carried())
                        : entry)
            .toList();
    Set<EventId> unused = new HashSet<>();
    diary.unusedCorrections().forEach(entry -> unused.add(entry.id()));

    assertThat(Diary.of(translated).entries()).extracting(DiaryEntry::id).containsAll(unused);
  }

  @Property
  void a_ring_counts_as_if_the_first_recorded_had_corrected_nothing(@ForAll Random random) {
    int size = 1 + random.nextInt(4);
    List<DiaryEntry> versions = new ArrayList<>();
    for (int i = 0; i < size + random.nextInt(5); i++) {
      // The first ones correct each other in a ring, the others hang from any before them.
      int corrected = i < size ? (i + 1) % size : random.nextInt(i);
      DiaryEntry entry = Entries.pain("e" + i, random.nextInt(6), random.nextInt(11));
      versions.add(size == 1 && i == 0 ? entry : entry.replacing(EventId.of("e" + corrected)));
    }
    DiaryEntry first = Collections.min(versions.subList(0, size), DiaryEntry.BY_RECORDING);
    List<DiaryEntry> opened = new ArrayList<>(versions);
    opened.remove(first);
    opened.add(Entries.on("phone", first.id().value(), minute(first), first.what()));

    assertThat(Diary.of(versions).entries())
        .hasSize(1)
        .extracting(DiaryEntry::id)
        .isEqualTo(Diary.of(opened).entries().stream().map(DiaryEntry::id).toList());
    for (DiaryEntry version : versions) {
      assertThat(Diary.of(versions).firstVersion(version.id())).isEqualTo(first.id());
    }
  }

  private static int minute(DiaryEntry entry) {
    return (int) Duration.between(Entries.NOON, entry.recordedAt()).toMinutes();
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
  void an_entry_that_can_be_made_is_read_back(@ForAll Random random) {
    DiaryEntry entry = Entries.entry(random);
    String name =
        Entries.any(random, "x", "kind", "stops", "yellowFlags", "class", "id", "n".repeat(1_001));
    String json =
        Entries.any(
            random,
            "1",
            "1.0",
            "1e2",
            "0." + "0".repeat(39) + "1",
            "\"NEWER\"",
            "\"ACHING\"",
            "[\"STOP-9\"]",
            "[\"STOP-9\",\"STOP-10\"]",
            "[\"NEWER\",\"NEWER\"]",
            "[]",
            "{\"b\":1,\"a\":1}",
            "1,2",
            "",
            "[".repeat(63) + "]".repeat(63),
            "[".repeat(64) + "]".repeat(64));
    try {
      DiaryEntry made =
          new DiaryEntry(
              entry.id(),
              Entries.any(random, entry.what(), new Happening.Unrecognised(entry.at(), "PAIN")),
              entry.zone(),
              entry.device(),
              entry.recordedAt(),
              entry.isWithdrawal() ? Optional.empty() : entry.replaces(),
              Map.of(name, json));

      assertThat(DiaryReader.create().readLine(DiaryWriter.writeLine(made))).isEqualTo(made);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageStartingWith("an entry must be at most");
    }
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
    assertThat(actual.unusedCorrections()).isEqualTo(expected.unusedCorrections());
    assertThat(actual.toCaseEvents()).isEqualTo(expected.toCaseEvents());
  }
}
