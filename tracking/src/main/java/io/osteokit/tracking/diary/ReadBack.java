package io.osteokit.tracking.diary;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSortedMap;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.Problems;
import io.osteokit.core.person.DiaryEvent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Sees to it that there is no entry whose line is not read again as the same entry. */
final class ReadBack {
  static final String EXPECTED =
      "must be at most "
          + Json.MAX_LENGTH
          + " bytes and "
          + Json.MAX_VALUES
          + " values long when written without exponents";

  /** Characters and places after the point of which no limit of JSON is near. */
  private static final int SHORT = 100_000;

  private static final int FEW_PLACES = 30;

  /** The line of an entry would not be read again as the same entry. */
  static final class UnreadableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnreadableException() {
      super(
          "an entry "
              + EXPECTED
              + ", its numbers at most "
              + Json.MAX_NUMBER
              + " characters, and carried must hold unknown names with compact JSON whose properties"
              + " are in order");
    }
  }

  private ReadBack() {}

  static void check(DiaryEntry entry) {
    if (entry.carried().isEmpty() && isShort(entry.what())) {
      return;
    }
    for (String json : entry.carried().values()) {
      Problems problems = new Problems();
      if (!Json.parse(json, problems).isPresent() || !problems.isEmpty()) {
        throw new UnreadableException();
      }
    }
    Problems problems = new Problems();
    Optional<Said> back =
        Json.parse(DiaryWriter.writeLine(entry).getBytes(UTF_8), problems)
            .flatMap(root -> LineReader.said(root, problems));
    Said said = new Said(entry.what(), ImmutableSortedMap.copyOf(entry.carried()));
    if (!problems.isEmpty() || !back.equals(Optional.of(said))) {
      throw new UnreadableException();
    }
  }

  /** Returns whether nothing of it can be too long, and it is not taken for what it is not. */
  private static boolean isShort(Happening what) {
    return what.match(
        pain -> true,
        session -> session.event().exercises().map(ReadBack::length).orElse(0L) < SHORT,
        reported -> number(reported.event()).scale() < FEW_PLACES,
        stop -> true,
        heatOrCold -> true,
        tens -> true,
        brace -> true,
        bedRest -> bedRest.hours().scale() < FEW_PLACES,
        worries -> true,
        note -> true,
        withdrawal -> true,
        unrecognised -> !Types.named(unrecognised.type()).isPresent());
  }

  private static long length(List<String> texts) {
    return texts.size() + texts.stream().mapToLong(String::length).sum();
  }

  private static BigDecimal number(DiaryEvent event) {
    return event.match(
        pain -> BigDecimal.ZERO,
        session -> BigDecimal.ZERO,
        DiaryEvent.HeightMeasured::cm,
        fall -> BigDecimal.ZERO,
        DiaryEvent.BraceWorn::hours,
        medicine -> BigDecimal.ZERO,
        DiaryEvent.QuestionnaireScored::score,
        DiaryEvent.TestDone::value);
  }
}
