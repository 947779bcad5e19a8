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
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.DiaryReader;
import io.osteokit.tracking.diary.DiaryWriter;
import io.osteokit.tracking.diary.InvalidLinesException;
import io.osteokit.tracking.store.DiaryStore;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
          + " that but 'recordedAt', so that the same of the same moment adds nothing. With"
          + " 'replaces' EVENT corrects another entry. No time zone is taken from this computer:"
          + " give --zone or a moment with its offset."
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

  /** Whether EVENT itself says what the entry is called. */
  private boolean named = true;

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
      entry = Optional.of(DiaryReader.create().readLine(line.get()));
      return true;
    } catch (InvalidLinesException e) {
      terminal.complain("This is no entry of a diary, so nothing was added:");
      e.violations()
          .forEach(one -> terminal.complain("  " + ErrorRecords.sentence(one.violation())));
      return false;
    }
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
      Map<String, String> said = new LinkedHashMap<>(added);
      said.remove("recordedAt");
      String hash = Hashing.sha256().hashString(json(given, said), UTF_8).toString();
      added.put("id", "log-" + hash.substring(0, 32));
      named = false;
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
    DiaryEntry kept =
        Stream.of(told)
            .filter(one -> !named)
            .flatMap(one -> open.read(whose).find(one.id()).stream())
            .findFirst()
            .orElse(told);
    open.append(whose, List.of(kept));
    if (kept.at().toInstant().isAfter(kept.recordedAt())) {
      terminal.complain("This lies ahead, so it counts from that moment on.");
    }
    terminal.answer(DiaryWriter.writeLine(kept));
    return Exit.ANSWERED;
  }
}
