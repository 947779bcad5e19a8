package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.google.common.hash.Hashing;
import io.osteokit.cli.Input.UnreadableException;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.json.Problems;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.DiaryReader;
import io.osteokit.tracking.diary.DiaryWriter;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.diary.InvalidLinesException;
import io.osteokit.tracking.store.DiaryStore;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds one entry to a diary. */
@Command(
    name = "log",
    header = "Add one entry to a diary, and print it as it was kept.",
    description = {
      "",
      "Say what happened with one of --pain, --session, --fall, --height, --medicine, --brace,"
          + " --bed, --worries and --note, or with EVENT: a line of a diary, such as an event of a"
          + " case. What it leaves out is added: 'at' is --at or else now, 'recordedAt' is now,"
          + " 'zone' is --zone or the offset of 'at', 'device' is cli, and 'id' is made from all"
          + " that but 'recordedAt', so that the same of the same moment adds nothing, unless it"
          + " was withdrawn. With 'replaces' EVENT corrects another entry. A type, property or word"
          + " that is not known is refused. No time zone is taken from this computer: give --zone"
          + " or a moment with its offset."
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  osteokit log --store diary.db --person p-1 --zone Europe/London --pain 4",
      "  osteokit log --store diary.db --person p-1 --at 2026-11-22T08:30:00+00:00 --fall",
      "  osteokit log --store diary.db --person p-1 --zone Europe/London \\",
      "      '{\"type\": \"PAIN\", \"score\": 4}'",
      "  osteokit log --store diary.db --person p-1 - < event.json"
    })
final class LogCommand extends StoreCommand {
  @Parameters(
      paramLabel = "EVENT",
      arity = "0..1",
      description = "The event as JSON, or '-' for standard input (default: -).")
  private Optional<String> event = Optional.empty();

  @ArgGroup(exclusive = true, heading = "%nWhat happened:%n")
  private ShortForm shortForm = new ShortForm();

