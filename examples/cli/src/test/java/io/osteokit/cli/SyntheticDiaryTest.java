package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.DiaryReader;
import io.osteokit.tracking.diary.DiaryWriter;
import io.osteokit.tracking.diary.Happening;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyntheticDiaryTest {
  private static final LocalDate FRACTURE = LocalDate.parse("2026-09-20");
  private static final Diary YEAR = SyntheticDiary.of(1, FRACTURE, 370);

  @Test
  void the_same_seed_gives_the_same_diary() {
    assertThat(SyntheticDiary.of(1, FRACTURE, 370)).isEqualTo(YEAR);
    assertThat(SyntheticDiary.of(2, FRACTURE, 370)).isNotEqualTo(YEAR);
  }

  @Test
  void a_diary_is_read_back_from_its_lines() {
    assertThat(DiaryReader.create().read(DiaryWriter.write(YEAR))).isEqualTo(YEAR);
  }

  @Test
  void a_year_has_what_makes_diaries_hard() {
    List<DiaryEntry> history = YEAR.history();

    assertThat(history).anyMatch(entry -> entry.replaces().isPresent());
    assertThat(history).anyMatch(entry -> entry.what() instanceof Happening.Withdrawal);
    assertThat(history).anyMatch(entry -> entry.device().equals("tablet"));
    assertThat(history).extracting(DiaryEntry::zone).contains("Europe/London", "Australia/Sydney");
    assertThat(history)
        .extracting(entry -> entry.at().getOffset().getTotalSeconds() / 3600)
        .contains(0, 1);
    assertThat(YEAR.clashes()).isEmpty();
    assertThat(YEAR.conflicts()).isEmpty();
  }

  @Test
  void the_shipped_example_is_made_by_it() throws IOException {
    String shipped = Files.readString(Cases.checkout().resolve("examples/diary.jsonl"), UTF_8);

    assertThat(DiaryWriter.write(SyntheticDiary.of(7, FRACTURE, 63))).isEqualTo(shipped);
    assertThat(shipped)
        .contains("\"replaces\":", "WITHDRAWAL", "BED_REST", "WORRIES", "BRACE_ON", "BRACE_OFF");
  }
}
