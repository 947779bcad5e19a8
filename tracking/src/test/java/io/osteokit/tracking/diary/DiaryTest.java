package io.osteokit.tracking.diary;

import static io.osteokit.tracking.diary.Entries.at;
import static io.osteokit.tracking.diary.Entries.minute;
import static io.osteokit.tracking.diary.Entries.on;
import static io.osteokit.tracking.diary.Entries.pain;
import static io.osteokit.tracking.diary.Entries.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.StopCriterion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiaryTest {
  private static final EventId A = EventId.of("a");

  @Test
  void a_correction_takes_the_place_of_what_it_corrects() {
    DiaryEntry right = pain("b", 1, 4).replacing(A);
    Diary diary = Diary.of(List.of(pain("a", 0, 7), right));

    assertThat(diary.entries()).containsExactly(right);
    assertThat(diary.history()).hasSize(2);
  }

  @Test
  void a_correction_that_is_not_understood_does_not_silence_a_fall() {
    DiaryEntry fall = on("phone", "a", 0, Happening.of(new DiaryEvent.Fall(minute(0), true)));
    DiaryEntry newer = newer("b", 1).replacing(A);
    Diary diary = Diary.of(List.of(fall, newer));

    assertThat(diary.entries()).containsExactly(fall);
    assertThat(diary.toCaseEvents()).hasSize(1);
    assertThat(diary.unusedCorrections()).containsExactly(newer);
    assertThat(diary.history()).containsExactly(fall, newer);
  }

  @Test
  void the_newest_version_that_is_understood_counts() {
    DiaryEntry right = pain("b", 1, 4).replacing(A);
    Diary diary =
        Diary.of(List.of(pain("a", 0, 7), right, newer("c", 2).replacing(EventId.of("b"))));

    assertThat(diary.entries()).containsExactly(right);
    assertThat(diary.with(pain("d", 3, 5).replacing(EventId.of("c"))).entries())
        .extracting(DiaryEntry::id)
        .containsExactly(EventId.of("d"));
    assertThat(diary.with(pain("d", 3, 5).replacing(EventId.of("c"))).unusedCorrections())
        .isEmpty();
  }

  @Test
  void what_was_withdrawn_stays_so_for_whom_its_later_version_is_not_understood() {
    DiaryEntry newer = newer("b", 2).replacing(A);
    Diary diary = Diary.of(List.of(pain("a", 0, 7), withdrawal("phone", "w", 1, "a"), newer));

    assertThat(diary.entries()).isEmpty();
    assertThat(diary.unusedCorrections()).containsExactly(newer);
  }

  @Test
  void a_correction_that_is_not_understood_settles_no_clash() {
    Diary diary = Diary.of(List.of(pain("a", 0, 7), pain("a", 1, 3), newer("b", 2).replacing(A)));

    assertThat(diary.entries()).hasSize(2);
    assertThat(diary.clashes()).extracting(Clash::settled).containsExactly(false);
  }

  private static DiaryEntry newer(String id, int minute) {
    return on("phone", id, minute, new Happening.Unrecognised(minute(minute), "NEWER"));
  }

  @Test
  void a_correction_of_a_correction_counts_alone() {
    DiaryEntry last = pain("c", 2, 5).replacing(EventId.of("b"));
    Diary diary = Diary.of(List.of(last, pain("b", 1, 4).replacing(A), pain("a", 0, 7)));

    assertThat(diary.entries()).containsExactly(last);
  }

  @Test
  void a_correction_counts_before_what_it_corrects_has_arrived() {
    DiaryEntry right = pain("b", 1, 4).replacing(A);

    assertThat(Diary.of(List.of(right)).entries()).containsExactly(right);
    assertThat(Diary.of(List.of(right)).with(pain("a", 0, 7)).entries()).containsExactly(right);
  }

  @Test
  void a_withdrawal_waits_for_what_it_withdraws() {
    Diary diary = Diary.of(List.of(withdrawal("phone", "w", 1, "a")));

    assertThat(diary.entries()).isEmpty();
    assertThat(diary.with(pain("a", 0, 7)).entries()).isEmpty();
  }

  @Test
  void withdrawing_a_correction_brings_back_what_it_had_replaced() {
    DiaryEntry first = pain("a", 0, 7);
    Diary diary =
        Diary.of(List.of(first, pain("b", 1, 4).replacing(A), withdrawal("phone", "w", 2, "b")));

    assertThat(diary.entries()).containsExactly(first);
  }

  @Test
  void withdrawing_the_first_version_takes_back_what_happened() {
    Diary diary = Diary.of(List.of(pain("a", 0, 7), pain("b", 1, 4).replacing(A)));

    assertThat(diary.firstVersion(EventId.of("b"))).isEqualTo(A);
    assertThat(diary.with(withdrawal("phone", "w", 2, "a")).entries()).isEmpty();
  }

  @Test
  void the_first_version_is_the_oldest_that_is_here() {
    Diary diary =
        Diary.of(List.of(pain("b", 1, 4).replacing(A), pain("c", 2, 5).replacing(EventId.of("b"))));

    assertThat(diary.firstVersion(EventId.of("c"))).isEqualTo(EventId.of("b"));
    assertThat(diary.firstVersion(EventId.of("z"))).isEqualTo(EventId.of("z"));
  }

  @Test
  void entries_that_replace_each_other_still_have_a_first_version() {
    EventId b = EventId.of("b");
    Diary diary = Diary.of(List.of(pain("a", 0, 7).replacing(b), pain("b", 1, 4).replacing(A)));

    assertThat(diary.firstVersion(A)).isIn(A, b);
  }

  @Test
  void diaries_of_the_same_entries_are_equal_and_others_are_not() {
    Diary one = Diary.of(List.of(pain("a", 0, 7)));
    Diary same = Diary.of(List.of(pain("a", 0, 7)));

    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(one).isNotEqualTo(Diary.of(List.of(pain("a", 0, 6))));
    assertThat(one).isNotEqualTo("a");
    assertThat(one.hashCode()).isNotEqualTo(Diary.of(List.of()).hashCode());
  }

  @Test
  void a_withdrawal_can_be_withdrawn() {
    DiaryEntry first = pain("a", 0, 7);
    Diary diary =
        Diary.of(
            List.of(first, withdrawal("phone", "w", 1, "a"), withdrawal("phone", "v", 2, "w")));

    assertThat(diary.entries()).containsExactly(first);
  }

  @Test
  void what_was_withdrawn_can_be_corrected_and_counts_again() {
    DiaryEntry right = pain("b", 2, 4).replacing(A);
    Diary diary = Diary.of(List.of(pain("a", 0, 7), withdrawal("phone", "w", 1, "a"), right));

    assertThat(diary.entries()).containsExactly(right);
  }

  @Test
  void of_two_devices_that_correct_apart_the_last_counts_and_both_are_reported() {
    DiaryEntry phone = pain("b", 1, 4).replacing(A);
    DiaryEntry tablet = on("tablet", "c", 2, Happening.pain(minute(0), 5)).replacing(A);
    Diary diary = Diary.of(List.of(tablet, pain("a", 0, 7), phone));

    assertThat(diary.entries()).containsExactly(tablet);
    assertThat(diary.conflicts()).containsExactly(new Conflict(A, List.of(phone, tablet)));
  }

  @Test
  void a_conflict_is_settled_by_withdrawing_one_of_the_changes() {
    DiaryEntry phone = pain("b", 1, 4).replacing(A);
    DiaryEntry tablet = on("tablet", "c", 2, Happening.pain(minute(0), 5)).replacing(A);
    Diary diary =
        Diary.of(List.of(pain("a", 0, 7), phone, tablet, withdrawal("phone", "w", 3, "c")));

    assertThat(diary.entries()).containsExactly(phone);
    assertThat(diary.conflicts()).isEmpty();
  }

  @Test
  void one_device_that_corrects_twice_is_no_conflict() {
    Diary diary =
        Diary.of(
            List.of(pain("a", 0, 7), pain("b", 1, 4).replacing(A), pain("c", 2, 5).replacing(A)));

    assertThat(diary.conflicts()).isEmpty();
  }

  @Test
  void two_devices_that_withdraw_the_same_agree() {
    Diary diary =
        Diary.of(
            List.of(
                pain("a", 0, 7),
                withdrawal("phone", "v", 1, "a"),
                withdrawal("tablet", "w", 2, "a")));

    assertThat(diary.conflicts()).isEmpty();
  }

  @Test
  void entries_that_share_an_id_all_count_and_are_reported() {
    DiaryEntry one = pain("a", 0, 7);
    DiaryEntry other = pain("a", 1, 3);
    Diary diary = Diary.of(List.of(one)).merge(Diary.of(List.of(other)));

    assertThat(diary.entries()).containsExactly(one, other);
    assertThat(diary.clashes()).containsExactly(new Clash(A, List.of(one, other), false));
  }

  @Test
  void a_correction_settles_entries_that_share_an_id() {
    DiaryEntry right = pain("b", 2, 5).replacing(A);
    Diary diary = Diary.of(List.of(pain("a", 0, 7), pain("a", 1, 3), right));

    assertThat(diary.entries()).containsExactly(right);
    assertThat(diary.clashes()).extracting(Clash::settled).containsExactly(true);
  }

  @Test
  void entries_that_change_each_other_in_a_ring_are_not_lost() {
    DiaryEntry one = pain("a", 0, 7).replacing(EventId.of("b"));
    DiaryEntry other = pain("b", 1, 3).replacing(A);

    assertThat(Diary.of(List.of(one, other)).entries()).containsExactly(other);
  }

  @Test
  void what_hangs_from_a_ring_is_a_correction_whenever_it_was_recorded() {
    DiaryEntry one = pain("a", 5, 1).replacing(EventId.of("b"));
    DiaryEntry other = pain("b", 6, 2).replacing(A);
    DiaryEntry early = pain("d", 1, 3).replacing(A);
    DiaryEntry late = pain("d", 9, 3).replacing(A);

    assertThat(Diary.of(List.of(one, other, early)).entries()).containsExactly(other);
    assertThat(Diary.of(List.of(one, other, late)).entries()).containsExactly(late);
  }

  @Test
  void many_thousand_rings_are_opened() {
    List<DiaryEntry> rings = new ArrayList<>();
    for (int i = 0; i < 20_000; i += 2) {
      rings.add(pain("e" + i, i, 3).replacing(EventId.of("e" + (i + 1))));
      rings.add(pain("e" + (i + 1), i + 1, 4).replacing(EventId.of("e" + i)));
    }

    assertThat(Diary.of(rings).entries()).hasSize(10_000);
  }

  @Test
  void a_chain_of_many_thousand_corrections_is_followed() {
    List<DiaryEntry> chain = new ArrayList<>(List.of(pain("e0", 0, 5)));
    for (int i = 1; i <= 20_000; i++) {
      chain.add(pain("e" + i, i, i % 11).replacing(EventId.of("e" + (i - 1))));
    }

    assertThat(Diary.of(chain).entries()).containsExactly(chain.get(20_000));
  }

  @Test
  void what_was_recorded_later_is_not_there_as_of_a_moment() {
    DiaryEntry first = pain("a", 0, 7);
    Diary diary = Diary.of(List.of(first, pain("b", 5, 4).replacing(A)));

    assertThat(diary.asOf(Entries.NOON.plusSeconds(60)).entries()).containsExactly(first);
  }

  @Test
  void a_day_is_the_date_on_the_person_s_own_clock() {
    DiaryEntry tokyo = on("phone", "t", 0, Happening.pain(at("2026-11-21T00:30:00+09:00"), 3));
    DiaryEntry honolulu = on("phone", "h", 1, Happening.pain(at("2026-11-20T22:00:00-10:00"), 4));
    Diary diary = Diary.of(List.of(tokyo, honolulu));

    assertThat(diary.entries()).containsExactly(tokyo, honolulu);
    assertThat(diary.entriesOn(LocalDate.of(2026, 11, 20))).containsExactly(honolulu);
  }

  @Test
  void a_case_gets_the_pain_of_the_back_only() {
    Happening.Pain back = Happening.pain(minute(0), 4).withSite(PainSite.LOWER_BACK);
    Happening.Pain knee = Happening.pain(minute(1), 8).withSite(PainSite.LEG);
    Diary diary = Diary.of(List.of(on("phone", "a", 0, back), on("phone", "b", 1, knee)));

    assertThat(diary.toCaseEvents()).containsExactly(back.event());
  }

  @Test
  void a_stop_criterion_joins_the_nearest_session_of_its_day() {
    DiaryEvent.Session session = DiaryEvent.Session.completed(minute(0)).build();
    Diary diary =
        Diary.of(
            List.of(
                on(
                    "phone",
                    "far",
                    0,
                    Happening.of(DiaryEvent.Session.completed(minute(-300)).build())),
                on("phone", "near", 0, Happening.of(session)),
                on("watch", "s", 5, stop(5, Optional.empty()))));

    assertThat(diary.toCaseEvents())
        .contains(DiaryEvent.Session.completed(minute(0)).stop(StopCriterion.STOP_1).build())
        .hasSize(2);
  }

  @Test
  void a_stop_criterion_joins_the_session_that_it_names() {
    Diary diary =
        Diary.of(
            List.of(
                on(
                    "phone",
                    "far",
                    0,
                    Happening.of(DiaryEvent.Session.completed(minute(-300)).build())),
                on(
                    "phone",
                    "near",
                    0,
                    Happening.of(DiaryEvent.Session.completed(minute(0)).build())),
                on("watch", "s", 5, stop(5, Optional.of(EventId.of("far"))))));

    assertThat(diary.toCaseEvents())
        .contains(DiaryEvent.Session.completed(minute(-300)).stop(StopCriterion.STOP_1).build());
  }

  @Test
  void a_stop_criterion_of_another_day_is_not_moved_back_to_its_session() {
    Diary diary =
        Diary.of(
            List.of(
                on(
                    "phone",
                    "far",
                    0,
                    Happening.of(DiaryEvent.Session.completed(minute(0)).build())),
                on("watch", "s", 0, stop(24 * 60, Optional.of(EventId.of("far"))))));

    assertThat(diary.toCaseEvents())
        .contains(DiaryEvent.Session.missed(minute(24 * 60)).stop(StopCriterion.STOP_1).build())
        .hasSize(2);
  }

  @Test
  void nothing_of_the_person_is_shown_as_text() {
    DiaryEntry note = on("phone", "a", 0, new Happening.Note(minute(0), "cancer"));

    assertThat(note + " " + note.what() + " " + Diary.of(List.of(note)))
        .isEqualTo("DiaryEntry[a] Note[…] Diary[1 entries]");
  }

  private static Happening stop(int minute, Optional<EventId> session) {
    return new Happening.StopMet(minute(minute), Set.of(StopCriterion.STOP_1), session);
  }
}
