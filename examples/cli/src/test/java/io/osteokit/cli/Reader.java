package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.osteokit.core.OsteoKitException;
import io.osteokit.core.evidence.SourcePack;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.Violation;
import io.osteokit.core.person.CaseReader;
import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.RuleBooks;
import io.osteokit.core.text.TextPack;
import io.osteokit.core.text.Texts;
import io.osteokit.core.triage.Triage;
import io.osteokit.exercises.Catalogue;
import io.osteokit.exercises.ExercisePack;
import io.osteokit.exercises.PackRefusedException;
import io.osteokit.exercises.Screen;
import io.osteokit.exercises.ScreenContent;
import io.osteokit.exercises.planning.PlanningRules;
import io.osteokit.exercises.planning.SessionPlanner;
import io.osteokit.pathways.Pathway;
import io.osteokit.pathways.Reasons;
import io.osteokit.pathways.contacts.ContactTable;
import io.osteokit.pathways.education.Education;
import io.osteokit.pathways.verify.DocumentDiff;
import io.osteokit.pathways.verify.Invariants;
import io.osteokit.pathways.verify.hazard.HazardLog;
import io.osteokit.pathways.verify.internal.axioms.Axioms;
import io.osteokit.tracking.diary.DiaryReader;
import io.osteokit.tracking.diary.InvalidLinesException;
import io.osteokit.tracking.measures.Measures;
import io.osteokit.tracking.progress.Progress;
import io.osteokit.tracking.progress.Progression;
import io.osteokit.tracking.report.ReportTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Everything that reads what comes from outside, down to where it could be used. */
@SuppressWarnings("ImmutableEnumChecker")
enum Reader {
  CASE(
      utf8 -> cases().read(utf8), () -> file("core/src/test/resources/io/osteokit/cases/V13.json")),
  EVENT(
      utf8 -> cases().readEvent(new String(utf8, UTF_8)),
      () ->
          "{\"type\":\"FALL\",\"at\":\"2026-11-20T08:30:00Z\",\"injurious\":true}".getBytes(UTF_8)),
  DIARY(
      utf8 -> DiaryReader.create().adoptingCaseEvents("import", Instant.EPOCH).read(utf8),
      () -> file("tracking/src/test/resources/io/osteokit/tracking/diary/v1.jsonl")),
  PACK(
      utf8 -> Catalogue.of(ExercisePack.read(utf8)),
      () -> file("exercises/src/test/resources/packs/accepted/everything_optional.json")),
  MORE_EXERCISES(
      utf8 -> Catalogue.shipped().with(ExercisePack.read(utf8, Catalogue.shipped())),
      () -> file("exercises/src/test/resources/packs/accepted/everything_optional.json")),
  SCREEN(
      utf8 -> Screen.of(ScreenContent.read(utf8), Catalogue.shipped()),
      () -> shipped(Screen.class, "screen.json")),
  SCREEN_ROWS(
      utf8 -> Screen.of(ScreenContent.shipped().with(utf8), Catalogue.shipped()),
      () -> file("exercises/src/test/resources/screen/accepted/clinic_rows.json")),
  RULES(
      utf8 -> CompiledRules.compile(RuleBooks.read(utf8, Sources.shipped())),
      () -> file("core/src/test/resources/rules/accepted/every_outcome.json")),
  PLANNING(
      utf8 -> SessionPlanner.of(Catalogue.shipped(), PlanningRules.read(utf8)),
      () -> shipped(Screen.class, "planning.json")),
  TRIAGE(
      utf8 -> Triage.of(utf8, Sources.shipped(), Texts.shipped()),
      () -> shipped(Triage.class, "triage.json")),
  PATHWAY(
      utf8 -> Pathway.of(Parts.TRIAGE, Screen.shipped(), Parts.PLANNER, utf8),
      () -> shipped(Pathway.class, "pathway.json")),
  CHANGES(utf8 -> Reasons.of(Parts.PATHWAY, utf8), () -> shipped(Pathway.class, "changes.json")),
  EDUCATION(Education::read, () -> shipped(Education.class, "education.en-GB.json")),
  CONTACTS(
      ContactTable::read,
      () ->
          """
          {"kind": "contacts", "contacts": [
            {"region": "GB", "use": "EMERGENCY", "name": "Emergency", "phone": "999",
             "verifiedOn": "2026-11-01"},
            {"region": "GB", "use": "HELPLINE", "name": "A charity", "url": "https://example.org",
             "hours": "9 to 5", "verifiedOn": "2026-11-01"}]}
          """
              .getBytes(UTF_8)),
  TEXTS(
      utf8 -> Texts.shipped().with(TextPack.read(utf8)), () -> shipped(Texts.class, "en-GB.json")),
  REPORT_TEXTS(
      utf8 -> ReportTexts.shipped().with(TextPack.read(utf8)),
      () -> shipped(ReportTexts.class, "report.en-GB.json")),
  SOURCES(
      utf8 -> Sources.of(SourcePack.read(utf8).sources()),
      () -> shipped(Sources.class, "sources.json")),
  MEASURES(Measures::of, () -> shipped(Measures.class, "measures.json")),
  PROGRESS(Progress::of, () -> shipped(Progress.class, "progress.json")),
  PROGRESSION(Progression::of, () -> shipped(Progression.class, "progression.json")),
  INVARIANTS(
      utf8 -> Invariants.read(utf8, Sources.shipped()),
      () -> shipped(Invariants.class, "invariants.json")),
  AXIOMS(Axioms::read, () -> shipped(Invariants.class, "axioms.json")),
  HAZARDS(
      utf8 -> HazardLog.read(utf8, Sources.shipped()),
      () -> shipped(HazardLog.class, "hazards.json")),
  DIFFERENCES(
      utf8 -> DocumentDiff.between(Parts.PROGRESSION, utf8),
      () -> shipped(Progression.class, "progression.json"));

