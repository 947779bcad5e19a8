package io.osteokit.tracking.diary;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.Violation;
import io.osteokit.core.json.ViolationCodes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads entries from JSON Lines: one JSON object a line, in any order; blank lines are skipped.
 *
 * <p>Each line has {@code id}, {@code type}, {@code at}, {@code zone}, {@code device}, {@code
 * recordedAt} and what its type asks for; an event of a case with these added is a line. What is
 * known is read as strictly as in a case. A type, a property or a word in capitals that is not
 * known comes from a newer version and is carried along, see {@link DiaryEntry#carried}; to refuse
 * them, see {@link #refusingUnknown}.
 *
 * <p>One bad line refuses the whole, with every violation of every line. Immutable and thread-safe.
 */
public final class DiaryReader {
  private static final DiaryReader CARRYING = new DiaryReader(Optional.empty(), true);

  /** What a line has and an event of a case has not. */
  private static final ImmutableList<String> ADDED =
      ImmutableList.of("id", "zone", "device", "recordedAt");

  private record Adopting(String device, Instant recordedAt) {}

  private final Optional<Adopting> adopting;
  private final boolean carrying;

  private DiaryReader(Optional<Adopting> adopting, boolean carrying) {
    this.adopting = adopting;
    this.carrying = carrying;
  }

  /** Returns a reader of lines that have all they should. */
  public static DiaryReader create() {
    return CARRYING;
  }

  /**
   * Returns a reader that also takes events as they stand in a case, without {@code id}, {@code
   * zone}, {@code device} and {@code recordedAt}.
   *
   * <p>The id is worked out from the event, so that importing the same events again changes
   * nothing. Equal events within one text are counted, and all kept.
   *
   * @param device the device that stands for where they come from
   * @param recordedAt when they count as recorded; not part of the id, so importing them again
   *     needs the same moment again
   */
  public DiaryReader adoptingCaseEvents(String device, Instant recordedAt) {
    Form.matching(Form.ID, device, "device", Form.ID_WORDS);
    return new DiaryReader(
        Optional.of(new Adopting(device, Form.moment(recordedAt, "recordedAt"))), carrying);
  }

  /**
   * Returns a reader that carries nothing along: types, properties and words that are not known are
   * violations. It is for lines that are written now, in which they are slips.
   */
  public DiaryReader refusingUnknown() {
    return new DiaryReader(adopting, false);
  }

  /**
   * Reads a diary.
   *
   * @param lines JSON Lines
   * @return all entries; those that stand there twice count once
   * @throws InvalidLinesException with every violation, if any line is no entry
   */
  public Diary read(String lines) {
    requireNonNull(lines, "lines");
    Work work = new Work();
    int start = 0;
    for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
      work.line(lines.substring(start, end));
      start = end + 1;
    }
    work.line(lines.substring(start));
    return work.diary();
  }

  /**
   * Reads a diary.
   *
   * @param utf8 JSON Lines as UTF-8 without a byte-order mark
   * @return all entries; those that stand there twice count once
   * @throws InvalidLinesException with every violation, if any line is no entry
   */
  public Diary read(byte[] utf8) {
    requireNonNull(utf8, "utf8");
    Work work = new Work();
    int start = 0;
    for (int i = 0; i < utf8.length; i++) {
      if (utf8[i] == '\n') {
        work.line(Arrays.copyOfRange(utf8, start, i));
        start = i + 1;
      }
    }
    work.line(Arrays.copyOfRange(utf8, start, utf8.length));
    return work.diary();
  }

  /**
   * Reads one entry.
   *
   * @param line one JSON object
   * @throws InvalidLinesException with every violation, if it is no entry
   */
  public DiaryEntry readLine(String line) {
    requireNonNull(line, "line");
    Work work = new Work();
    Problems problems = new Problems();
    work.parsed(Json.parse(line, problems), problems);
    work.throwIfAny();
    return work.entries.get(0);
  }

  /** The reading of one text. */
  private final class Work {
    private final List<DiaryEntry> entries = new ArrayList<>();
    private final List<LineViolation> violations = new ArrayList<>();
    private final Map<String, Integer> adopted = new HashMap<>();
    private int number = 1;

    void line(String text) {
      boolean blank = text.chars().allMatch(c -> isSpace((char) c));
      if (!blank) {
        Problems problems = new Problems();
        parsed(Json.parse(text, problems), problems);
      }
      number++;
    }

    void line(byte[] utf8) {
      boolean blank = true;
      for (byte b : utf8) {
        blank &= isSpace((char) (b & 0xff));
      }
      if (!blank) {
        Problems problems = new Problems();
        parsed(Json.parse(utf8, problems), problems);
      }
      number++;
    }

    private boolean isSpace(char c) {
      return c == ' ' || c == '\t' || c == '\r';
    }

    void parsed(Optional<JsonNode> root, Problems problems) {
      root.flatMap(node -> entry(node, problems)).ifPresent(entries::add);
      for (Violation violation : problems.list()) {
        add(violation);
      }
    }

    private void add(Violation violation) {
      if (violations.size() < Problems.MAX_VIOLATIONS) {
        violations.add(new LineViolation(number, violation));
      } else if (violations.size() == Problems.MAX_VIOLATIONS) {
        String rest = "must have fewer violations; the others are left out";
        violations.add(
            new LineViolation(number, new Violation("$", ViolationCodes.TOO_MANY, rest)));
      }
    }

    private Optional<DiaryEntry> entry(JsonNode node, Problems problems) {
      boolean ofCase =
          node.kind() == JsonNode.Kind.OBJECT
              && ADDED.stream().noneMatch(name -> node.find(name).isPresent());
      boolean adopts = adopting.isPresent() && ofCase;
      try {
        Optional<DiaryEntry> entry = new LineReader(node, problems, carrying, adopts).entry();
        return adopts ? entry.map(event -> adopt(event, adopting.get())) : entry;
      } catch (ReadBack.UnreadableException e) {
        problems.add(node, ViolationCodes.TOO_LARGE, ReadBack.EXPECTED);
        return Optional.empty();
      }
    }

    private DiaryEntry adopt(DiaryEntry event, Adopting how) {
      String said = DiaryWriter.writeLine(event);
      int times = adopted.merge(said, 1, Integer::sum);
      String hash = Hashing.sha256().hashString(said + times, StandardCharsets.UTF_8).toString();
      return new DiaryEntry(
          new EventId("case-" + hash.substring(0, 32)),
          event.what(),
          event.zone(),
          how.device(),
          how.recordedAt(),
          event.replaces(),
          event.carried());
    }

    Diary diary() {
      throwIfAny();
      return Diary.of(entries);
    }

    void throwIfAny() {
      if (!violations.isEmpty()) {
        throw new InvalidLinesException(violations);
      }
    }
  }
}