  @Option(
      names = "--at",
      paramLabel = "MOMENT",
      description = "When it happened, such as 2026-11-22T08:30:00+00:00 (default: now).")
  private Optional<String> at = Optional.empty();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "The time zone the person is in, such as Europe/London.")
  private String zone = "";

  @Option(names = "--device", paramLabel = "ID", description = "The device (default: cli).")
  private String device = "cli";

  @Option(
      names = "--now",
      paramLabel = "MOMENT",
      description = "When it is recorded, such as 2026-11-22T08:30:00Z (default: now).")
  private Optional<Instant> now = Optional.empty();

  private Optional<DiaryEntry> entry = Optional.empty();

  /** What the id is made from; empty if EVENT itself says what the entry is called. */
  private String said = "";

  LogCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  boolean makesStore() {
    return true;
  }

  @Override
  boolean isReady() throws UnreadableException {
    Optional<String> typed = shortForm.json();
    if (typed.isPresent() && event.isPresent()) {
      terminal.complain(
          "Say what happened by options or by EVENT, not by both. Nothing was added.");
      return false;
    }
    Optional<String> contradiction = shortForm.contradiction();
    if (contradiction.isPresent()) {
      terminal.complain(contradiction.get() + " Nothing was added.");
      return false;
    }
    Optional<String> line = completed(typed.isPresent() ? typed.get() : event());
    if (line.isEmpty()) {
      return false;
    }
    try {
      DiaryEntry read = DiaryReader.create().refusingUnknown().readLine(line.get());
      entry = Optional.of(read);
      return isPlaced(read);
    } catch (InvalidLinesException e) {
      terminal.complain("This is no entry of a diary, so nothing was added:");
      e.violations()
          .forEach(one -> terminal.complain("  " + ErrorRecords.sentence(one.violation())));
      return false;
    }
  }

  /** Refuses a slip in the zone, which would be kept for good and might move the day. */
  private boolean isPlaced(DiaryEntry read) {
    Optional<ZoneId> place = read.zoneIfKnown();
    if (place.isEmpty()) {
      terminal.complain(
          "There is no such time zone: give one such as Europe/London. Nothing was added.");
    } else if (!place
        .get()
        .getRules()
        .getValidOffsets(read.at().toLocalDateTime())
        .contains(read.at().getOffset())) {
      terminal.complain(
          "The offset of the moment is not the one that the zone had then. Nothing was added.");
      return false;
    }
    return place.isPresent();
  }

  private String event() throws UnreadableException {
    String text = event.orElse("-");
    if (!text.equals("-")) {
      return text;
    }
    try (Input input = Input.open(terminal, text)) {
      return new String(input.all(), UTF_8);
    }
  }

  /** Returns the event with all that it left out, as JSON that may still be no entry. */
  private Optional<String> completed(String text) {
    Optional<JsonNode> root = Json.parse(text, new Problems());
    if (root.isEmpty() || root.get().kind() != JsonNode.Kind.OBJECT) {
      terminal.complain("EVENT must be one JSON object. Nothing was added.");
      return Optional.empty();
    }
    JsonObject given = root.get().object(new Problems());
    Instant recorded = now.orElseGet(WallClock::now);
    Map<String, String> added = new LinkedHashMap<>();
    added.put("device", device);
    added.put("recordedAt", recorded.toString());
    String place = zone;
    if (given.names().contains("at") && at.isPresent()) {
      terminal.complain("Say when by --at or by 'at' in EVENT, not by both. Nothing was added.");
      return Optional.empty();
    } else if (at.isPresent()) {
      added.put("at", at.get());
      place = zone.isEmpty() ? offset(at.get()) : zone;
    } else if (given.names().contains("at")) {
      String moment = given.member("at").text(new Problems()).orElse("");
      place = zone.isEmpty() ? offset(moment) : zone;
    } else if (zone.isEmpty()) {
      terminal.complain(
          "Say when (--at, or 'at' in EVENT) or where (--zone), so that the day is right.");
      return Optional.empty();
    } else {
      try {
        added.put("at", ISO_OFFSET_DATE_TIME.format(DiaryEntry.moment(recorded, ZoneId.of(zone))));
      } catch (DateTimeException | IllegalArgumentException e) {
        terminal.complain("--zone must be a time zone such as Europe/London.");
        return Optional.empty();
      }
    }
    added.put("zone", place);
    added.keySet().removeAll(given.names());
    if (!given.names().contains("id")) {
      Map<String, String> lasting = new LinkedHashMap<>(added);
      lasting.remove("recordedAt");
      said = json(given, lasting);
      added.put("id", idOf(said).value());
    }
    return Optional.of(json(given, added));
  }

  /** Returns the offset of the moment as a zone; anything is told apart by the reader. */
  private static String offset(String moment) {
    try {
      return OffsetDateTime.parse(moment).getOffset().getId();
    } catch (DateTimeException e) {
      return "Z";
    }
  }

  private static String json(JsonObject given, Map<String, String> added) {
    JsonWriter json = JsonWriter.compact().object();
    added.forEach((name, value) -> json.name(name).value(value));
    for (String name : given.names()) {
      json.name(name);
      JsonCopy.copy(given.member(name), json);
    }
    return json.end().text();
  }

  @Override
  int work(DiaryStore open, String whose) {
    DiaryEntry told = entry.orElseThrow();
    Diary diary = open.read(whose);
    DiaryEntry kept = said.isEmpty() ? told : again(told, diary);
    open.append(whose, List.of(kept));
    if (kept.at().toInstant().isAfter(kept.recordedAt())) {
      terminal.complain("This lies ahead, so it counts from that moment on.");
    }
    if (kept.target().filter(id -> diary.find(id).isEmpty()).isPresent()) {
      terminal.complain(
          "The entry that this corrects or withdraws is not here. It counts once that arrives.");
    }
    terminal.answer(DiaryWriter.writeLine(kept));
    return Exit.ANSWERED;
  }

  /** Returns what was kept when the same was logged before, if that still says what happened. */
  private DiaryEntry again(DiaryEntry told, Diary diary) {
    DiaryEntry next = told;
    for (int times = 2; ; times++) {
      Optional<DiaryEntry> before = diary.find(next.id()).stream().findFirst();
      if (before.isEmpty() || stands(before.get(), diary)) {
        return before.orElse(next);
      }
      next =
          new DiaryEntry(
              idOf(said + times),
              told.what(),
              told.zone(),
              told.device(),
              told.recordedAt(),
              told.replaces(),
              told.carried());
    }
  }

  /** Returns whether it counts, or a correction of it does; of a withdrawal, whether it holds. */
  private boolean stands(DiaryEntry before, Diary diary) {
    if (before.what() instanceof Happening.Withdrawal withdrawal) {
      return !counts(withdrawal.withdraws(), diary);
    }
    boolean counts = counts(before.id(), diary);
    if (counts && !diary.entries().contains(before)) {
      terminal.complain("This was logged before and corrected since: the correction counts.");
    }
    return counts;
  }

  /** Returns whether an entry counts that is this one or came of it by corrections. */
  private static boolean counts(EventId id, Diary diary) {
    return diary.entries().stream().anyMatch(one -> versions(one, diary).contains(id));
  }

  private static Set<EventId> versions(DiaryEntry last, Diary diary) {
    Set<EventId> versions = new HashSet<>();
    Optional<EventId> older = Optional.of(last.id());
    while (older.isPresent() && versions.add(older.get())) {
      older = diary.find(older.get()).stream().flatMap(one -> one.replaces().stream()).findFirst();
    }
    return versions;
  }

  private static EventId idOf(String said) {
    String hash = Hashing.sha256().hashString(said, UTF_8).toString();
    return EventId.of("log-" + hash.substring(0, 32));
  }
}
