package io.osteokit.tracking.journey;

import static io.osteokit.tracking.journey.YearDiary.LONDON;
import static io.osteokit.tracking.journey.YearDiary.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.DiaryEvent;
import io.osteokit.pathways.DecisionWriter;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.DiaryReader;
import io.osteokit.tracking.diary.DiaryWriter;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.store.DiaryStore;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two devices of one person that hear nothing of each other for a week, and then do. */
class OfflineDevicesTest {
  private static final LocalDate APART = TODAY.minusDays(7);
  private static final List<DiaryEntry> SHARED =
      YearDiary.entries().stream()
          .filter(entry -> !entry.recordedAt().isAfter(APART.atStartOfDay(LONDON).toInstant()))
          .toList();
  private static final Diary PHONE = device("phone", 6);
  private static final Diary TABLET = device("tablet", 4);

  /** The shared diary, a week of scores, a correction of a shared entry, and things taken back. */
  private static Diary device(String device, int score) {
    List<DiaryEntry> all = new ArrayList<>(SHARED);
    for (int i = 1; i <= 7; i++) {
      OffsetDateTime at = YearDiary.at(APART.plusDays(i), LocalTime.of(8 + score, 0), LONDON);
      all.add(on(device, device + "-" + i, Happening.pain(at, score)));
    }
    OffsetDateTime late = YearDiary.at(TODAY, LocalTime.of(10 + score, 0), LONDON);
    EventId own = EventId.of(device + "-3");
    all.add(on(device, device + "-undo", new Happening.Withdrawal(late, own)));
    EventId fall = EventId.of("fall-trip");
    Happening injurious = Happening.of(new DiaryEvent.Fall(late.minusDays(46), score > 5));
    all.add(on(device, device + "-fall", injurious).replacing(fall));
    return Diary.of(all);
  }

  private static DiaryEntry on(String device, String id, Happening what) {
    return DiaryEntry.record(
        EventId.of(id),
        what,
        LONDON,
        device,
        what.at().isAfter(APART.atTime(0, 0).atZone(LONDON).toOffsetDateTime())
            ? what.at().toInstant()
            : TODAY.atTime(18, 0).atZone(LONDON).toInstant());
  }

  private static String answer(Diary diary) {
    JourneyStatus status = Journey.shipped().status(JourneyTest.person(), diary, TODAY);
    return DecisionWriter.write("p-1", status.decision())
        + status.painEvent()
        + status.because("usualPain").entries()
        + status.because("falls").entries();
  }

  @Test
  void either_may_come_first() {
    Diary phoneFirst = PHONE.merge(TABLET);
    Diary tabletFirst = TABLET.merge(PHONE);

    assertThat(phoneFirst).isEqualTo(tabletFirst);
    assertThat(DiaryWriter.write(phoneFirst)).isEqualTo(DiaryWriter.write(tabletFirst));
    assertThat(answer(phoneFirst)).isEqualTo(answer(tabletFirst));
  }

  @Test
  void nothing_of_either_week_is_lost() {
    assertThat(PHONE.merge(TABLET).history()).hasSize(SHARED.size() + 2 * (7 + 2));
    assertThat(PHONE.merge(TABLET).entries())
        .extracting(entry -> entry.id().value())
        .contains("phone-1", "phone-7", "tablet-1", "tablet-7")
        .doesNotContain("phone-3", "tablet-3", "fall-trip");
  }

  @Test
  void what_both_corrected_is_told_to_settle_and_counts_once() {
    Diary merged = PHONE.merge(TABLET);

    assertThat(merged.conflicts())
        .singleElement()
        .satisfies(conflict -> assertThat(conflict.of()).isEqualTo(EventId.of("fall-trip")));
    assertThat(merged.entries())
        .filteredOn(entry -> entry.id().value().endsWith("-fall"))
        .hasSize(1);
  }

  @Test
  void a_store_and_lines_bring_the_same_together_in_both_orders() {
    assertThat(throughStore(PHONE, TABLET))
        .isEqualTo(throughStore(TABLET, PHONE))
        .isEqualTo(PHONE.merge(TABLET));
  }

  private static Diary throughStore(Diary first, Diary second) {
    try (DiaryStore store = DiaryStore.inMemory()) {
      for (Diary device : List.of(first, second)) {
        Diary imported = DiaryReader.create().read(DiaryWriter.write(device));
        store.append("p-1", imported.history());
      }
      assertThat(store.append("p-1", first.history()).added()).isZero();
      return store.read("p-1");
    }
  }
}
