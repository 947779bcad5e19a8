package io.osteokit.tracking.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * Lines that version 1 wrote; every later version reads them, and these files never change. What
 * comes later gets a file of its own.
 */
class GoldenLinesTest {
  private final String lines = read("v1.jsonl");
  private final String later = read("v1-bed-and-worries.jsonl");
  private final Diary diary = DiaryReader.create().read(lines);

  @Test
  void the_lines_are_written_again_byte_for_byte() {
    assertThat(DiaryWriter.write(diary)).isEqualTo(lines);
    assertThat(DiaryWriter.write(DiaryReader.create().read(later))).isEqualTo(later);
  }

  @Test
  void there_is_a_line_of_every_type() {
    assertThat(diary.merge(DiaryReader.create().read(later)).history())
        .extracting(entry -> Types.nameOf(entry.what()))
        .contains(java.util.Arrays.stream(Types.values()).map(Enum::name).toArray(String[]::new));
  }

  @Test
  void bed_rest_and_worries_are_no_events_of_a_case() {
    assertThat(DiaryReader.create().read(later).toCaseEvents()).isEmpty();
  }

  @Test
  void what_counts_is_what_counted() {
    assertThat(diary.entries())
        .extracting(entry -> entry.id().value())
        .containsExactly(
            "pain",
            "pain-bare",
            "session",
            "height",
            "fall",
            "brace",
            "medicine",
            "score",
            "test",
            "stop",
            "heat",
            "tens",
            "on",
            "off",
            "note",
            "right",
            "newer",
            "extra");
    assertThat(diary.clashes()).isEmpty();
    assertThat(diary.conflicts()).isEmpty();
    assertThat(diary.toCaseEvents()).hasSize(10);
  }

  private static String read(String name) {
    try (InputStream file = GoldenLinesTest.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