  private interface Bytes {
    byte[] get();
  }

  private static final class Parts {
    static final Triage TRIAGE = Triage.shipped();
    static final SessionPlanner PLANNER = SessionPlanner.shipped();
    static final Pathway PATHWAY = Pathway.of(TRIAGE, Screen.shipped(), PLANNER);
    static final byte[] PROGRESSION = shipped(Progression.class, "progression.json");
    static final CaseReader CASES = CaseReader.with(Catalogue.shipped().ids(), PATHWAY.optionIds());
  }

  private final Consumer<byte[]> reads;
  private final Bytes sound;

  Reader(Consumer<byte[]> reads, Bytes sound) {
    this.reads = reads;
    this.sound = sound;
  }

  /** Returns a document that is accepted. */
  byte[] sound() {
    return sound.get();
  }

  /** Returns whether what is read tells about a person, so that no message may repeat it. */
  boolean readsAPerson() {
    return this == CASE || this == EVENT || this == DIARY;
  }

  /** Reads; any exception but the ones that are documented comes out as it is. */
  Optional<OsteoKitException> refusal(byte[] utf8) {
    try {
      reads.accept(utf8);
      return Optional.empty();
    } catch (OsteoKitException e) {
      if (e.getClass() != documented()) {
        throw e;
      }
      return Optional.of(e);
    }
  }

  private Class<? extends OsteoKitException> documented() {
    return switch (this) {
      case DIARY -> InvalidLinesException.class;
      case PACK, MORE_EXERCISES, SCREEN, SCREEN_ROWS -> PackRefusedException.class;
      default -> InvalidInputException.class;
    };
  }

  /** Returns each violation as its path and code, for lines with the number of the line before. */
  static List<String> violations(OsteoKitException refusal) {
    if (refusal instanceof InvalidInputException e) {
      return e.violations().stream().map(Reader::line).toList();
    }
    if (refusal instanceof PackRefusedException e) {
      return e.problems().stream().map(Reader::line).toList();
    }
    return ((InvalidLinesException) refusal)
        .violations().stream().map(one -> one.line() + " " + line(one.violation())).toList();
  }

  private static String line(Violation one) {
    return one.path() + " " + one.code();
  }

  private static CaseReader cases() {
    return Parts.CASES;
  }

  private static byte[] file(String path) {
    try {
      return Files.readAllBytes(Cases.checkout().resolve(Path.of(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] shipped(Class<?> anchor, String name) {
    try (InputStream in = requireNonNull(anchor.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
