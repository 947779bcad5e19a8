package io.osteokit.cli;

import io.osteokit.cli.Input.UnreadableException;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.json.Violation;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseReading;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.journey.JourneyStatus;
import io.osteokit.tracking.journey.SessionPlan;
import io.osteokit.tracking.progress.ActivePeriod;
import io.osteokit.tracking.store.DiaryStore;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** A command that puts a case and the diary of a store together on a day. */
abstract class DiaryCommand extends StoreCommand {
  private static final int MOST_DAYS = 3_660;

  /** What it works with. */
  final Kit kit;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day, such as 2026-11-22 (default: that of the case).")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--planned",
      split = ",",
      paramLabel = "DAY",
      description = {
        "The days of the week on which a session is planned, such as MONDAY,THURSDAY; without them"
            + " nobody can tell how much of what was due was done."
      })
  private Set<DayOfWeek> planned = new TreeSet<>();

  @Option(
      names = "--planned-since",
      paramLabel = "DATE",
      description = "The first day of the plan (default: the first day of the diary).")
  private Optional<LocalDate> plannedSince = Optional.empty();

  @Option(
      names = "--planned-pause",
      paramLabel = "FROM/TO",
      description = "Days on which nothing was due, such as 2026-10-01/2026-10-14; may come again.")
  private List<ActivePeriod.Pause> pauses = new ArrayList<>();

  @Parameters(paramLabel = "FILE", description = "The case as JSON, or '-' for standard input.")
  private String file = "-";

  private Optional<Case> person = Optional.empty();

  DiaryCommand(Terminal terminal, Kit kit) {
    super(terminal);
    this.kit = kit;
  }

  /** Returns whether JSON is wanted, of errors too. */
  abstract boolean isJson();

  /** Answers, and returns the exit code. */
  abstract int answer(JourneyStatus status, Diary diary);

  @Override
  final boolean isReady() throws UnreadableException {
    try (Input input = Input.open(terminal, file)) {
      CaseReading reading = kit.reader().tryRead(input.all());
      person =
          reading.match(
              accepted -> Optional.of(accepted.value()),
              refused -> {
                refuse(refused);
                return Optional.empty();
              });
    }
    if (person.filter(known -> !known.diary().isEmpty()).isPresent()) {
      refuse("$.diary", "must be absent, as the diary is that of the store; 'import' takes events");
      return false;
    }
    return person.filter(this::isKnownByTheDay).isPresent();
  }

  private LocalDate day(Case known) {
    return date.orElse(known.today());
  }

  private boolean isKnownByTheDay(Case known) {
    LocalDate today = day(known);
    if (known.checkIn().filter(checkIn -> checkIn.date().isAfter(today)).isPresent()) {
      refuse("$.checkIn.date", "must not lie after the day that is asked about");
      return false;
    }
    try {
      Case.builder(known.id(), today).profile(known.profile()).build();
      return true;
    } catch (IllegalArgumentException e) {
      refuse("$.profile", "must have no date after the day that is asked about");
      return false;
    }
  }

  private void refuse(String path, String expected) {
    refuse(
        new CaseReading.Refused(
            person.map(Case::id),
            List.of(new Violation(path, ViolationCodes.INCONSISTENT, expected))));
  }

  private void refuse(CaseReading.Refused refused) {
    if (isJson()) {
      terminal.answer(ErrorRecords.of(refused, JsonWriter.indented()));
    } else {
      terminal.complain("This case cannot be answered, so nothing was decided:");
      refused.violations().forEach(one -> terminal.complain("  " + ErrorRecords.sentence(one)));
    }
  }

  @Override
  final int work(DiaryStore open, String whose) {
    Case known = person.orElseThrow();
    LocalDate today = day(known);
    Diary diary = open.read(whose);
    tellIfEmpty(diary);
    LocalDate since = plannedSince.orElseGet(() -> firstDay(diary, today));
    if (since.isAfter(today) || ChronoUnit.DAYS.between(since, today) > MOST_DAYS) {
      terminal.complain("--planned-since must lie at most ten years before the day asked about.");
      return Exit.FAILED;
    }
    return answer(kit.journey().status(known, diary, today, plan(since, today)), diary);
  }

  private static LocalDate firstDay(Diary diary, LocalDate today) {
    LocalDate earliest = today.minusDays(MOST_DAYS);
    return diary.entries().stream()
        .map(DiaryEntry::day)
        .filter(day -> !day.isAfter(today) && !day.isBefore(earliest))
        .min(LocalDate::compareTo)
        .orElse(today);
  }

  /** Reads two days, as the ISO writes a spell of time. */
  static ActivePeriod.Pause pause(String text) {
    String[] days = text.split("/", -1);
    try {
      if (days.length == 2) {
        return new ActivePeriod.Pause(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      // It is said below what is wanted.
    }
    throw new TypeConversionException(
        "must be a day and one not before it, such as 2026-10-01/2026-10-14");
  }

  private SessionPlan plan(LocalDate since, LocalDate today) {
    return planned.isEmpty()
        ? SessionPlan.none()
        : SessionPlan.of(
            since
                .datesUntil(today.plusDays(1))
                .filter(day -> planned.contains(day.getDayOfWeek()))
                .toList(),
            new ActivePeriod(since, Optional.empty(), pauses));
  }
}
